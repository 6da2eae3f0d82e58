import { z } from 'zod'

/** One comparison, as react-querybuilder writes it: a fact, an operator, a value. */
export type Comparison = { id?: string | undefined; field: string; operator: string; value?: unknown }

/** Conditions joined by `and` or `or`, with `not` turning the whole of it round: react-querybuilder's RuleGroupType. */
export type Group = {
  id?: string | undefined
  combinator: 'and' | 'or'
  not?: boolean | undefined
  rules: (Comparison | Group)[]
}

const scalar = z.union([z.string().max(500), z.number(), z.boolean(), z.null()])
const name = z.string().max(80)
/** What the editor keeps for itself and means nothing here. */
const extras = {
  id: name.optional(),
  path: z.array(z.int()).max(20).optional(),
  disabled: z.boolean().optional(),
}

const comparison = z
  .strictObject({
    ...extras,
    field: name,
    operator: name,
    value: z.union([scalar, z.array(scalar).max(200)]).optional(),
    valueSource: z.literal('value').optional(),
  })
  .transform(({ id, field, operator, value }): Comparison => ({ ...(id && { id }), field, operator, value }))

/** The condition of a rule: at most 10 groups deep and 100 entries a group. What it names is checked when it is compiled. */
export const groupSchema: z.ZodType<Group> = z
  .strictObject({
    ...extras,
    combinator: z.enum(['and', 'or']),
    not: z.boolean().optional(),
    rules: z.array(z.union([comparison, z.lazy(() => groupSchema)])).max(100),
  })
  .transform(({ id, combinator, not, rules }): Group => ({ ...(id && { id }), combinator, ...(not && { not }), rules }))
  .meta({ examples: [{ combinator: 'and', rules: [{ field: 'customer.orders', operator: '>=', value: 3 }] }] })

export const isGroup = (one: Comparison | Group): one is Group => 'rules' in one
