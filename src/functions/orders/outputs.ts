import { z } from 'zod'

/** What the shop's API answers, as its description says it; that it is true, `tests/scenarios/shop-api.test.ts` says. */

const decimalText = z.string().meta({ examples: ['226.00'] })
const day = z.iso.date()
const localised = z.partialRecord(z.enum(['en', 'zh-CN', 'zh-TW']), z.string())
const attributes = z.record(z.string(), z.unknown())
const money = z.object({ amount: decimalText, currency: z.string().meta({ examples: ['CNY'] }) })
const available = z.object({ quantity: decimalText })
const picture = z.string().nullable()
const place = { slug: z.string(), name: z.string(), picture }

const reason = z.object({
  kind: z.enum(['stock', 'transfer', 'split', 'unavailable']),
  method: z.enum(['delivery', 'pickup']),
  cutOff: z.string(),
  isInTime: z.boolean(),
  startsOn: day,
  pickedOn: day,
  transferDays: z.int(),
  pickingDays: z.int(),
  carrierDays: z.int(),
  fromSite: z.object({ code: z.string(), name: localised }),
})
const promised = z.object({ on: day, siteIds: z.array(z.uuid()), reason })

export const frontOutput = z.object({
  name: z.string(),
  company: z.string(),
  logoFileId: z.uuid().nullable(),
  currency: z.string(),
  country: z.string(),
  zone: z.string(),
  pricesIncludeTax: z.boolean(),
  categories: z.array(z.object({ ...place, children: z.array(z.object(place)) })),
  stores: z.array(z.object({ code: z.string(), name: z.string(), address: attributes, phone: z.string().nullable() })),
  shippingMethods: z.array(
    z.object({
      code: z.string(),
      kind: z.string(),
      name: z.string(),
      price: decimalText,
      freeFrom: decimalText.nullable(),
    }),
  ),
  places: z.array(z.record(z.string(), z.unknown())),
  paymentMethods: z.array(z.object({ code: z.string(), provider: z.string(), name: z.string() })),
})

export const assortmentOutput = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      name: z.string(),
      code: z.string(),
      productId: z.uuid(),
      picture,
      variants: z.int(),
      choices: z.record(z.string(), z.array(z.string())),
      price: money.nullable(),
      available,
    }),
  ),
  next: z.string().nullable(),
  facets: z.array(
    z.object({
      code: z.string(),
      name: localised,
      options: z.array(
        z.object({
          code: z.string(),
          name: localised,
          swatch: z.string().optional(),
          count: z.int(),
          isChosen: z.boolean(),
        }),
      ),
    }),
  ),
  categories: z.array(z.object({ slug: z.string(), name: localised, picture, count: z.int() })),
  category: z
    .object({ id: z.uuid(), slug: z.string(), name: localised, description: localised.nullable(), picture })
    .nullable(),
  count: z.object({ value: z.int(), isMore: z.boolean() }).nullable(),
  isSimilar: z.boolean(),
})

const variant = { id: z.uuid(), slug: z.string(), code: z.string(), price: money.nullable(), available, attributes }

export const itemOutput = z.object({
  ...variant,
  name: z.string(),
  description: z.string(),
  variants: z.array(z.object({ ...variant, name: z.string() })),
  categories: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
  promise: promised.nullable(),
  stores: z.array(z.object({ code: z.string(), name: z.string(), city: z.string(), free: decimalText })),
})

export const createdBasketOutput = z.object({ id: z.uuid(), key: z.string() })

const priced = {
  id: z.string(),
  kind: z.enum(['item', 'shipping']),
  quantity: decimalText,
  unitPrice: decimalText,
  discount: decimalText,
  taxCategory: z.string(),
  taxRate: decimalText,
  net: decimalText,
  tax: decimalText,
  gross: decimalText,
}
const totals = { currency: z.string(), net: decimalText, tax: decimalText, gross: decimalText }

export const basketOutput = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(['open', 'ordered', 'merged', 'abandoned']),
  ...totals,
  pricesIncludeTax: z.boolean(),
  categories: z.array(
    z.object({
      taxCategory: z.string(),
      taxRate: decimalText,
      net: decimalText,
      tax: decimalText,
      gross: decimalText,
    }),
  ),
  promotions: z.array(
    z.object({
      promotionId: z.uuid(),
      couponId: z.uuid().optional(),
      code: z.string(),
      name: localised,
      amount: decimalText,
    }),
  ),
  refusedCoupons: z.array(z.object({ code: z.string(), reason: z.string() })),
  couponCodes: z.array(z.string()),
  gone: z.array(z.object({ itemId: z.uuid(), name: localised })),
  shippingMethod: z.string(),
  shipping: z.object(priced).optional(),
  promise: promised.optional(),
  lines: z.array(
    z.object({
      ...priced,
      itemId: z.uuid(),
      code: z.string(),
      name: localised,
      productId: z.uuid(),
      slug: z.string(),
      free: decimalText,
    }),
  ),
})

const orderState = z.enum(['placed', 'confirmed', 'picking', 'partly_shipped', 'shipped', 'completed', 'cancelled'])
const moment = z.date().nullable()

const orderLine = z.object({
  ...priced,
  id: z.uuid(),
  line: z.int(),
  itemId: z.uuid().nullable(),
  code: z.string().nullable(),
  slug: z.string().nullable(),
  text: z.string(),
  currency: z.string(),
  components: z.array(z.object({ itemId: z.uuid(), quantity: decimalText })).nullable(),
  shipped: decimalText,
  invoiced: decimalText,
  cancelled: decimalText,
  backOrdered: decimalText,
})

const payment = z.object({
  id: z.uuid(),
  method: z.string(),
  methodName: localised.nullable(),
  provider: z.string(),
  state: z.string(),
  amount: decimalText,
  refunded: decimalText,
  currency: z.string(),
  reference: z.string().nullable(),
  problem: z.string().nullable(),
  createdAt: z.date(),
  capturedAt: moment,
  expiresAt: moment,
})

const shipment = z.object({
  id: z.uuid(),
  number: z.string(),
  siteId: z.uuid(),
  site: z.string(),
  state: z.string(),
  dueOn: day.nullable(),
  shippedAt: moment,
  deliveredAt: moment,
  lines: z.array(z.object({ line: z.uuid(), itemId: z.uuid(), quantity: decimalText, lot: z.string().nullable() })),
  parcels: z.array(
    z.object({ trackingNumber: z.string().nullable(), weight: decimalText.nullable(), link: z.string().nullable() }),
  ),
})

const invoice = z.object({
  id: z.uuid(),
  kind: z.string(),
  number: z.string(),
  state: z.string(),
  issuedOn: day,
  dueOn: day.nullable(),
  ...totals,
  open: decimalText,
})

const refund = z.object({
  id: z.uuid(),
  paymentId: z.uuid(),
  amount: decimalText,
  state: z.string(),
  at: z.date(),
})

export const orderOutput = z.object({
  id: z.uuid(),
  number: z.string(),
  channel: z.string(),
  state: orderState,
  siteId: z.uuid(),
  entityId: z.uuid(),
  customerName: z.string(),
  customerEmail: z.string().nullable(),
  customerPhone: z.string().nullable(),
  address: attributes,
  billingAddress: attributes.nullable(),
  language: z.string(),
  ...totals,
  total: money,
  pricesIncludeTax: z.boolean(),
  shippingMethod: z.string(),
  paymentMethod: z.string(),
  couponCodes: z.array(z.string()),
  promisedOn: day.nullable(),
  promise: reason.nullable(),
  placedAt: z.date(),
  confirmedAt: moment,
  shippedAt: moment,
  completedAt: moment,
  cancelledAt: moment,
  cancelReason: z.string().nullable(),
  version: z.int(),
  isCancellable: z.boolean(),
  lines: z.array(orderLine),
  payments: z.array(payment),
  refunds: z.array(refund),
  shipments: z.array(shipment),
  invoices: z.array(invoice),
  steps: z.array(z.object({ toState: orderState, at: z.date() })),
  payTo: z.object({ holder: z.string(), bankAccount: z.string(), until: day.nullable() }).optional(),
})

export const myOrdersOutput = z.object({
  orders: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      state: orderState,
      gross: decimalText,
      currency: z.string(),
      placedAt: z.date(),
      promisedOn: day.nullable(),
      lines: z.array(z.object({ text: z.string(), quantity: decimalText, itemId: z.uuid().nullable() })).nullable(),
    }),
  ),
})

export const cancelledOutput = z.object({ id: z.uuid(), state: orderState, number: z.string() })
