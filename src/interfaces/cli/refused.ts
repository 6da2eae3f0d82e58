import { ZodError } from 'zod'
import { problemOf, problemTexts } from '#interfaces/http/problems.ts'
import { type House, isRefusal } from '#support/actions/index.ts'
import { obstacle } from '#support/config/index.ts'
import { formTexts, type Texts } from '#support/i18n/index.ts'

const say = (message: string) => (formTexts as Texts)[message]?.[0] ?? message

/** What the house refused, as a sentence for the operator; anything else is a bug and stays as it was thrown. */
export const refusedBy = (house: House, error: unknown): unknown => {
  if (error instanceof ZodError)
    return obstacle(
      `Nothing was done: ${error.issues.map(({ path, message }) => [...path, say(message)].join(' ')).join('; ')}.`,
      error,
    )
  if (!isRefusal(error)) return error
  const { code, detail, errors = [] } = problemOf(error, problemTexts(house), 'en', '')
  const fields = errors.map(({ path, message }) => `${path}: ${message ?? ''}`)
  return obstacle(`${[detail, ...fields].join(' ')} (${code})`, error)
}
