import { ListPage } from '../kit/lists/list-page.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** All that we know by name: people and companies. */
export const Customers = () => {
  const t = useWords(texts)
  return (
    <ListPage
      plural="parties"
      title={t('customers.title')}
      one={t('customers.one')}
      newPage="/customers/new"
      columns={['name', 'number', 'kind', 'customerGroupId', 'language', 'createdAt']}
      pageOf={({ id }) => `/customers/${id}`}
      emptyHint={t('customers.empty')}
      views={[
        { name: t('customers.view.people'), query: { 'kind.in': 'person' } },
        { name: t('customers.view.companies'), query: { 'kind.in': 'organisation' } },
        { name: t('customers.view.suppliers'), query: { isSupplier: 'true' } },
      ]}
    />
  )
}
