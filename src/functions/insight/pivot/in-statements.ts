import type { Rows } from '../mart/ask.ts'
import type { Value } from '../mart/wire.ts'
import { binds, type Facts } from './base.ts'
import { guarded } from './currencies.ts'
import { onceStatement, type Tiling } from './once.ts'
import type { Days, Shift } from './period.ts'
import { type NamedMeasure, type Plan, subjectsIn } from './plan.ts'
import { flowStatement, standingStatements } from './statements.ts'
import { tilingBy, tilingQuestion } from './tiling.ts'
import type { Tops } from './tops.ts'

type Written = { sql: string; values: Value[] }
export type Statement = {
  /** The places of its measures among all. */
  at: number[]
  write(tiling: Tiling): Written
  /** What is asked first, of facts that are counted once: how their numbers are to be kept. */
  tiling?: Written
}

type Ask = (sql: string, values: Value[]) => Promise<Rows>

/** Asks the mart. Tiles that turn out to be more than it can hold are counted in words. */
export const answerTo = async ({ write, tiling }: Statement, plan: Plan, ask: Ask): Promise<Rows> => {
  const inWords = write('words')
  if (!tiling || tilingBy(plan, (await ask(tiling.sql, tiling.values)).rows) === 'words')
    return ask(inWords.sql, inWords.values)
  const inTiles = write('tiles')
  return ask(inTiles.sql, inTiles.values).catch((error: Error) => {
    if (!/out of memory/i.test(error.message)) throw error
    return ask(inWords.sql, inWords.values)
  })
}

/** The statements that a pivot is answered by. */
export const statementsOf = (
  plan: Plan,
  days: Days | null,
  shift: Shift | undefined,
  tops: Tops,
  currencies: Map<string, string[]>,
  language: string,
): Statement[] =>
  subjectsIn(plan.measures).flatMap((subject) => {
    const own = plan.measures.filter((measure) => measure.subject === subject)
    const facts = (measures: NamedMeasure[]): Facts => ({
      ...{ subject, plan, days, shift, language },
      measures: guarded(measures, currencies),
    })
    return [...flowsOf(own, facts, tops), ...standingsOf(own, facts, tops)].map(({ measures, ...statement }) => ({
      ...statement,
      at: measures.map((measure) => plan.measures.indexOf(measure)),
    }))
  })

type OfMeasures = Omit<Statement, 'at'> & { measures: NamedMeasure[] }
type MakeFacts = (measures: NamedMeasure[]) => Facts

/** Each thing that is counted once has a statement of its own, with the sums that its measures need; all else goes together. */
const flowsOf = (own: NamedMeasure[], facts: MakeFacts, tops: Tops): OfMeasures[] => {
  const flows = own.filter(({ additivity }) => additivity !== 'semi_additive')
  return [...Map.groupBy(flows, ({ once }) => once?.sql)].map(([counted, measures]) => {
    const written = (write: (at: ReturnType<typeof binds>) => string): Written => {
      const at = binds()
      return { sql: write(at), values: at.values }
    }
    const all = facts(measures)
    if (!counted) return { measures, write: () => written((at) => flowStatement(all, tops, at)) }
    return {
      measures,
      write: (tiling) => written((at) => onceStatement(all, tops, at, tiling)),
      tiling: written((at) => tilingQuestion(all, tops, at)),
    }
  })
}

const standingsOf = (own: NamedMeasure[], facts: MakeFacts, tops: Tops): OfMeasures[] => {
  const measures = own.filter(({ additivity }) => additivity === 'semi_additive')
  if (!measures.length) return []
  return standingStatements(facts(measures), tops, binds).map(({ sql, binds: { values } }) => ({
    measures,
    write: () => ({ sql, values }),
  }))
}
