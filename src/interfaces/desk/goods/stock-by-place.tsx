import { Link } from 'react-router'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { useAsked } from '../kit/asked.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { quantityColumn } from '../kit/lists/number-columns.tsx'
import { SearchBox } from '../kit/lists/search-box.tsx'
import { everyPage, TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { usePages } from '../kit/pages.ts'
import { Empty, Loaded } from '../kit/states.tsx'
import { Day, short, Words } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { SiteSelect, useSites } from './site-select.tsx'
import { StockActions } from './stock-by-item.tsx'
import { texts } from './texts.ts'

type Lying = {
  locationId: string
  location: string
  kind: string
  itemId: string
  code: string
  name: LocalisedText
  lot: string | null
  expiresOn: string | null
  onHand: string
}

/** What lies where, in walking order. */
export const StockByPlace = () => {
  const t = useWords(texts)
  const kit = useKit()
  const { asked, set, choose } = useAsked()
  const sites = useSites()
  const { siteId = sites[0]?.id, q = '' } = asked
  const stock = usePages<{ rows: Lying[]; next: string | null }>(
    ['stock-places'],
    '/api/stock/places',
    { siteId, q, limit: 100 },
    { enabled: Boolean(siteId) },
  )
  const rows = stock.data?.pages.flatMap((page) => page.rows) ?? []
  const columns = usePlaceColumns()
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('goods.places')}>
        <PageHead title={t('goods.places')}>
          {siteId && <TakePlaces query={{ siteId, q }} />}
          <StockActions />
        </PageHead>
        <ViewTabs plural="stock_places" views={[]} query={asked} onChoose={choose} />
        <div className="list-tools">
          <SiteSelect isNeeded value={siteId} onChange={(id) => set({ siteId: id })} />
          <SearchBox
            value={q}
            onChange={(words) => set({ q: words })}
            label={kit('kit.search_in', { what: t('goods.places') })}
          />
        </div>
        <div className="list-scroll">
          {siteId ? (
            <Loaded of={stock} rows={12}>
              {() =>
                rows.length ? (
                  <Grid
                    label={t('goods.places')}
                    rows={rows}
                    idOf={({ locationId, itemId, lot }) => `${locationId} ${itemId} ${lot}`}
                    columns={columns}
                  />
                ) : (
                  <Empty icon="goods" hint={null} />
                )
              }
            </Loaded>
          ) : (
            <Empty icon="goods" title={t('goods.choose_site')} hint={null} />
          )}
          <LoadMore of={stock} />
        </div>
      </section>
    </div>
  )
}

const TakePlaces = ({ query }: { query: Record<string, string> }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <TakeOut<Lying>
      name="places"
      rows={() => everyPage('/api/stock/places', query)}
      columns={[
        [t('goods.place'), ({ location }) => location],
        [t('goods.item'), ({ code }) => code],
        [t('goods.name'), ({ name }) => localised(name, language)],
        [t('goods.lot'), ({ lot }) => lot],
        [t('goods.expires'), ({ expiresOn }) => expiresOn],
        [t('goods.on_hand'), ({ onHand }) => short(onHand)],
      ]}
    />
  )
}

const usePlaceColumns = (): GridColumn<Lying>[] => {
  const t = useWords(texts)
  return [
    {
      name: 'place',
      label: t('goods.place'),
      render: ({ location, locationId }) => <Link to={`/goods/moves?locationId=${locationId}`}>{location}</Link>,
    },
    {
      name: 'code',
      label: t('goods.item'),
      render: ({ itemId, code }) => <Link to={`/goods/items/${itemId}`}>{code}</Link>,
    },
    { name: 'name', label: '', render: ({ name }) => <Words of={name} /> },
    { name: 'lot', label: t('goods.lot'), render: ({ lot }) => lot },
    {
      name: 'expires',
      label: t('goods.expires'),
      render: ({ expiresOn }) => expiresOn && <Day on={expiresOn} />,
    },
    quantityColumn('onHand', t('goods.on_hand')),
  ]
}
