import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Described } from './described.ts'

const OWN = ['q', 'sort', 'open', 'archived']

/** What a list shows stands in its address, so that it can be sent to a colleague; which columns, with the user's browser. */
export const useListState = (described: Described, first?: string[]) => {
  const [search, setSearch] = useSearchParams()
  const key = `desk.columns.${described.plural}`
  const usual = (first ?? described.list).filter((name) => described.columns.some((column) => column.name === name))
  const [columns, setColumns] = useState<string[]>(() => remembered(key, usual))
  const all = Object.fromEntries(search)
  const filters = Object.fromEntries(Object.entries(all).filter(([name]) => !OWN.includes(name)))
  const { q = '', sort, open, archived } = all
  const set = (change: Record<string, string | undefined>, replace = true) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name)
        return next
      },
      { replace },
    )
  const clear = (params: URLSearchParams, names: string[]) =>
    Object.fromEntries(
      [...params.keys()].filter((name) => names.includes(name) || !OWN.includes(name)).map((name) => [name, undefined]),
    )
  const saved = { ...filters, ...(q && { q }), ...(sort && { sort }), ...(archived && { archived }) }
  return {
    query: { ...saved },
    saved,
    setSaved: (query: Record<string, string>) =>
      set({ ...clear(search, ['q', 'sort', 'archived']), ...query, open: undefined }),
    filters,
    setFilters: (next: Record<string, string>) => set({ ...clear(search, []), ...next }),
    words: q,
    setWords: (words: string) => set({ q: words }),
    sort: sort ?? described.sort,
    setSort: (next: string) => set({ sort: next === described.sort ? undefined : next }),
    openId: open === 'new' ? undefined : open,
    isNew: open === 'new',
    open: (id: string | undefined) => set({ open: id }),
    isFiltered: Object.keys(filters).length > 0 || q !== '',
    columns,
    setColumns: (next: string[]) => {
      setColumns(next)
      localStorage.setItem(key, JSON.stringify(next))
    },
  }
}

const remembered = (key: string, usual: string[]): string[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(found) && found.length ? found.map(String) : usual
  } catch {
    return usual
  }
}
