import type { Ctx } from '#support/actions/index.ts'
import type { Database, Tx } from '#support/database/index.ts'
import type { LiveNews } from '#support/events/index.ts'
import { conjunctsOf } from './conjuncts.ts'
import { comparisonsOf } from './literals.ts'
import type { RuleDefinition } from './rule-definition.ts'
import { type Indexed, indexRules, type RuleIndex } from './rule-index.ts'
import type { Trigger } from './triggers.ts'

/** A version that acts, as it is kept in memory. */
export type LiveRule = RuleDefinition & {
  ruleId: string
  number: number
  from: number
  to: number
  conjuncts: Indexed['conjuncts']
  /** How many comparisons it makes: the more, the more it was meant for just this moment. */
  weight: number
}

/** The rules of one trigger on one channel: in the order in which they come, found by the index, and the facts that they ask. */
export type Ordered = {
  readonly rules: readonly LiveRule[]
  readonly index: RuleIndex
  readonly asks: ReadonlySet<string>
}

/** All rules that act, whole: exchanged for another, never changed. */
export type RuleSet = {
  readonly number: number
  readonly versions: ReadonlyMap<string, LiveRule>
  readonly of: (trigger: Trigger, channel: string) => Ordered | undefined
  /** What of it was asked for already. */
  readonly made: ReadonlyMap<string, Ordered | undefined>
}

type Held = { set: RuleSet; isStale: boolean; checkedAt: number; loading: Promise<void> | undefined }

const held = new WeakMap<Database, Held>()
const empty: RuleSet = { number: -1, versions: new Map(), of: () => undefined, made: new Map() }

const LOOK_AFTER_MS = 400
const OLDEST_MS = 900

/**
 * The rules that act now, from the memory of this process. Another set is loaded as soon as news of a publication or pause comes from whichever
 * process; and whoever asks looks for himself when nobody looked for most of a second, so that a rule acts within one even if no news come.
 */
export const liveRules = async ({ tx }: Pick<Ctx, 'tx'>): Promise<RuleSet> => {
  const own = held.get(tx.database) ?? hold(tx.database)
  const age = performance.now() - own.checkedAt
  if (own.isStale || age > OLDEST_MS) await refresh(own, tx)
  else if (age > LOOK_AFTER_MS) void lookApart(own, tx.database)
  return own.set
}

const hold = (database: Database): Held => {
  const own: Held = { set: empty, isStale: true, checkedAt: Number.NEGATIVE_INFINITY, loading: undefined }
  held.set(database, own)
  const hear = ({ type }: LiveNews) => {
    if (type !== 'decisions.rule_published' && type !== 'decisions.rule_paused') return
    own.isStale = true
    void lookApart(own, database)
  }
  database.news.on('live', hear)
  database.news.on('reconnected', () => (own.isStale = true))
  return own
}

/** In the process that publishes, whoever asks next sees it. */
export const rulesChanged = (tx: Tx): void =>
  tx.afterCommit(() => {
    const own = held.get(tx.database)
    if (own) own.isStale = true
  })

const lookApart = (own: Held, database: Database): Promise<void> =>
  own.loading ?? database.reading((tx) => refresh(own, tx)).catch(() => undefined)

/** One at a time; whoever comes while it loads waits for it. */
const refresh = (own: Held, tx: Tx): Promise<void> => {
  own.loading ??= load(own, tx).finally(() => (own.loading = undefined))
  return own.loading
}

const load = async (own: Held, tx: Tx): Promise<void> => {
  own.isStale = false
  const asked = performance.now()
  const [row] = await tx.named<{ number: number }>('rule_sets.number', 'select number from rule_sets')
  const number = row?.number ?? 0
  if (number !== own.set.number) own.set = await loadRules(tx, number, own.set)
  own.checkedAt = asked
}

type Row = { id: string; ruleId: string; number: number; definition: RuleDefinition }

/** What is known already is not compiled again; the number was read before the rules, so that a set is never older than it says. */
const loadRules = async (tx: Tx, number: number, before: RuleSet): Promise<RuleSet> => {
  const acting = await tx.named<{ id: string }>(
    'rule_versions.acting',
    'select id from rule_versions where ended_at is null',
  )
  const unknown = acting.map(({ id }) => id).filter((id) => !before.versions.has(id))
  const fresh = await tx.named<Row>(
    'rule_versions.unknown',
    'select id, rule_id as "ruleId", number, definition from rule_versions where id = any($1::uuid[])',
    [unknown],
  )
  const made = new Map(fresh.map((row) => [row.id, compiled(row)]))
  const versions = new Map<string, LiveRule>()
  for (const { id } of acting) {
    const rule = before.versions.get(id) ?? made.get(id)
    if (rule) versions.set(id, rule)
  }
  return ruleSetOf(number, versions, before)
}

/** Undefined when it does not compile, for a fact that another program knew: the doctor names it. */
const compiled = ({ ruleId, number, definition }: Row): LiveRule | undefined => {
  try {
    return {
      ...definition,
      ruleId,
      number,
      from: definition.validFrom ? Date.parse(definition.validFrom) : Number.NEGATIVE_INFINITY,
      to: definition.validTo ? Date.parse(definition.validTo) : Number.POSITIVE_INFINITY,
      conjuncts: conjunctsOf(definition.condition, definition.trigger),
      weight: comparisonsOf(definition.condition).length,
    }
  } catch {
    return undefined
  }
}

/** Of two rules the one of higher priority comes first, then the one that asks more, then by code. */
const byRank = (a: LiveRule, b: LiveRule) =>
  b.priority - a.priority || b.weight - a.weight || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

/** A set of these versions; the index of a trigger and channel is made when it is first asked for, and taken over where nothing of it has changed. */
const ruleSetOf = (number: number, versions: ReadonlyMap<string, LiveRule>, before: RuleSet): RuleSet => {
  const made = new Map<string, Ordered | undefined>()
  const changed = changedBetween(before.versions, versions)
  const of = (trigger: Trigger, channel: string) => {
    const key = `${trigger} ${channel}`
    if (!made.has(key))
      made.set(
        key,
        orderedOf([...versions.values()].filter((rule) => rule.trigger === trigger && rule.channels.includes(channel))),
      )
    return made.get(key)
  }
  for (const [key, ordered] of before.made) if (!changed.has(key)) made.set(key, ordered)
  return { number, versions, of, made }
}

/** The triggers with their channels of which some rule came or went. */
const changedBetween = (before: RuleSet['versions'], after: RuleSet['versions']): ReadonlySet<string> => {
  const apart = (a: RuleSet['versions'], b: RuleSet['versions']) =>
    [...a].flatMap(([id, rule]) => (b.has(id) ? [] : [rule]))
  const rules = [...apart(before, after), ...apart(after, before)]
  return new Set(rules.flatMap(({ trigger, channels }) => channels.map((channel) => `${trigger} ${channel}`)))
}

const orderedOf = (own: LiveRule[]): Ordered | undefined => {
  if (!own.length) return undefined
  const rules = own.sort(byRank)
  const asks = new Set<string>()
  for (const { conjuncts } of rules)
    for (const literals of conjuncts) for (const { fact } of literals) asks.add(fact.name)
  return { rules, index: indexRules(rules.map(({ conjuncts }, rank) => ({ rank, conjuncts }))), asks }
}
