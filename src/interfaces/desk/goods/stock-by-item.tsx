import { Segmented } from 'antd'
import { Link } from 'react-router'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { useAsked } from '../kit/asked.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { amountColumn, quantityColumn } from '../kit/lists/number-columns.tsx'
import { SearchBox } from '../kit/lists/search-box.tsx'
import { everyPage, TakeOut, type Told } from '../kit/lists/take-out.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead, Panel } from '../kit/page.tsx'
import { usePages } from '../kit/pages.ts'
import { Pane } from '../kit/pane.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { Quantity, short, Words } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { MoveList } from './move-list.tsx'
import { SiteName, SiteSelect } from './site-select.tsx'
import { texts } from './texts.ts'

type Site = { siteId: string; site: string; onHand: string; reserved: string; free: string }
export type ItemStock = {
  itemId: string
  code: string
  name: LocalisedText
  onHand: string
  reserved: string
  free: string
  sites: Site[]
  value?: string | null
}
type Page = { rows: ItemStock[]; next: string | null }
const shows = ['all', 'there', 'none'] as const

/** What is there, promised and free, item by item; a row opens its sites and every move. */
export const StockByItem = () => {
  const t = useWords(texts)
  const kit = useKit()
  const { asked: all, set, choose } = useAsked()
  const { open, ...asked } = all
  const { q, siteId, show = 'there' } = asked
  useLive(['stock:*', 'order:*'], [['stock-items']])
  const stock = usePages<Page>(['stock-items'], '/api/stock/items', { q, siteId, show, limit: 60 })
  const rows = stock.data?.pages.flatMap((page) => page.rows) ?? []
  const chosen = rows.find(({ itemId }) => itemId === open)
  return (
    <div className={chosen ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={t('goods.stock')}>
        <PageHead title={t('goods.stock')}>
          <TakeStock query={{ q, siteId, show }} isValued={hasValue(rows)} />
          <StockActions />
        </PageHead>
        <ViewTabs plural="stock_items" views={[]} query={asked} onChoose={choose} />
        <div className="list-tools">
          <SearchBox
            value={q ?? ''}
            onChange={(words) => set({ q: words })}
            label={kit('kit.search_in', { what: t('goods.items') })}
          />
          <SiteSelect value={siteId} onChange={(id) => set({ siteId: id })} />
          <Segmented
            aria-label={t('goods.stock')}
            value={show}
            onChange={(value) => set({ show: String(value) })}
            options={shows.map((value) => ({ value, label: t(`goods.show.${value}`) }))}
          />
        </div>
        <div className="list-scroll list-wraps">
          <Loaded of={stock} rows={12}>
            {() =>
              rows.length ? (
                <Grid
                  label={t('goods.stock')}
                  columns={columnsOf(t, rows)}
                  rows={rows}
                  idOf={({ itemId }) => itemId}
                  openId={open}
                  onOpen={({ itemId }) => set({ open: itemId })}
                  onLeave={() => set({ open: undefined })}
                />
              ) : (
                <Empty icon="goods" title={kit('kit.empty_filtered')} hint={null} />
              )
            }
          </Loaded>
          <LoadMore of={stock} />
        </div>
      </section>
      {chosen && <ItemPane stock={chosen} onLeave={() => set({ open: undefined })} />}
    </div>
  )
}

const hasValue = (rows: ItemStock[]) => rows.some(({ value }) => value != null)

/** The list as a file, every row of it. */
const TakeStock = ({ query, isValued }: { query: Record<string, unknown>; isValued: boolean }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const columns: Told<ItemStock>[] = [
    [t('goods.item'), ({ code }) => code],
    [t('goods.name'), ({ name }) => localised(name, language)],
    [t('goods.on_hand'), ({ onHand }) => short(onHand)],
    [t('goods.reserved'), ({ reserved }) => short(reserved)],
    [t('goods.free'), ({ free }) => short(free)],
  ]
  if (isValued) columns.push([t('goods.value'), ({ value }) => value])
  return <TakeOut name="stock" columns={columns} rows={() => everyPage<ItemStock>('/api/stock/items', query)} />
}

type T = ReturnType<typeof useWords<typeof texts>>

const columnsOf = (t: T, rows: ItemStock[]): GridColumn<ItemStock>[] => [
  {
    name: 'code',
    label: t('goods.item'),
    render: ({ itemId, code }) => <Link to={`/goods/items/${itemId}`}>{code}</Link>,
  },
  { name: 'name', label: '', render: ({ name }) => <Words of={name} /> },
  { name: 'onHand', label: t('goods.on_hand'), isNumber: true, render: ({ onHand }) => <Quantity value={onHand} /> },
  {
    name: 'reserved',
    label: t('goods.reserved'),
    isNumber: true,
    render: ({ reserved }) => (Number(reserved) ? <Quantity value={reserved} /> : <span className="faint">0</span>),
  },
  {
    name: 'free',
    label: t('goods.free'),
    isNumber: true,
    render: ({ free }) => (
      <strong className={Number(free) <= 0 ? 'danger' : undefined}>{<Quantity value={free} />}</strong>
    ),
  },
  ...(hasValue(rows) ? [amountColumn('value', t('goods.value'))] : []),
]

/** Receive and adjust, for those who may. */
export const StockActions = () => {
  const t = useWords(texts)
  const may = useMay()
  return (
    <>
      {may('fulfilment.adjust_stock') && (
        <Link className="quiet-link" to="/goods/adjustments/new">
          {t('goods.adjustment_new')}
        </Link>
      )}
      {may('fulfilment.receive_goods') && (
        <Link className="primary-link" to="/goods/receipts/new">
          {t('goods.receipt_new')}
        </Link>
      )}
    </>
  )
}

const ItemPane = ({ stock, onLeave }: { stock: ItemStock; onLeave: () => void }) => {
  const t = useWords(texts)
  const may = useMay()
  return (
    <Pane title={stock.code} pageTo={`/goods/items/${stock.itemId}`} onLeave={onLeave}>
      <p className="lead">
        <Words of={stock.name} />
      </p>
      <SiteStock sites={stock.sites} />
      {may('stock.moves') && (
        <Panel title={t('goods.moves')}>
          <MoveList filter={{ itemId: stock.itemId }} isBrief />
        </Panel>
      )}
    </Pane>
  )
}

/** An item's stock site by site. */
export const SiteStock = ({ sites }: { sites: Site[] }) => {
  const t = useWords(texts)
  return (
    <Grid
      label={t('goods.by_site')}
      rows={sites}
      idOf={({ siteId }) => siteId}
      columns={[
        {
          name: 'site',
          label: t('goods.site'),
          render: ({ site, siteId }) => (
            <Link to={`/goods/places?siteId=${siteId}`}>
              <SiteName id={siteId} code={site} />
            </Link>
          ),
        },
        quantityColumn('onHand', t('goods.on_hand')),
        quantityColumn('reserved', t('goods.reserved')),
        { name: 'free', label: t('goods.free'), isNumber: true, render: ({ free }) => <Quantity value={free} /> },
      ]}
    />
  )
}
