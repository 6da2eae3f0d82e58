import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call, get } from '../kit/api.ts'
import { useLive } from '../kit/live.ts'
import { useLanguage } from '../shell/words.ts'
import { bodyOf, type Definition } from './definition.ts'
import { rememberLabels } from './labels.ts'
import type { Header } from './tree.ts'

export type Unit = 'money' | 'count' | 'quantity' | 'percent' | 'ratio'
export type Additivity = 'additive' | 'semi_additive' | 'non_additive'
export type Measure = {
  name: string
  label: string
  formula: string
  source: string
  additivity: Additivity
  unit: Unit
  subject: string
  /** The dimensions by which it is known. */
  dimensions: string[]
}
export type Level = { name: string; label: string }
export type Dimension = {
  name: string
  label: string
  type: 'text' | 'date' | 'number' | 'boolean'
  subject: string[]
  levels?: Level[]
  usualLevel?: string
  isFilterOnly: boolean
}
export type Freshness = { asOf: string | null; ageSeconds: number | null; state: 'live' | 'behind' | 'down' }
export type Model = {
  subjects: { name: string; label: string }[]
  measures: Measure[]
  dimensions: Dimension[]
  spans: string[]
  freshness: Freshness
}
export type Cell = { value: string | null; before?: string | null }
export type ShownMeasure = {
  name: string
  label: string
  unit: Unit
  additivity: Additivity
  currency: string | null
}
export type Answer = {
  measures: ShownMeasure[]
  rowHeaders: Header[]
  columnHeaders: Header[]
  cells: Cell[][][]
  period: { from: string; to: string } | null
  before: { from: string; to: string } | null
  sentence: string
  asOf: string | null
  truncated: boolean
}

/** What can be asked, and how fresh the answers are. */
export const useModel = () => {
  const language = useLanguage()
  return useQuery({
    queryKey: ['insight-model', language],
    queryFn: () => get<Model>('/api/insight/model'),
    refetchInterval: 10_000,
  })
}

/** The answer to a pivot. A sale that the house tells of is in it some seconds later. */
export const usePivot = (definition: Definition | undefined) => {
  const language = useLanguage()
  useLive(['order:*'], [['pivot']])
  return useQuery({
    queryKey: ['pivot', language, definition],
    enabled: Boolean(definition?.measures.length),
    queryFn: ({ signal }) => askPivot(definition!, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 5_000,
    retry: 1,
  })
}

/** Asks the mart. What the answer names can be read again in filters. */
export const askPivot = async (definition: Definition, signal?: AbortSignal): Promise<Answer> => {
  const body = bodyOf(definition)
  const answer = await call<Answer>('POST', '/api/insight/pivot', { body, ...(signal && { signal }) })
  rememberLabels(definition, answer)
  return answer
}

/** How a dimension's level is called: `Month`. */
export const levelLabel = (dimension: Dimension | undefined, level: string | undefined) =>
  dimension?.levels?.find(({ name }) => name === level)?.label ?? level

/** `Date (Month)`, `Site`; a level that is called like its dimension is not said twice. */
export const labelWithLevel = (dimension: Dimension | undefined, name: string, level: string | undefined) => {
  const label = dimension?.label ?? name
  const fine = levelLabel(dimension, level)
  return fine && fine !== label ? `${label} (${fine})` : label
}

/** Whether these measures are known by a dimension. */
export const fits = ({ name }: Dimension, measures: readonly Measure[]) =>
  measures.every(({ dimensions }) => dimensions.includes(name))
