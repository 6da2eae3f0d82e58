import { z } from 'zod'
import { sitesInReach } from '#books/stock/functions.ts'
import { pickingOf, shipmentsOf } from '#functions/fulfilment/functions.ts'
import { invoicesOf } from '#functions/invoicing/functions.ts'
import { paymentsOf, refundsOf } from '#functions/payments/functions.ts'
import { type Ctx, fail, query } from '#support/actions/index.ts'
import { decimal, isRounded, plain, round } from '#support/money/index.ts'
import { orderErrors } from './errors.ts'
import { documentOf, type OrderLine } from './load.ts'
import { opensOrder } from './order-link.ts'
import { myOrdersOutput, orderOutput } from './outputs.ts'
import { isOwn, ownParties } from './own.ts'
import { payTo } from './pay-to.ts'

/** Everything the desk shows of one order: head, lines, steps, money, goods, invoices. */
export const getOrder = query({
  name: 'orders.get',
  input: z.object({ id: z.string().min(1).max(60) }),
  fn: async (ctx, { id }) => {
    const head = await findHead(ctx, id)
    if (!head || !isInScope(ctx, head.siteId)) return fail(orderErrors.unknownOrder)
    return whole(ctx, head)
  },
})

/** An order's page for whoever holds its key (a guest with the mail) or is signed in as its customer. Others learn nothing. */
export const orderStatus = query({
  name: 'orders.status',
  open: ['customer', 'visitor'],
  input: z.object({ number: z.string().min(1).max(40), key: z.string().max(60).optional() }),
  output: orderOutput,
  fn: async (ctx, { number, key }) => {
    const head = await findHead(ctx, number)
    if (!head || !(await isOpenTo(ctx, head, key))) return fail(orderErrors.unknownOrder)
    const order = await whole(ctx, head)
    return { ...forCustomer(order), payTo: await payTo(ctx, head, order.payments) }
  },
})

/** Whether the caller is the order's customer, signed in, or holds its key. */
export const isOpenTo = async (ctx: Ctx, head: Head, key: string | undefined): Promise<boolean> =>
  (await isOwn(ctx, head)) || (await opensOrder(ctx, key, head))

/** The orders of the signed-in customer, newest first. */
export const myOrders = query({
  name: 'orders.mine',
  open: ['customer'],
  input: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), before: z.iso.datetime().optional() }),
  output: myOrdersOutput,
  fn: async (ctx, { limit, before }) => {
    const orders = await ctx.tx.named<MyOrder>(
      'orders.mine',
      `select o.id, number, state, gross, currency, placed_at as "placedAt", promised_on as "promisedOn",
         (select jsonb_agg(jsonb_build_object('text', l.text, 'quantity', trim_scale(l.quantity)::text, 'itemId', l.item_id) order by l.line) from order_lines l where l.order_id = o.id and l.kind = 'item') as lines
       from orders o where party_id = any($1::uuid[]) and not party_is_claimed and placed_at < coalesce($3, 'infinity'::timestamptz) order by placed_at desc, o.id desc limit $2`,
      [await ownParties(ctx), limit, before ?? null],
    )
    return { orders: orders.map(written) }
  },
})

export type Head = Record<string, unknown> & {
  id: string
  keyHash: string
  partyId: string | null
  partyIsClaimed: boolean
  siteId: string
  entityId: string
  number: string
  state: string
  gross: string
  currency: string
}

/** An order's head by its id or number. */
export const findHead = async (ctx: Ctx, idOrNumber: string): Promise<Head | undefined> => {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOrNumber)
  const [head] = await ctx.tx.named<Head>(
    isId ? 'orders.head_by_id' : 'orders.head_by_number',
    `select id, number, key_hash as "keyHash", channel, state, site_id as "siteId", entity_id as "entityId", party_id as "partyId", party_is_claimed as "partyIsClaimed",
       customer_name as "customerName", customer_email as "customerEmail", customer_phone as "customerPhone", address, billing_address as "billingAddress",
       language, currency, prices_include_tax as "pricesIncludeTax", shipping_method as "shippingMethod", payment_method as "paymentMethod",
       coupon_codes as "couponCodes", net, tax, gross, promised_on as "promisedOn", promise, placed_at as "placedAt", confirmed_at as "confirmedAt",
       shipped_at as "shippedAt", completed_at as "completedAt", cancelled_at as "cancelledAt", cancel_reason as "cancelReason", version
     from orders where ${isId ? 'id = $1::uuid' : 'number = $1'}`,
    [idOrNumber],
  )
  return head
}

export type PageLine = Omit<OrderLine, 'costed'> & { code: string | null; slug: string | null }

type MyOrder = {
  id: string
  number: string
  state: string
  gross: string
  currency: string
  placedAt: Date
  promisedOn: string | null
  lines: { text: string; quantity: string; itemId: string }[] | null
}

type Money = { currency: string }

const amounts = ['net', 'tax', 'gross', 'discount', 'unitPrice']
const numbers = ['quantity', 'taxRate', 'shipped', 'invoiced', 'cancelled', 'backOrdered']

/** Amounts as people write them, quantities without empty digits. */
const written = <Row extends Money>(row: Row): Row => {
  const money = (text: string) => {
    const exact = plain(decimal(text))
    return isRounded(exact, row.currency) ? round(exact, row.currency) : exact
  }
  const changed = Object.entries(row).flatMap(([key, value]) => {
    if (typeof value !== 'string') return []
    if (amounts.includes(key)) return [[key, money(value)]]
    return numbers.includes(key) ? [[key, plain(decimal(value))]] : []
  })
  return { ...row, ...Object.fromEntries(changed) }
}

const isInScope = (ctx: Ctx, siteId: string) => {
  const sites = sitesInReach(ctx.actor, 'orders.get')
  return !sites || sites.includes(siteId)
}

const whole = async (ctx: Ctx, { keyHash: _, ...head }: Head) => {
  const document = documentOf(head)
  const lines = await ctx.tx.named<PageLine>(
    'orders.page_lines',
    `select l.id, l.line, l.kind, l.item_id as "itemId", i.code, i.slug, l.text, l.quantity, l.unit_price as "unitPrice", l.discount, l.tax_category as "taxCategory",
       l.tax_rate as "taxRate", l.net, l.tax, l.gross, l.components, l.shipped, l.invoiced, l.cancelled, l.back_ordered as "backOrdered"
     from order_lines l left join items i on i.id = l.item_id where l.order_id = $1 order by l.line`,
    [head.id],
  )
  const steps = await ctx.tx.named<{ toState: string; at: Date; actorId: string }>(
    'orders.page_steps',
    'select to_state as "toState", at, actor_id as "actorId" from order_steps where order_id = $1 order by id',
    [head.id],
  )
  return {
    ...written(head),
    lines: lines.map((line) => written({ ...line, currency: head.currency })),
    steps,
    payments: await paymentsOf(ctx, document),
    refunds: (await refundsOf(ctx, document)).map(({ id, paymentId, amount, state, at }) => ({
      id,
      paymentId,
      amount,
      state,
      at,
    })),
    shipments: await shipmentsOf(ctx, { document }),
    picking: await pickingOf(ctx, { document }),
    invoices: await invoicesOf(ctx, { document }),
    isCancellable: ['placed', 'confirmed', 'picking'].includes(head.state),
  }
}

const forCustomer = ({
  picking: _,
  partyId: __,
  partyIsClaimed: ___,
  steps,
  ...order
}: Awaited<ReturnType<typeof whole>>) => ({
  ...order,
  total: { amount: order.gross, currency: order.currency },
  steps: steps.map(({ toState, at }) => ({ toState, at })),
})
