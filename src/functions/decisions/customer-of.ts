import type { Ctx } from '#support/actions/index.ts'
import { type Answers, DECLINED_DAYS } from './answered.ts'
import { customerFacts } from './customer-facts.ts'
import type { FactValue } from './fact.ts'
import { type Facts, setFact } from './facts.ts'

type OpenBaskets = Record<string, { items: number; amount: string; at: string; ordered?: boolean }>

/** Whose profile it is: the living party, or a visitor who is nobody's yet. */
export type Known = {
  /** The party, or the visitor. */
  subjectId: string
  isParty: boolean
  name: string | null
  visits: number
  orders: number
  openBaskets: OpenBaskets
  answers: Answers
}

const OWN = `coalesce(c.id, p.subject_id, s.id) as "subjectId", c.id is not null as "isParty", c.name, coalesce(p.visits, 0) as visits,
  coalesce(p.orders, 0) as orders, coalesce(p.open_baskets, '{}'::jsonb) as "openBaskets",
  array(select distinct o.rule_id || ' ' || o.kind from outcomes o where o.answered_by = coalesce(c.id, p.subject_id, s.id)
    and o.at > $1::timestamptz - interval '${DECLINED_DAYS} days') as answers`

const FROM = `from (select $2::uuid as id) s left join profiles own on own.subject_id = s.id
  left join profiles p on p.subject_id = coalesce(own.merged_into, own.subject_id) left join parties c on c.id = coalesce(p.subject_id, s.id)`

/** One statement for each set of facts that is asked for, prepared once a connection; $1 is the present instant in all expressions. */
const statements = new Map<string, { name: string; text: string; names: string[] }>()

const statementOf = (asks: ReadonlySet<string>) => {
  const wanted = customerFacts.filter(({ name }) => asks.has(name))
  const key = wanted.map(({ name }) => name).join()
  const known = statements.get(key)
  if (known) return known
  const columns = wanted.map(({ sql }, at) => `, ${sql} as f${at}`)
  const made = {
    name: `decisions.customer_${statements.size}`,
    text: `select $1::timestamptz is not null as "isNow", ${OWN}${columns.join('')} ${FROM}`,
    names: wanted.map(({ name }) => name),
  }
  statements.set(key, made)
  return made
}

/** Reads a subject's profile by its key, with the facts that are asked for, as the database computes them for everybody. */
export const customerFactsOf = async (
  ctx: Ctx,
  subjectId: string,
  asks: ReadonlySet<string>,
  facts: Facts,
): Promise<Known> => {
  const { name, text, names } = statementOf(asks)
  const [row] = await ctx.tx.named<Known & Record<`f${number}`, FactValue | null>>(name, text, [ctx.now, subjectId])
  for (const [at, fact] of names.entries()) setFact(facts, fact, row![`f${at}`])
  return row!
}
