import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { get } from '../kit/api.ts'
import { MasterPage } from '../kit/documents/master-page.tsx'
import { ListPage } from '../kit/lists/list-page.tsx'
import { Panel } from '../kit/page.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { Packs, TradeNumbers } from './item-codes.tsx'
import { ItemPrices } from './item-prices.tsx'
import { KitParts } from './kit-parts.tsx'
import { MoveList } from './move-list.tsx'
import { type ItemStock, SiteStock } from './stock-by-item.tsx'
import { texts } from './texts.ts'
import './goods.css'

const pageOf = ({ id }: { id: string }) => `/goods/items/${id}`

/** What is stocked and sold. */
export const Items = () => {
  const t = useWords(texts)
  return <ListPage plural="items" title={t('goods.items')} pageOf={pageOf} newPage="/goods/items/new" />
}

/** One item: what it is, what it costs, where it lies. */
export const ItemPage = () => {
  const t = useWords(texts)
  const may = useMay()
  const [search] = useSearchParams()
  const productId = search.get('productId')
  return (
    <MasterPage
      plural="items"
      first={productId ? { productId } : {}}
      back={{ to: '/goods/items', label: t('goods.items') }}
      pageOf={pageOf}
      lead={({ code, productId, references }) => (
        <>
          {String(code)} ·{' '}
          <Link to={`/goods/products/${productId}`}>
            {references.productId?.[String(productId)] ?? t('goods.product')}
          </Link>
        </>
      )}
      groups={[
        { title: t('goods.form.what'), columns: ['name', 'code', 'productId', 'kind', 'slug', 'attributes'] },
        { title: t('goods.form.stock'), columns: ['tracking', 'valuation', 'standardCost', 'unitId', 'weight'] },
        { title: t('goods.form.sale'), columns: ['taxCategory', 'isSold', 'isDefault', 'position'] },
      ]}
      right={({ id, code, kind }) => (
        <>
          {kind === 'kit' && <KitParts kitId={id} />}
          {may('stock.by_item') && <Stock id={id} code={String(code)} />}
          {may('pricing.list_prices') && <ItemPrices itemId={id} />}
          <TradeNumbers itemId={id} />
          {kind === 'stocked' && <Packs itemId={id} />}
        </>
      )}
      below={({ id }) =>
        may('stock.moves') && (
          <Panel title={t('goods.moves')} isFlush>
            <MoveList filter={{ itemId: id }} isBrief />
          </Panel>
        )
      }
    />
  )
}

const Stock = ({ id, code }: { id: string; code: string }) => {
  const t = useWords(texts)
  const { data } = useQuery({
    queryKey: ['stock-items', 'one', id],
    queryFn: () => get<{ rows: ItemStock[] }>('/api/stock/items', { q: code, limit: 20 }),
  })
  const stock = data?.rows.find(({ itemId }) => itemId === id)
  if (!stock?.sites.length) return null
  return (
    <Panel title={t('goods.stock')} isFlush>
      <SiteStock sites={stock.sites} />
    </Panel>
  )
}
