import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useState } from 'react'
import { get } from '../api.ts'
import { type Column, type Described, type Listed, type Row, titleOf, useEntities } from '../described.ts'
import { useKit, useLanguage } from '../words.ts'

type Props = Omit<SelectProps<string | undefined>, 'value' | 'onChange' | 'options'> & {
  label: string
  entity: string | undefined
  value: string | null
  onChange: (id: string | null) => void
  /** Filters that always hold. */
  only?: Record<string, string>
}

/** Another row, found by typing a part of what it is called. */
export const ReferenceInput = ({ label, entity, value, onChange, only, ...rest }: Props) => {
  const t = useKit()
  const language = useLanguage()
  const described = useEntities().data?.find(({ name }) => name === entity)
  const [words, setWords] = useState('')
  const q = described?.isSearchable && words ? { q: words } : {}
  const { data, isFetching } = useQuery({
    queryKey: ['rows', described?.plural, 'choice', q, only],
    enabled: Boolean(described),
    queryFn: ({ signal }) => get<Listed>(described!.url, { limit: 30, ...only, ...q }, signal),
    placeholderData: keepPreviousData,
  })
  const known = useName(described, value)
  const options = (data?.rows ?? []).map((row) => ({
    value: row.id,
    label: described ? choiceName(titleOf(described, row, language), row) : row.id,
  }))
  if (value && known && !options.some((one) => one.value === value)) options.unshift({ value, label: known })
  return (
    <Select
      placeholder={t('kit.choose')}
      {...rest}
      aria-label={label}
      showSearch={{
        filterOption:
          !described?.isSearchable &&
          ((typed, option) => String(option?.label).toLowerCase().includes(typed.toLowerCase())),
        onSearch: setWords,
      }}
      allowClear
      value={value}
      loading={isFetching}
      onChange={(chosen?: string) => onChange(chosen ?? null)}
      options={options}
      style={{ width: '100%', minWidth: 160 }}
      popupMatchSelectWidth={false}
    />
  )
}

const choiceName = (title: string, { code, number }: Record<string, unknown>) => {
  const key = typeof code === 'string' ? code : typeof number === 'string' ? number : undefined
  return key && key !== title ? `${title} · ${key}` : title
}

const useName = (described: Described | undefined, id: string | null | undefined) => {
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['row-name', described?.url, id],
    enabled: Boolean(described?.title && id),
    staleTime: 60_000,
    queryFn: () => get<Row>(`${described?.url}/${id}`),
  })
  return described && data && titleOf(described, data, language)
}

/** What the row that a filter names is called. */
export const useReferenceName = (column: Column, id: string | undefined) =>
  useName(
    useEntities().data?.find(({ name }) => name === column.reference?.entity),
    id,
  )
