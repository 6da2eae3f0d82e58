import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { localised } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import type { Listed, Row } from '../kit/described.ts'
import { useLanguage } from '../shell/words.ts'

type Props = {
  id?: string
  label: string
  onChoose: (item: Row) => void
  /** The one chosen before is still on its way: the next can be typed, and is offered once it is there. */
  isBusy?: boolean
  autoFocus?: boolean
  kind?: string
  value?: string | undefined
}

/** Finds an item by name or number as one types. */
export const ItemFinder = ({ id, label, onChoose, isBusy = false, autoFocus = false, value }: Props) => {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const { data, isFetching } = useQuery<Listed>({
    queryKey: ['rows', 'items', 'finder', words],
    enabled: words.trim().length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Listed>('/api/items', { q: words.trim(), limit: 20 }, signal),
  })
  const found = words.trim() && !isBusy ? (data?.rows ?? []) : []
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      placeholder={value ?? label}
      showSearch={{ filterOption: false, onSearch: setWords, searchValue: words }}
      autoFocus={autoFocus}
      value={null}
      loading={isFetching || isBusy}
      suffixIcon={null}
      notFoundContent={null}
      defaultActiveFirstOption
      onChange={(chosen: string) => {
        const item = found.find((one) => one.id === chosen)
        if (item) onChoose(item)
        setWords('')
      }}
      options={found.map((item) => ({
        value: item.id,
        label: `${localised(item.name as object, language)} · ${item.code}`,
      }))}
      style={{ width: '100%' }}
    />
  )
}
