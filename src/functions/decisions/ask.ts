import { z } from 'zod'
import { channels } from '#books/interactions/functions.ts'
import { query } from '#support/actions/index.ts'
import { decide } from './decide.ts'
import { askedAbout } from './subject.ts'
import { triggers } from './triggers.ts'

export const contextSchema = z
  .strictObject({
    itemId: z.uuid().optional(),
    /** Its id or slug. */
    categoryId: z.string().max(100).optional(),
    search: z.string().trim().max(200).optional(),
    basketId: z.uuid().optional(),
    orderId: z.uuid().optional(),
  })
  .default({})

const suggestion = z.object({
  impressionId: z.uuid(),
  ruleId: z.uuid(),
  ruleName: z.string(),
  offer: z.object({
    kind: z.enum(['message', 'item', 'category', 'coupon']),
    itemId: z.uuid().optional(),
    itemName: z.string().optional(),
    itemSlug: z.string().optional(),
    categorySlug: z.string().optional(),
    couponCode: z.string().optional(),
    text: z.string().optional(),
  }),
  script: z.string(),
  reason: z.string(),
})

/** What to suggest now: to the visitor who asks, or to the customer that staff or a program names. */
export const askRules = query({
  name: 'decisions.ask',
  isBrief: true,
  open: ['customer', 'visitor'],
  input: z.strictObject({
    trigger: z.enum(triggers),
    channel: z.enum(channels).default('web'),
    context: contextSchema,
    partyId: z.uuid().optional(),
    limit: z.int().min(1).max(20).optional(),
  }),
  output: z.object({ suggestions: z.array(suggestion) }),
  fn: async (ctx, { partyId, ...asked }) => {
    const visitorId = ctx.actor.kind === 'customer' ? ctx.actor.visitorId : undefined
    return decide(ctx, { subjectId: await askedAbout(ctx, partyId), visitorId, ...asked })
  },
})
