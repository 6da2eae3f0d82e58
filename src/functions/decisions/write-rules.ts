import { z } from 'zod'
import { about, action, type Ctx, query } from '#support/actions/index.ts'
import {
  actionName,
  createSchema,
  insertRow,
  type Row,
  rowAnswer,
  updateRow,
  updateSchema,
} from '#support/entity/index.ts'
import { checkRule } from './check-rule.ts'
import { rule } from './entities.ts'
import { definitionOf, getRule } from './own-rules.ts'

type Values = Record<string, unknown>

/** A new draft; it acts when it is published. Its owner is whoever writes it, unless somebody else is named. */
export const writeRule = async (ctx: Ctx, values: Values): Promise<Row> => {
  const owner = ctx.actor.kind === 'staff' ? ctx.actor.id : null
  const row = await insertRow(ctx, rule, { ...values, ownerId: values.ownerId ?? owner })
  await checkRule(ctx, await getRule(ctx, row.id))
  return row
}

/** Changes the draft; what acts stays as it was published. */
export const changeRule = async (ctx: Ctx, values: Values & { id: string }): Promise<Row> => {
  await getRule(ctx, values.id)
  const row = await updateRow(ctx, rule, values)
  await checkRule(ctx, await getRule(ctx, row.id))
  return row
}

export const createRule = action({
  name: actionName(rule, 'create'),
  subject: about('rule'),
  input: createSchema(rule),
  output: rowAnswer(rule),
  fn: writeRule,
})
export const updateRule = action({
  name: actionName(rule, 'update'),
  subject: about('rule'),
  input: updateSchema(rule),
  output: rowAnswer(rule),
  fn: changeRule,
})

/** A rule's draft, with whether it says something else than what acts. */
export const showRule = query({
  name: actionName(rule, 'get'),
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const draft = await getRule(ctx, id)
    const [latest] = await ctx.tx.named<{ isSame: boolean; ownerName: string | null }>(
      'rules.is_as_published',
      `select v.definition = $2::jsonb as "isSame", u.name as "ownerName" from (select) one
       left join rule_versions v on v.rule_id = $1 and v.number = $3 left join staff_users u on u.id = $4::uuid`,
      [id, JSON.stringify(definitionOf(draft)), draft.published, draft.ownerId],
    )
    return { ...draft, ownerName: latest?.ownerName ?? null, isChanged: latest?.isSame !== true }
  },
})
