import { type Ctx, fail } from '#support/actions/index.ts'
import { decisionErrors } from './errors.ts'
import { definedFields, type RuleDefinition } from './rule-definition.ts'

/** A rule's draft with where it stands. */
export type Rule = RuleDefinition & {
  id: string
  state: 'draft' | 'live' | 'paused'
  published: number | null
  publishedAt: Date | null
  createdAt: Date
  version: number
}

const columns = `id, code, name, trigger, channels, condition, offer, script, reason, priority, valid_from as "validFrom", valid_to as "validTo", owner_id as "ownerId",
  hypothesis, limit_per_customer as "limitPerCustomer", limit_days as "limitDays", hold_out_percent as "holdOutPercent", window_days as "windowDays",
  state, published, published_at as "publishedAt", created_at as "createdAt", version`

type Row = Omit<Rule, 'validFrom' | 'validTo'> & { validFrom: Date | null; validTo: Date | null }

/** Fails with unknown_rule. */
export const getRule = async (ctx: Ctx, id: string, lock: 'for update' | '' = ''): Promise<Rule> => {
  const [row] = await ctx.tx.named<Row>(
    lock ? 'rules.lock' : 'rules.get',
    `select ${columns} from rules where id = $1 ${lock}`,
    [id],
  )
  if (!row) return fail(decisionErrors.unknownRule)
  return { ...row, validFrom: row.validFrom?.toISOString() ?? null, validTo: row.validTo?.toISOString() ?? null }
}

/** What of a rule a version keeps. */
export const definitionOf = (rule: RuleDefinition): RuleDefinition =>
  Object.fromEntries(definedFields.map((name) => [name, rule[name]])) as RuleDefinition
