import { z } from 'zod'
import { form } from '#support/i18n/index.ts'
import { targetNamed, targets } from './targets.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

/** Where a field comes from. Steps in this order: the column, a part of it, its first letters, the table of values; the constant where nothing is left. */
export const ruleSchema = z.strictObject({
  column: words(200).optional(),
  /** Cut at a sign; `part` counts from 1, from the end when negative. */
  split: z.strictObject({ by: z.string().min(1).max(10), part: z.int().min(-20).max(20) }).optional(),
  first: z.int().min(1).max(100).optional(),
  values: z.record(z.string().max(200), z.string().max(200)).optional(),
  /** What a value becomes that the table does not name. */
  otherwise: z.string().max(200).optional(),
  constant: z.string().max(200).optional(),
})
export type Rule = z.output<typeof ruleSchema>

/** How the columns of a file become fields of what they are. `source` is the system that they come from: its numbers mean the same for ever. */
export const mappingSchema = z
  .strictObject({
    target: z.enum(targets.map(({ name }) => name) as [string, ...string[]]),
    source: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, form('form.small_code')),
    fields: z.record(z.string().max(40), ruleSchema),
    /** For rows that do not say it themselves. */
    site: words(60).optional(),
    channel: words(20).optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, form('form.currency'))
      .optional(),
    priceList: words(60).optional(),
    /** Whose clocks the times are; else those of the site. */
    zone: words(60).optional(),
    createItems: z.boolean().default(true),
    createCustomers: z.boolean().default(true),
    /** Items made on the way are shown in the shop. */
    listItems: z.boolean().default(false),
  })
  .superRefine(({ target, fields }, context) => {
    const known = new Set(targetNamed(target).fields.map(({ name }) => name))
    for (const name of Object.keys(fields))
      if (!known.has(name))
        context.addIssue({ code: 'custom', path: ['fields', name], message: form('form.mapped_field').error })
  })
export type Mapping = z.output<typeof mappingSchema>

/** The text of a field in a row. `undefined`: the column is not in the file. */
export const readerOf = (
  rule: Rule,
  headers: readonly string[],
): ((cells: readonly string[]) => string) | undefined => {
  const at = rule.column === undefined ? -1 : headers.indexOf(rule.column)
  if (rule.column !== undefined && at < 0) return undefined
  const { split, first, values, otherwise, constant = '' } = rule
  const table = values && new Map(Object.entries(values).map(([from, to]) => [from.toLowerCase(), to]))
  return (cells) => {
    let text = at < 0 ? '' : (cells[at] ?? '')
    if (split) text = partOf(text, split.by, split.part)
    if (first) text = text.slice(0, first)
    if (table) text = table.get(text.toLowerCase()) ?? otherwise ?? text
    return text || constant
  }
}

const partOf = (text: string, by: string, part: number): string =>
  text
    .split(by)
    .at(part > 0 ? part - 1 : part)
    ?.trim() ?? ''
