import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { useLanguage } from '../shell/words.ts'
import { blank, type Definition, type Filter } from './definition.ts'
import { knownLabel, rememberLabel } from './labels.ts'
import { askPivot, fits, type Model } from './model.ts'
import type { Member } from './tree.ts'

/** What the rest beside the largest n is called by the engine. */
export const OTHERS = '~others'

/** A measure by which the members of a dimension can be found: one that is asked for, else any that knows it. */
const measureFor = (model: Model, definition: Definition, dimension: string) => {
  const known = model.dimensions.find(({ name }) => name === dimension)
  const able = model.measures.filter((measure) => known && fits(known, [measure]))
  return able.find(({ name }) => definition.measures.includes(name)) ?? able[0]
}

/** The members of a dimension to choose from: the most frequent, or those that a word finds. */
export const useMembers = (dimension: string, level: string | undefined, search: string) => {
  const language = useLanguage()
  return useQuery({
    queryKey: ['members', language, dimension, level, search],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { dimension, level, search, limit: 200 }
      const { values } = await get<{ values: Member[] }>('/api/insight/values', query, signal)
      for (const { key, label } of values) if (key !== null) rememberLabel(dimension, level, key, label)
      return values
    },
  })
}

/** The words for the keys of a filter. */
export const useLabels = (model: Model, definition: Definition, filter: Filter, keys: string[]): string[] => {
  const language = useLanguage()
  const { dimension, level } = filter
  const missing = keys.filter((key) => knownLabel(dimension, level, key) === undefined)
  useQuery({
    queryKey: ['labels', language, dimension, level, missing],
    enabled: missing.length > 0,
    staleTime: 60_000,
    retry: false,
    queryFn: async () => {
      const by = measureFor(model, definition, dimension)
      const on = { dimension, ...(level && { level }) }
      const filters: Filter[] = [{ ...on, operator: 'in', value: missing }]
      // What it finds is remembered with every answer.
      if (by) await askPivot({ ...blank, period: 'all', measures: [by.name], rows: [on], filters })
      return true
    },
  })
  return keys.map((key) => knownLabel(dimension, level, key) ?? key)
}
