import { z } from 'zod'
import { about, action, type FieldProblem, isRefusal, Refusal } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { isZero, priceSchema } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
import { ledgerErrors } from './errors.ts'
import { numbersOf, postEntry } from './post-entries.ts'
import { entityOf } from './setup.ts'

const lineSchema = z.object({
  accountCode: z.string().min(1).max(40),
  debit: priceSchema.optional(),
  credit: priceSchema.optional(),
  partyId: z.uuid().optional(),
  reference: z.string().max(100).optional(),
  dueOn: dateSchema.optional(),
})

/** A posting by hand, for what no document tells: in the general journal unless another is named. */
export const postManualEntry = action({
  name: 'ledger.post_manual_entry',
  subject: about('entry'),
  input: z.object({
    entityId: z.uuid().optional(),
    journal: z.string().min(1).max(40).default('general'),
    postedOn: dateSchema,
    text: z.string().trim().min(1).max(500),
    lines: z.array(lineSchema).min(2).max(500),
  }),
  output: z.object({ id: z.uuid(), number: z.int() }),
  fn: async (ctx, { entityId, lines, ...entry }) => {
    const entity = await entityOf(ctx, entityId)
    const { entryId } = await postEntry(ctx, {
      ...entry,
      entityId: entity.id,
      fact: 'manual',
      document: `manual:${newId()}`,
      lines: lines.map((line) => ({ ...line, debit: some(line.debit), credit: some(line.credit) })),
    }).catch(besideItsField)
    const numbers = await numbersOf(ctx, [entryId])
    return { id: entryId, number: numbers.get(entryId)! }
  },
})

const some = (amount: string | undefined) => (amount && !isZero(amount) ? amount : undefined)

/** Who types the entry reads beside the day or the line what is wrong with it. */
const besideItsField = (error: unknown): never => {
  const field = isRefusal(error) ? fieldOf(error) : undefined
  throw field ? new Refusal((error as Refusal).kind, (error as Refusal).facts, [field]) : error
}

const fieldOf = ({ kind, facts }: Refusal): FieldProblem | undefined => {
  const line = typeof facts.line === 'number' ? `lines.${facts.line - 1}.` : undefined
  if (kind === ledgerErrors.periodClosed || kind === ledgerErrors.noPeriod)
    return { path: 'postedOn', code: 'invalid_value', message: form('form.open_day').error }
  if (kind === ledgerErrors.unknownJournal)
    return { path: 'journal', code: 'unknown', message: form('form.known_journal').error }
  if (!line) return undefined
  if (kind === ledgerErrors.unknownAccount)
    return { path: `${line}accountCode`, code: 'unknown', message: form('form.known_account').error }
  if (kind === ledgerErrors.accountTakesNoPostings)
    return { path: `${line}accountCode`, code: 'invalid_value', message: form('form.posted_account').error }
  return { path: `${line}debit`, code: 'invalid_value', message: 'error.ledger.line_amount' }
}
