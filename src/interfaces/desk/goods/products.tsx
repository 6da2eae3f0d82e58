import { Link } from 'react-router'
import { useRows } from '../kit/described.ts'
import { MasterPage } from '../kit/documents/master-page.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { ListPage } from '../kit/lists/list-page.tsx'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Words } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { Pictures } from './pictures.tsx'
import { texts } from './texts.ts'

const pageOf = ({ id }: { id: string }) => `/goods/products/${id}`

/** What the shop shows, a page each. */
export const Products = () => {
  const t = useWords(texts)
  return (
    <ListPage
      plural="products"
      title={t('goods.products')}
      pageOf={pageOf}
      newPage="/goods/products/new"
      emptyHint={t('goods.products_empty')}
    />
  )
}

/** One product with its items. */
export const ProductPage = () => {
  const t = useWords(texts)
  const may = useMay()
  return (
    <MasterPage
      plural="products"
      back={{ to: '/goods/products', label: t('goods.products') }}
      pageOf={pageOf}
      lead={({ slug }) => (
        <a href={`/shop/p/${slug}`} target="_blank" rel="noreferrer">
          /{String(slug)}
        </a>
      )}
      groups={[
        { title: t('goods.form.what'), columns: ['name', 'description', 'categoryId', 'brandId', 'attributes'] },
        { title: t('goods.form.shop'), columns: ['isListed', 'slug', 'popularity', 'launchedOn'] },
      ]}
      below={({ id }) => (
        <>
          {may('catalog.list_media') && <Pictures productId={id} />}
          {may('catalog.list_items') && <Variants productId={id} />}
        </>
      )}
    />
  )
}

const Variants = ({ productId }: { productId: string }) => {
  const t = useWords(texts)
  const kit = useKit()
  const items = useRows('items', { productId, limit: 200 }).data?.pages[0]?.rows ?? []
  return (
    <Panel
      title={t('goods.variants')}
      isFlush
      actions={
        <Link className="icon-link" to={`/goods/items/new?productId=${productId}`}>
          {kit('kit.new', { what: t('goods.item') })}
        </Link>
      }
    >
      <Grid
        label={t('goods.variants')}
        rows={items}
        idOf={({ id }) => id}
        columns={[
          {
            name: 'code',
            label: t('goods.item'),
            render: ({ id, code }) => <Link to={`/goods/items/${id}`}>{String(code)}</Link>,
          },
          { name: 'name', label: '', render: ({ name }) => <Words of={name as Record<string, string>} /> },
          {
            name: 'sold',
            label: '',
            render: ({ isSold }) => (
              <StateTag
                state={isSold ? 'yes' : 'off'}
                label={kit(isSold ? 'kit.yes' : 'kit.no')}
                tone={isSold ? 'closed' : 'off'}
              />
            ),
          },
        ]}
      />
    </Panel>
  )
}
