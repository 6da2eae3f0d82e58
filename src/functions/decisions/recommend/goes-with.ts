import { z } from 'zod'
import { query } from '#support/actions/index.ts'
import { goesTogether } from './recommend.ts'

/** What is often in the same orders as an item, the same for all who ask: it knows nobody. */
export const goesWith = query({
  name: 'decisions.goes_with',
  isBrief: true,
  open: ['customer', 'visitor'],
  input: z.strictObject({ itemId: z.uuid(), limit: z.coerce.number().int().min(1).max(24).default(4) }),
  fn: goesTogether,
})
