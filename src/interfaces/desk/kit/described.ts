import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMe } from '../shell/me.ts'
import { get } from './api.ts'

export type Column = {
  name: string
  label: string
  kind:
    | 'id'
    | 'text'
    | 'choice'
    | 'yesno'
    | 'integer'
    | 'decimal'
    | 'rate'
    | 'number'
    | 'date'
    | 'instant'
    | 'localised'
    | 'reference'
    | 'texts'
    | 'json'
    | 'money'
    | 'hidden'
  isRequired: boolean
  isWritable: boolean
  isSortable: boolean
  operators: string[]
  values?: { value: string; label: string }[]
  reference?: { entity: string; module: string; list: string }
  /** What the code in it is of: `country`, `currency`, `zone`, `language`, or a list of ours. */
  codeOf?: string
}

export type Described = {
  name: string
  module: string
  plural: string
  kind: 'setup' | 'master' | 'document'
  label: string
  labelOfOne: string
  title?: string
  isSearchable: boolean
  importKey: string[]
  sort: string
  list: string[]
  form: string[]
  columns: Column[]
  custom: {
    code: string
    label: string
    kind: 'text' | 'number' | 'yesno' | 'date' | 'choice'
    isRequired: boolean
    values?: { value: string; label: string }[]
  }[]
  actions: Partial<Record<'list' | 'get' | 'create' | 'update' | 'archive' | 'import' | 'export', string>>
  url: string
}

export type Row = Record<string, unknown> & { id: string }
export type Listed = {
  rows: Row[]
  references: Record<string, Record<string, string>>
  count?: { value: number; isMore: boolean }
  next: string | null
}

const WORDS = 10 * 60_000

/** Every list that the user may see, with what it is called. */
export const useEntities = () => {
  const { data: me } = useMe()
  return useQuery({
    queryKey: ['entities', me?.language],
    staleTime: WORDS,
    queryFn: async () => (await get<{ entities: Described[] }>('/api/entities')).entities,
  })
}

/** Columns, filters and form of one of them, with the company's own fields. */
export const useDescribed = (plural: string) => {
  const { data: me } = useMe()
  return useQuery({
    queryKey: ['described', plural, me?.language],
    staleTime: WORDS,
    queryFn: () => get<Described>(`/api/entities/${plural}`),
  })
}

export const urlOf = (plural: string) => `/api/${plural.replaceAll('_', '-')}`

/** Rows page by page, in the order and with the filters asked for; from another address where one tells more of them. */
export const useRows = (plural: string, query: Record<string, unknown>, isOn = true, url = urlOf(plural)) =>
  useInfiniteQuery({
    queryKey: ['rows', plural, query, url],
    enabled: isOn,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => get<Listed>(url, { limit: 50, ...query, after: pageParam }, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** One row with the names of what it refers to. */
export const useRow = (plural: string, id: string | undefined) =>
  useQuery({
    queryKey: ['row', plural, id],
    enabled: Boolean(id),
    queryFn: () => get<Row & { references: Listed['references'] }>(`${urlOf(plural)}/${id}`),
  })

/** What a row is called. */
export const titleOf = (described: Described, row: Row, language: string): string => {
  const value = described.title ? row[described.title] : undefined
  if (typeof value === 'object' && value !== null) {
    const words = value as Record<string, string>
    return words[language] || words.en || words['zh-CN'] || words['zh-TW'] || ''
  }
  return String(value ?? row.id.slice(0, 8))
}
