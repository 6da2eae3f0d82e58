import { localised } from '#support/i18n/index.ts'
import { labelOf } from '../kit/cells/cell.tsx'
import { useDescribed, useRows } from '../kit/described.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage } from '../shell/words.ts'

/** What the states of payments or refunds are called. */
export const useStateOf = (plural: 'payments' | 'refunds') => {
  const column = useDescribed(plural).data?.columns.find(({ name }) => name === 'state')
  return (state: string): string => (column ? labelOf(column, state) : state)
}

/** What the ways to pay are called. */
export const useMethodName = () => {
  const may = useMay()
  const language = useLanguage()
  const rows =
    useRows('payment_methods', { limit: 100, archived: 'all' }, may('payments.list_payment_methods')).data?.pages[0]
      ?.rows ?? []
  return (code: string): string =>
    localised(rows.find((row) => row.code === code)?.name as object, language) || code.replaceAll('_', ' ')
}
