import { z } from 'zod'
import { query } from '#support/actions/index.ts'
import { places, recommend } from './recommend.ts'

const card = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  code: z.string(),
  productId: z.uuid(),
  picture: z.string().nullable(),
  variants: z.number(),
  choices: z.record(z.string(), z.array(z.string())),
  price: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  available: z.object({ quantity: z.string() }),
  reason: z.string(),
})

/** What to show: customers and visitors are told of themselves, staff and programs of the customer they name. */
export const askRecommendations = query({
  name: 'decisions.recommend',
  isBrief: true,
  open: ['customer', 'visitor'],
  input: z.strictObject({
    for: z.enum(places).default('home'),
    itemId: z.uuid().optional(),
    basketId: z.uuid().optional(),
    partyId: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(24).default(8),
  }),
  output: z.object({ buyAgain: z.array(card), newForYou: z.array(card), together: z.array(card) }),
  fn: recommend,
})
