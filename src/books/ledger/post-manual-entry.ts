import { z } from 'zod'
import { about, action } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { isZero, priceSchema } from '#support/money/index.ts'
import { dateSchema } from '#support/time/index.ts'
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
    })
    const numbers = await numbersOf(ctx, [entryId])
    return { id: entryId, number: numbers.get(entryId)! }
  },
})

const some = (amount: string | undefined) => (amount && !isZero(amount) ? amount : undefined)
