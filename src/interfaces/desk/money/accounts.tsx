import { ListPage } from '../kit/lists/list-page.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** The chart of accounts; each account opens its statement. */
export const Accounts = () => {
  const t = useWords(texts)
  return <ListPage plural="accounts" title={t('money.accounts')} pageOf={({ code }) => `/money/accounts/${code}`} />
}
