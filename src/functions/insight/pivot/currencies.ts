import type { Ctx } from '#support/actions/index.ts'
import { ask } from '../mart/ask.ts'
import type { Subject } from '../model/types.ts'
import type { NamedMeasure, Plan } from './plan.ts'

/** The currencies in which there are facts, by subject. */
export const currenciesOf = async (ctx: Ctx): Promise<Map<string, string[]>> => {
  const { rows } = await ask(ctx, 'select subject, currency from currencies order by 1, 2')
  const all = new Map<string, string[]>()
  for (const [subject, currency] of rows)
    all.set(String(subject), [...(all.get(String(subject)) ?? []), String(currency)])
  return all
}

/** The one currency of a measure in this pivot; null where there are several. */
export const currencyOf = (
  measure: NamedMeasure,
  { filters }: Plan,
  all: ReadonlyMap<string, string[]>,
): string | null => {
  if (measure.unit !== 'money') return null
  const filter = filters.find(({ dimension, operator }) => dimension === 'currency' && operator === 'is')
  if (typeof filter?.value === 'string') return filter.value
  const known = all.get(measure.subject) ?? []
  return known.length === 1 ? known[0]! : null
}

/** Where facts have several currencies, money that mixes them is no figure: such cells stay empty. */
export const guarded = (
  measures: readonly NamedMeasure[],
  all: ReadonlyMap<Subject | string, string[]>,
): (NamedMeasure & { guard?: string })[] =>
  measures.map((measure) =>
    measure.unit === 'money' && (all.get(measure.subject)?.length ?? 0) > 1
      ? { ...measure, guard: 'min(currency) = max(currency)' }
      : measure,
  )
