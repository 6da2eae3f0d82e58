import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { formatNumber, localised } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { type Task, TaskList } from '../kit/documents/tasks.tsx'
import { Icon, type IconName } from '../kit/icons.tsx'
import { PageHead, Panel } from '../kit/page.tsx'
import { Day, today } from '../kit/values.tsx'
import { type Board, useBoard } from '../orders/board.tsx'
import { useMay, useMe } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { Figures } from './figures.tsx'
import { GoodsFigures } from './goods-figures.tsx'
import { OverduePromises } from './overdue-promises.tsx'
import { texts } from './texts.ts'
import { Short, Stuck } from './trouble.tsx'
import { type Site, useWarehouse } from './warehouse.ts'

/** The first page of the day: what waits for me, what runs late, the figures of my work. */
export const Today = () => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  const { data: me } = useMe()
  const board = useBoard(may('orders.board'))
  // Who sends goods and sells nothing is told of goods.
  const isInGoods = may('fulfilment.ship') && !may('orders.place')
  const hour = new Date().getHours()
  const greeting = hour < 12 ? 'today.morning' : hour < 18 ? 'today.afternoon' : 'today.evening'
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date())
  return (
    <div className="page today">
      <PageHead title={t(greeting, { name: me?.name ?? '' })} lead={day} />
      {isInGoods ? <GoodsFigures /> : may('orders.sales_today') && <Figures />}
      <div className="today-columns">
        <WaitsForMe board={board.data} />
        <div className="stack-wide">
          {may('orders.board') && <Late board={board.data} />}
          {may('interactions.list_promises') && <OverduePromises />}
          <Stuck />
          {may('stock.by_item') && <Short />}
        </div>
        {may('notes.list_my_tasks') && <MyTasks />}
      </div>
    </div>
  )
}

/** What waits, by whoever can do something about it. */
const kinds: { text: keyof typeof texts; to: string; icon: IconName; acts: string[] }[] = [
  { text: 'today.placed', to: 'placed', icon: 'orders', acts: ['payments.record_money', 'orders.cancel'] },
  { text: 'today.confirmed', to: 'confirmed', icon: 'orders', acts: ['fulfilment.make_picking_list', 'orders.cancel'] },
  { text: 'today.picking', to: 'picking', icon: 'orders', acts: ['fulfilment.confirm_pick', 'orders.cancel'] },
  { text: 'today.partly_shipped', to: 'partly_shipped', icon: 'orders', acts: ['fulfilment.ship', 'orders.advance'] },
  { text: 'today.shipped', to: 'shipped', icon: 'orders', acts: ['ledger.settle', 'orders.advance'] },
]

const WaitsForMe = ({ board }: { board: Board | undefined }) => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  const goods = useWarehouse()
  const overdue = useOverdue()
  const sum = (name: 'picking' | 'packing') => goods.reduce((total, site) => total + site[name], 0)
  const lines = [
    ...kinds
      .filter(({ acts }) => acts.some(may))
      .map(({ text, to, icon }) => ({
        text,
        icon,
        count: board?.states.find(({ state }) => state === to)?.count ?? 0,
        to: `/orders/all?state=${to}&sort=placedAt`,
      })),
    ...(may('fulfilment.confirm_pick')
      ? [{ text: 'today.lists', count: sum('picking'), to: '/goods/picking', icon: 'barcode' } as const]
      : []),
    ...(may('fulfilment.ship')
      ? [{ text: 'today.packing', count: sum('packing'), to: '/goods/packing?state=packing', icon: 'truck' } as const]
      : []),
    { text: 'today.overdue', count: overdue, to: `/money/invoices?isOverdueOn=${today()}`, icon: 'file' } as const,
  ].filter(({ count }) => count > 0)
  return (
    <Panel title={t('today.waiting')}>
      {!lines.length && <p className="soft">{t('today.waiting_none')}</p>}
      <ul className="waits">
        {lines.map(({ text, count, to, icon }) => (
          <li key={text}>
            <Link to={to}>
              <Icon name={icon} size={16} />
              <span>{t(text)}</span>
              <strong>{formatNumber(count, language)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      {goods.length > 1 && <Sites rows={goods.filter((site) => site.waiting || site.picking || site.packing)} />}
    </Panel>
  )
}

/** Invoices past their day, for those who see to it that they are paid. */
const useOverdue = (): number => {
  const may = useMay()
  const { data } = useQuery({
    queryKey: ['invoices', 'overdue'],
    enabled: may('invoicing.list_invoices') && may('ledger.settle'),
    refetchInterval: 300_000,
    queryFn: () =>
      get<{ count?: { value: number } }>('/api/invoices', { state: 'posted', 'dueOn.lt': today(), limit: 1 }),
  })
  return data?.count?.value ?? 0
}

const Sites = ({ rows }: { rows: Site[] }) => {
  const language = useLanguage()
  return (
    <ul className="sites-waiting">
      {rows.slice(0, 8).map(({ siteId, site, name, waiting, picking, packing }) => (
        <li key={siteId}>
          <Link to={`/goods/picking?siteId=${siteId}`}>{localised(name, language) || site}</Link>
          <span className="soft">{formatNumber(waiting + picking + packing, language)}</span>
        </li>
      ))}
    </ul>
  )
}

const Late = ({ board }: { board: Board | undefined }) => {
  const t = useWords(texts)
  return (
    <Panel title={t('today.late')}>
      {board && !board.late.length && <p className="soft">{t('today.late_none')}</p>}
      <ul className="plain-list">
        {board?.late.slice(0, 8).map(({ id, number, customerName, promisedOn }) => (
          <li key={id}>
            <Link to={`/orders/${id}`}>{number}</Link>
            <span>{customerName}</span>
            <span className="danger push small">
              {t('today.promised')} <Day on={promisedOn} />
            </span>
          </li>
        ))}
      </ul>
      {board && board.late.length > 8 && (
        <p>
          <Link to={`/orders/all?state.in=confirmed,picking,partly_shipped&promisedOn.lt=${today()}&sort=promisedOn`}>
            {t('today.late_all')}
          </Link>
        </p>
      )}
    </Panel>
  )
}

const MyTasks = () => {
  const t = useWords(texts)
  const { data } = useQuery({ queryKey: ['my-tasks'], queryFn: () => get<{ tasks: Task[] }>('/api/me/tasks') })
  return (
    <Panel title={t('today.tasks')}>
      {data && !data.tasks.length && <p className="soft">{t('today.tasks_none')}</p>}
      <TaskList tasks={data?.tasks ?? []} isMine />
    </Panel>
  )
}
