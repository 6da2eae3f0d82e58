import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { get } from '../../kit/api.ts'
import type { Listed } from '../../kit/described.ts'
import { useLanguage } from '../../shell/words.ts'
import type { Fact } from './condition.ts'

/** Facts whose values are numbers of items. */
const ofItems = new Set(['item.code', 'customer.lastItems', 'visit.items', 'basket.items', 'order.items'])
export const isOfItems = ({ name }: Pick<Fact, 'name'>) => ofItems.has(name)

type Props = {
  id: string
  label: string
  value: string[]
  onChange: (codes: string[]) => void
  isFixed: boolean
  isOne?: boolean
}

/** Items by their numbers, found by name or number as one types. */
export const ItemCodes = ({ id, label, value, onChange, isFixed, isOne = false }: Props) => {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const { data, isFetching } = useQuery({
    queryKey: ['rows', 'items', 'codes', words],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Listed>('/api/items', { limit: 20, ...(words && { q: words }) }, signal),
  })
  const found = (data?.rows ?? []).map((row) => ({
    value: String(row.code),
    label: `${localised(row.name as LocalisedText, language)} · ${row.code}`,
  }))
  const unseen = value.filter((code) => !found.some((one) => one.value === code))
  return (
    <Select<string | string[]>
      id={id}
      className="condition-value condition-many"
      aria-label={label}
      {...(!isOne && { mode: 'multiple' as const })}
      value={isOne ? (value[0] ?? []) : value}
      disabled={isFixed}
      loading={isFetching}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setWords }}
      popupMatchSelectWidth={false}
      onChange={(chosen) => onChange([chosen].flat())}
      options={[...unseen.map((code) => ({ value: code, label: code })), ...found]}
    />
  )
}
