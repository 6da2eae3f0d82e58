import { useQuery } from '@tanstack/react-query'
import type { DescribedColumn, Described as Entity } from '#support/entity/described.ts'
import { type Language, localised } from '#support/i18n/index.ts'
import { useMe } from '../shell/me.ts'
import { get } from './api.ts'
import { usePages } from './pages.ts'

export type Column = DescribedColumn
/** An entity as the API tells it, and where its rows are. */
export type Described = Entity & { url: string }

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
  usePages<Listed>(['rows', plural], url, { limit: 50, ...query }, { enabled: isOn })

/** One row with the names of what it refers to. */
export const useRow = (plural: string, id: string | undefined) =>
  useQuery({
    queryKey: ['row', plural, id],
    enabled: Boolean(id),
    queryFn: () => get<Row & { references: Listed['references'] }>(`${urlOf(plural)}/${id}`),
  })

/** What a row is called. */
export const titleOf = ({ title = '' }: Pick<Described, 'title'>, row: Row, language: Language): string => {
  const value = row[title]
  return value && typeof value === 'object' ? localised(value, language) : String(value ?? row.id.slice(0, 8))
}
