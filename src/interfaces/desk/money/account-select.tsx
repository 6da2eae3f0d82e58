import { Select } from 'antd'
import { localised } from '#support/i18n/index.ts'
import { useRows } from '../kit/described.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** Accounts by code and name. */
export const useAccounts = () => {
  const language = useLanguage()
  const rows = useRows('accounts', { limit: 1000, sort: 'code' })
  return (rows.data?.pages[0]?.rows ?? []).map(({ id, code, name, isOpenItem, isPosted }) => ({
    id,
    code: String(code),
    name: localised(name as object, language),
    isOpenItem: Boolean(isOpenItem),
    isPosted: isPosted !== false,
  }))
}

type Props = {
  value: string | undefined
  onChange: (code: string | undefined) => void
  isAll?: boolean
  onlyOpen?: boolean
  isInvalid?: boolean
  label?: string
  autoFocus?: boolean
}

export const AccountSelect = ({
  value,
  onChange,
  isAll = false,
  onlyOpen = false,
  isInvalid = false,
  label,
  autoFocus = false,
}: Props) => {
  const t = useWords(texts)
  const accounts = useAccounts().filter(({ isOpenItem, isPosted }) => (onlyOpen ? isOpenItem : isPosted))
  return (
    <Select
      aria-label={label ?? t('money.account')}
      showSearch={{ optionFilterProp: 'label' }}
      autoFocus={autoFocus}
      value={value ?? (isAll ? '' : null)}
      placeholder={t('money.account')}
      onChange={(chosen: string) => onChange(chosen || undefined)}
      options={[
        ...(isAll ? [{ value: '', label: t('money.all') }] : []),
        ...accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
      ]}
      popupMatchSelectWidth={false}
      style={{ minWidth: 220, width: isAll ? undefined : '100%' }}
      {...(isInvalid && { status: 'error' as const })}
    />
  )
}
