import type { z } from 'zod'
import { common, type FieldProblem, fail } from './errors.ts'

/** Parses what came from outside, or refuses with each field's path, reason and what would be accepted. */
export const parse = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  return fail(common.invalidInput, { count: result.error.issues.length }, result.error.issues.map(fieldProblem))
}

/** One issue of a schema as what a field has against it: `message` may be the key of a text (`form.slug`), `accepted` never a pattern. */
export const fieldProblem = (issue: z.core.$ZodIssue): FieldProblem => ({
  path: issue.path.join('.'),
  code: issue.code,
  message: sized(issue) ?? issue.message,
  accepted: accepted(issue),
})

/** Too few signs are said otherwise than too few rows or too small a number. */
const sized = (issue: z.core.$ZodIssue): string | undefined => {
  if ((issue.code !== 'too_small' && issue.code !== 'too_big') || !issue.message.startsWith('Too ')) return undefined
  return issue.origin === 'string' || issue.origin === 'array' ? `field.${issue.code}_${issue.origin}` : undefined
}

const accepted = (issue: z.core.$ZodIssue): string | undefined => {
  if (issue.code === 'invalid_value') return issue.values.join(', ')
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'unrecognized_keys') return issue.keys.join(', ')
  if (issue.code === 'invalid_format' && issue.format !== 'regex') return issue.format
  return undefined
}
