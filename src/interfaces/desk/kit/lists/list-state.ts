import { useState } from 'react'
import { useAsked } from '../asked.ts'
import type { Described } from '../described.ts'

const OWN = ['q', 'sort', 'open', 'archived', 'columns']

/**
 * What a list shows stands in its address, so that it can be sent to a colleague. Columns stand with the user's browser, unless a view brings its
 * own: then they stand in the address too.
 */
export const useListState = (described: Described, first?: string[]) => {
  const { asked: all, set } = useAsked()
  const key = `desk.columns.${described.plural}`
  const usual = (first ?? described.list).filter((name) => described.columns.some((column) => column.name === name))
  const [own, setOwn] = useState<string[]>(() => remembered(key, usual))
  const filters = Object.fromEntries(Object.entries(all).filter(([name]) => !OWN.includes(name)))
  const { q = '', sort, open, archived, columns: asked } = all
  const columns = known(described, asked) ?? own
  const without = (...names: string[]) =>
    Object.fromEntries([...Object.keys(filters), ...names].map((name) => [name, undefined]))
  const query = { ...filters, ...(q && { q }), ...(sort && { sort }), ...(archived && { archived }) }
  return {
    query,
    saved: { ...query, ...(asked && { columns: asked }) },
    /** What a new view keeps: the columns too, where they are not those that everybody sees. */
    toKeep: { ...query, ...(columns.join() !== usual.join() && { columns: columns.join() }) },
    setSaved: (query: Record<string, string>) =>
      set({ ...without('q', 'sort', 'archived', 'columns'), ...query, open: undefined }),
    filters,
    setFilters: (next: Record<string, string>) => set({ ...without(), ...next }),
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
      if (asked) return set({ columns: next.join() })
      setOwn(next)
      localStorage.setItem(key, JSON.stringify(next))
    },
  }
}

/** The columns that an address names, as far as the list has them. */
const known = ({ columns }: Described, names: string | undefined): string[] | undefined => {
  const found = names?.split(',').filter((name) => columns.some((column) => column.name === name))
  return found?.length ? found : undefined
}

const remembered = (key: string, usual: string[]): string[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return Array.isArray(found) && found.length ? found.map(String) : usual
  } catch {
    return usual
  }
}
