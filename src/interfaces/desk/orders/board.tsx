import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { get } from '../kit/api.ts'
import { type Listed, useRows } from '../kit/described.ts'
import { Icon } from '../kit/icons.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded, Waiting } from '../kit/states.tsx'
import { Day, today, When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { openStates, useOrderState } from './states.ts'
import { texts } from './texts.ts'

export type Board = {
  states: { state: string; count: number; oldestAt: string | null }[]
  late: { id: string; number: string; customerName: string; promisedOn: string; state: string }[]
}

export const useBoard = (isOn = true) => {
  useLive(isOn ? ['order:*'] : [], [['order-board'], ['rows', 'orders']])
  return useQuery({ queryKey: ['order-board'], enabled: isOn, queryFn: () => get<Board>('/api/order-board') })
}

/** Open orders, a column a state, the oldest first: what waits for whom. */
export const OrderBoard = () => {
  const t = useWords(texts)
  const may = useMay()
  return (
    <div className="board-page">
      <div className="board-head">
        <PageHead title={t('orders.board')}>
          <Link className="quiet-link" to="/orders/all">
            {t('orders.all')}
          </Link>
          {may('orders.place') && (
            <Link className="primary-link" to="/orders/new">
              {t('orders.new')}
            </Link>
          )}
        </PageHead>
      </div>
      <Loaded of={useBoard()}>
        {(board) => (
          <div className="board">
            {openStates.map((state) => (
              <BoardColumn
                key={state}
                state={state}
                count={board.states.find((one) => one.state === state)?.count ?? 0}
              />
            ))}
          </div>
        )}
      </Loaded>
    </div>
  )
}

const SHOWN = 20

const BoardColumn = ({ state, count }: { state: string; count: number }) => {
  const t = useWords(texts)
  const say = useOrderState()
  const language = useLanguage()
  const rows = useRows('orders', { state, sort: state === 'shipped' ? '-placedAt' : 'placedAt', limit: SHOWN })
  const orders = rows.data?.pages.flatMap((page: Listed) => page.rows) ?? []
  return (
    <section className="board-column" aria-label={say(state)}>
      <h2>
        <StateTag state={state} label={say(state)} />
        <span className="soft">{formatNumber(count, language)}</span>
      </h2>
      {rows.isPending && <Waiting rows={4} />}
      <ul>
        {orders.map((order) => (
          <li key={order.id}>
            <Card order={order as unknown as CardOrder} />
          </li>
        ))}
        {!rows.isPending && !orders.length && <li className="faint board-none">{t('orders.board_none')}</li>}
      </ul>
      {count > orders.length && orders.length > 0 && (
        <Link className="board-more" to={`/orders/all?state=${state}`}>
          {t('orders.board_more', { count: count - orders.length })}
        </Link>
      )}
    </section>
  )
}

type CardOrder = {
  id: string
  number: string
  customerName: string
  gross: string
  currency: string
  placedAt: string
  promisedOn: string | null
  state: string
  channel: string
}

const Card = ({ order }: { order: CardOrder }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const isLate = Boolean(order.promisedOn && order.promisedOn < today() && order.state !== 'shipped')
  return (
    <Link className="card" to={`/orders/${order.id}`}>
      <span className="card-line">
        <strong>{order.customerName}</strong>
        <span className="amount">{formatMoney(order.gross, order.currency, language)}</span>
      </span>
      <span className="card-line soft">
        <span>{order.number}</span>
        {isLate ? (
          <span className="danger" title={t('orders.late')}>
            <Icon name="clock" size={12} /> <Day on={order.promisedOn} />
          </span>
        ) : (
          <span>
            <When at={order.placedAt} />
          </span>
        )}
      </span>
    </Link>
  )
}
