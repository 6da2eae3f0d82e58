import { ListPage } from '../kit/lists/list-page.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** Prices of one currency each, for everybody or for a group of customers. */
export const PriceLists = () => {
  const t = useWords(texts)
  return (
    <ListPage
      plural="price_lists"
      title={t('marketing.price_lists')}
      pageOf={({ id }) => `/marketing/price-lists/${id}`}
      newPage="/marketing/price-lists/new"
      emptyHint={t('marketing.price_lists_empty')}
    />
  )
}
