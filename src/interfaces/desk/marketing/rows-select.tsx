import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { get } from '../kit/api.ts'
import { type Listed, type Row, titleOf, urlOf, useDescribed } from '../kit/described.ts'
import { useLanguage } from '../shell/words.ts'

type Props = {
  id: string
  plural: string
  value: string[]
  onChange: (ids: string[]) => void
  placeholder: string
  isFixed?: boolean
}

/** Several rows of a list, found by typing a part of what they are called. */
export const RowsSelect = ({ id, plural, value, onChange, placeholder, isFixed = false }: Props) => {
  const language = useLanguage()
  const { data: described } = useDescribed(plural)
  const [words, setWords] = useState('')
  const asked =
    described?.isSearchable && words ? { q: words, limit: 30 } : { limit: described?.isSearchable ? 30 : 500 }
  const found = useQuery({
    queryKey: ['rows', plural, 'choices', asked],
    enabled: Boolean(described),
    queryFn: ({ signal }) => get<Listed>(urlOf(plural), asked, signal),
    placeholderData: keepPreviousData,
  })
  const nameOf = (row: Row) => {
    const title = described ? titleOf(described, row, language) : row.id
    return typeof row.code === 'string' && row.code !== title ? `${title} · ${row.code}` : title
  }
  const offered = found.data?.rows ?? []
  const chosen = useQueries({
    queries: value
      .filter((one) => !offered.some((row) => row.id === one))
      .slice(0, 100)
      .map((one) => ({
        queryKey: ['row', plural, one],
        staleTime: 60_000,
        queryFn: () => get<Row>(`${urlOf(plural)}/${one}`),
      })),
  })
  const rows = [...chosen.flatMap(({ data }) => data ?? []), ...offered]
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      disabled={isFixed}
      placeholder={placeholder}
      showSearch={{
        filterOption:
          !described?.isSearchable &&
          ((typed, option) => String(option?.label).toLowerCase().includes(typed.toLowerCase())),
        onSearch: setWords,
      }}
      onChange={onChange}
      options={rows.map((row) => ({ value: row.id, label: nameOf(row) }))}
      style={{ width: '100%' }}
    />
  )
}
