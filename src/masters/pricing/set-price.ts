import { z } from 'zod'
import { about, action, type Ctx, query } from '#support/actions/index.ts'
import {
  actionName,
  archiveOf,
  archiveRow,
  byName,
  createOf,
  createSchema,
  importOf,
  insertRow,
  type Row,
  rowAnswer,
  updateRow,
  updateSchema,
} from '#support/entity/index.ts'
import { currencySchema, quantitySchema } from '#support/money/index.ts'
import { coupon, price, promotion } from './entities.ts'
import { updateLimited } from './limits.ts'
import { quote } from './quote.ts'
import { channelSchema, countrySchema } from './schemas.ts'
import { showPricesOf } from './show-prices.ts'

type Values = Record<string, unknown>

/** A price of an item in a list, from a quantity and a day on. */
export const createPrice = async (ctx: Ctx, values: Values): Promise<Row> =>
  shown(ctx, await insertRow(ctx, price, values))

export const updatePrice = async (ctx: Ctx, values: Values & { id: string }): Promise<Row> =>
  shown(ctx, await updateRow(ctx, price, values))

const shown = async (ctx: Ctx, row: Row): Promise<Row> => {
  await showPricesOf(ctx, [row.itemId as string])
  return row
}

const archive: typeof archiveRow = async (ctx, entity, id, isArchived, version) =>
  shown(ctx, await archiveRow(ctx, entity, id, isArchived, version))

export const importPrices = importOf(price, { create: createPrice, update: updatePrice })

const day = z.iso.date()

const quoteAction = query({
  name: 'pricing.quote',
  input: z.strictObject({
    entityId: z.uuid(),
    channel: channelSchema.default('sales'),
    currency: currencySchema,
    on: day,
    country: countrySchema,
    customerGroupId: z.uuid().optional(),
    customerKey: z.string().max(200).optional(),
    couponCodes: z.array(z.string().max(60)).max(20).default([]),
    lines: z
      .array(z.strictObject({ id: z.string().max(60), itemId: z.uuid(), quantity: quantitySchema }))
      .min(1)
      .max(500),
  }),
  fn: (ctx, input) => quote(ctx, { ...input, at: ctx.now }),
})

export const pricingActions = byName(
  action({
    name: actionName(price, 'create'),
    subject: about('price'),
    input: createSchema(price),
    output: rowAnswer(price),
    fn: createPrice,
  }),
  action({
    name: actionName(price, 'update'),
    subject: about('price'),
    input: updateSchema(price),
    output: rowAnswer(price),
    fn: updatePrice,
  }),
  archiveOf(price, archive),
  createOf(promotion),
  updateLimited(promotion),
  archiveOf(promotion),
  createOf(coupon),
  updateLimited(coupon),
  archiveOf(coupon),
  quoteAction,
)
