import { z } from 'zod'
import { type LocalisedText, localisedTextSchema } from '#support/i18n/index.ts'

/** What a rule offers: words alone, an item, a category, or a coupon to use. */
export type Offer =
  | { kind: 'message'; text?: LocalisedText | undefined }
  | { kind: 'item'; itemId: string; text?: LocalisedText | undefined }
  | { kind: 'category'; categoryId: string; text?: LocalisedText | undefined }
  | { kind: 'coupon'; couponCode: string; text?: LocalisedText | undefined }

const text = localisedTextSchema.optional()

export const offerSchema: z.ZodType<Offer> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), text }),
  z.strictObject({ kind: z.literal('item'), itemId: z.uuid(), text }),
  z.strictObject({ kind: z.literal('category'), categoryId: z.uuid(), text }),
  z.strictObject({ kind: z.literal('coupon'), couponCode: z.string().trim().min(1).max(60).toUpperCase(), text }),
])
