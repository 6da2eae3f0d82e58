import {
  confirmPick,
  finishPicking,
  makePickingList,
  ship,
  showPicking,
  startPicking,
} from '#functions/fulfilment/index.ts'
import { getOrder, placeOrder } from '#functions/orders/index.ts'
import { openPayment, payWithTestCard, recordMoney } from '#functions/payments/index.ts'
import { newId } from '#support/database/index.ts'
import type { As } from '#support/testing/house.ts'
import { guest, type TestShop } from './shop.ts'

export const GOOD_CARD = '4242 4242 4242 4242'
export const CARD_WITHOUT_FUNDS = '4000 0000 0000 9995'

export type Placed = Awaited<ReturnType<(typeof placeOrder)['fn']>>['order']
/** How many of which item, by its code. */
export type Cart = Record<string, number | string>

export const linesOf = (shop: TestShop, cart: Cart) =>
  Object.entries(cart).map(([code, quantity]) => ({ itemId: shop.items[code]!, quantity: String(quantity) }))

/** Orders a cart in one call, as a guest unless told otherwise. */
export const order = async (
  shop: TestShop,
  cart: Cart,
  { as, method = 'cash_on_delivery', ...more }: { as?: As; method?: string; [input: string]: unknown } = {},
): Promise<Placed> => {
  const input = { lines: linesOf(shop, cart), ...guest(), payment: { method }, ...more }
  return (await shop.run(placeOrder, input, as ?? shop.visitor('en'))).order
}

/** Pays an order by card and lets everything follow. */
export const payByCard = async (
  shop: TestShop,
  { paymentId }: { paymentId?: string | undefined },
  card = GOOD_CARD,
) => {
  const { payUrl } = await openPayment(shop.house, { paymentId: paymentId!, returnUrl: '/' })
  const state = await payWithTestCard(shop.house, payUrl.split('/').at(-1)!, card)
  await shop.catchUp()
  return state
}

/** Somebody sees the money: a transfer at the bank, the carrier's cash. */
export const seeMoney = async (shop: TestShop, { paymentId, total }: Placed) => {
  await shop.run(recordMoney, { id: paymentId!, amount: total.amount })
  await shop.catchUp()
}

type Page = Omit<Awaited<ReturnType<(typeof getOrder)['fn']>>, 'lines'> & {
  cancelReason: string | null
  promisedOn: string | null
  lines: { text: string; kind: string; quantity: string; shipped: string; invoiced: string; backOrdered: string }[]
}
export const pageOf = async (shop: TestShop, { id }: { id: string }): Promise<Page> =>
  (await shop.run(getOrder, { id })) as unknown as Page
export const stateOf = async (shop: TestShop, placed: { id: string }) => (await pageOf(shop, placed)).state

/** Picks what waits for an order, of each item at most so many, and gives the deliveries that can leave. */
export const pick = async (
  shop: TestShop,
  { id }: { id: string },
  { most = {}, siteId = shop.company.siteId }: { most?: Cart; siteId?: string } = {},
): Promise<string[]> => {
  const list = await shop.run(makePickingList, { siteId, documents: [`order:${id}`] })
  await shop.run(startPicking, { id: list.id })
  const { lines } = (await shop.run(showPicking, { id: list.id })) as unknown as {
    lines: { id: string; code: string; quantity: string }[]
  }
  for (const line of lines) {
    const quantity = Math.min(Number(line.quantity), Number(most[line.code] ?? line.quantity))
    if (quantity > 0)
      await shop.run(confirmPick, { lineId: line.id, scan: line.code, quantity: String(quantity) } as never)
  }
  const { shipmentIds } = await shop.run(finishPicking, { id: list.id, isShort: true })
  await shop.catchUp()
  return shipmentIds
}

export const send = async (shop: TestShop, shipmentIds: string[]) => {
  const { rows } = await shop.database.pool.query(`select id from shipments where id = any($1) and state = 'packing'`, [
    shipmentIds,
  ])
  for (const { id } of rows)
    await shop.run(ship, { id, parcels: [{ weight: '1', trackingNumber: `SF${newId().slice(-6)}` }] } as never)
  await shop.catchUp()
}

export const pickAndSend = async (...[shop, placed, how]: Parameters<typeof pick>) =>
  send(shop, await pick(shop, placed, how))

/** Pieces that are promised to somebody, and those that can be, by code. */
export const stockOf = async (shop: TestShop, code: string) => {
  const { rows } = await shop.database.pool.query(
    'select coalesce(sum(on_hand), 0)::float as "onHand", coalesce(sum(reserved), 0)::float as reserved from availability where item_id = $1',
    [shop.items[code]],
  )
  return rows[0] as { onHand: number; reserved: number }
}

/** The occasions of the letters to an order's customer, in order. */
export const lettersOf = async (shop: TestShop, { id }: { id: string }): Promise<string[]> => {
  const { rows } = await shop.database.pool.query('select key from mails where subject_of = $1 order by id', [
    `order:${id}`,
  ])
  return rows.map((row) => row.key.split(':')[0])
}

/** Balances by role of all accounts that are not empty, debit above zero. */
export const balances = async (shop: TestShop): Promise<Record<string, number>> => {
  const { rows } = await shop.database.pool.query(
    `select r.role, sum(l.debit - l.credit)::text as balance from entry_lines l join accounts a on a.id = l.account_id
     join account_roles r on r.account_code = a.code and r.entity_id = a.entity_id group by r.role having sum(l.debit - l.credit) <> 0 order by r.role`,
  )
  return Object.fromEntries(rows.map((row) => [row.role, Number(row.balance)]))
}

/** What the doctor finds. */
export const findings = async (shop: TestShop): Promise<string[]> => {
  const found = []
  for (const { name, checks = [] } of shop.house.modules)
    for (const check of checks) {
      const { findings } = await shop.database.transaction((tx) => check.run(tx, shop.house))
      found.push(...findings.map((one) => `${name} ${check.name}: ${one.what}`))
    }
  return found
}

/** A coupon that takes so many percent off, for so many uses. */
export const coupon = async (shop: TestShop, code: string, percent: number, uses: number | null = null) => {
  const promotion = newId()
  await shop.database.pool.query(
    `insert into promotions (id, code, name, kind, value, needs_coupon, created_at) values ($1, $2, $3, 'percent', $4, true, now())`,
    [promotion, `P-${code}`, JSON.stringify({ en: code }), percent],
  )
  await shop.database.pool.query(
    'insert into coupons (id, promotion_id, code, uses_limit, created_at) values ($1, $2, $3, $4, now())',
    [newId(), promotion, code, uses],
  )
}
export const usesOf = async (shop: TestShop, code: string): Promise<number> => {
  const { rows } = await shop.database.pool.query('select used from coupons where code = $1', [code])
  return rows[0].used
}
