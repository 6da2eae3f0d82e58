import type { z } from 'zod'
import { common, type FieldProblem, fail } from './errors.ts'

/** Parses what came from outside, or refuses with each field's path, reason and what would be accepted. */
export const parse = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  return fail(common.invalidInput, { count: result.error.issues.length }, result.error.issues.map(problem))
}

const problem = (issue: z.core.$ZodIssue): FieldProblem => ({
  path: issue.path.join('.'),
  code: issue.code,
  message: issue.message,
  accepted: accepted(issue),
})

const accepted = (issue: z.core.$ZodIssue): string | undefined => {
  if (issue.code === 'invalid_value') return issue.values.join(', ')
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_format') return issue.format
  return undefined
}
