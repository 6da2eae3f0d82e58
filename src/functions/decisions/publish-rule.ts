import { z } from 'zod'
import { about, action, type Ctx, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { touch } from '#support/entity/index.ts'
import { checkRule } from './check-rule.ts'
import { decisionErrors } from './errors.ts'
import { definitionOf, getRule } from './own-rules.ts'
import type { RuleDefinition } from './rule-definition.ts'
import { rulesChanged } from './rule-set.ts'
import { ruleVersions } from './tables.ts'

/** Publishes the draft: a new version that acts within a second in every process. Fails with what the condition, blanks or offer have against it. */
export const publishRule = action({
  name: 'decisions.publish_rule',
  subject: about('rule'),
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const rule = await getRule(ctx, id, 'for update')
    await checkRule(ctx, rule)
    refuseSilent(rule)
    const number = (rule.published ?? 0) + 1
    touch(ctx.tx, ruleVersions)
    await endVersion(ctx, id)
    await ctx.tx.named(
      'rule_versions.add',
      'insert into rule_versions (id, rule_id, number, definition, published_at, published_by) values ($1, $2, $3, $4, $5, $6)',
      [newId(), id, number, JSON.stringify(definitionOf(rule)), ctx.now, ctx.actor.id],
    )
    await ctx.tx.named(
      'rules.published',
      `update rules set state = 'live', published = $2, published_at = $3, version = version + 1 where id = $1`,
      [id, number, ctx.now],
    )
    await announce(ctx, 'decisions.rule_published', id, number)
    return { id, number, state: 'live' as const }
  },
})

/** Pauses a rule: nothing of it is shown any more; publishing it again makes a new version. Fails with not_published. */
export const pauseRule = action({
  name: 'decisions.pause_rule',
  subject: about('rule'),
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const rule = await getRule(ctx, id, 'for update')
    if (rule.state !== 'live') fail(decisionErrors.notPublished)
    await endVersion(ctx, id)
    await ctx.tx.named('rules.paused', `update rules set state = 'paused', version = version + 1 where id = $1`, [id])
    await announce(ctx, 'decisions.rule_paused', id, rule.published!)
    return { id, number: rule.published!, state: 'paused' as const }
  },
})

const refuseSilent = ({ offer, script }: RuleDefinition) => {
  const hasWords = Object.values(script ?? offer.text ?? {}).some((words) => words?.trim())
  if (offer.kind === 'message' && !hasWords)
    fail(decisionErrors.nothingToSay, {}, [{ path: 'script', code: 'missing' }])
}

const endVersion = (ctx: Ctx, id: string) =>
  ctx.tx.named('rule_versions.end', 'update rule_versions set ended_at = $2 where rule_id = $1 and ended_at is null', [
    id,
    ctx.now,
  ])

/** The number is raised last: its row is one for all rules, and held until the commit. */
const announce = async (ctx: Ctx, type: string, id: string, number: number) => {
  rulesChanged(ctx.tx)
  ctx.emit({ type, subject: `rule:${id}`, version: number, payload: { id, number } })
  await ctx.tx.named(
    'rule_sets.raise',
    'insert into rule_sets (id, number) values (1, 1) on conflict (id) do update set number = rule_sets.number + 1',
  )
}

/** What was published of a rule, the newest first. */
export const listVersions = query({
  name: 'decisions.list_rule_versions',
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    await getRule(ctx, id)
    const versions = await ctx.tx.named<{
      number: number
      definition: RuleDefinition
      publishedAt: Date
      publishedBy: string
      publisherName: string | null
      endedAt: Date | null
    }>(
      'rule_versions.of',
      `select v.number, v.definition, v.published_at as "publishedAt", v.published_by as "publishedBy", u.name as "publisherName", v.ended_at as "endedAt"
       from rule_versions v left join staff_users u on u.id::text = v.published_by where v.rule_id = $1 order by v.number desc limit 200`,
      [id],
    )
    return { versions }
  },
})
