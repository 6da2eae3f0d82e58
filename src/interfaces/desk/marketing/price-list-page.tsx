import { MasterPage } from '../kit/master-page.tsx'
import { useWords } from '../shell/words.ts'
import { useCompany } from './company.ts'
import { PriceGrid } from './price-grid.tsx'
import { texts } from './texts.ts'
import './marketing.css'

/** One list with its prices, by item, quantity and day. */
export const PriceListPage = () => {
  const t = useWords(texts)
  const { id, currency } = useCompany()
  return (
    <MasterPage
      plural="price_lists"
      back={{ to: '/marketing/price-lists', label: t('marketing.price_lists') }}
      pageOf={(row) => `/marketing/price-lists/${row.id}`}
      first={{ ...(id && { entityId: id }), ...(currency && { currency }), includesTax: true }}
      groups={[
        {
          columns: [
            'code',
            'name',
            'currency',
            'includesTax',
            'customerGroupId',
            'priority',
            'validFrom',
            'validTo',
            'entityId',
          ],
        },
      ]}
      lead={({ code, currency: own, includesTax }) =>
        [code, own, t(includesTax ? 'marketing.with_tax' : 'marketing.without_tax')].join(' · ')
      }
      below={(row) => <PriceGrid listId={row.id} currency={String(row.currency)} />}
    />
  )
}
