import { sum } from '#support/money/index.ts'
import { CURRENCY } from '../company/found.ts'
import { DAY, SECOND } from './clock.ts'
import { type OpenLine, post, settle } from './ledger.ts'
import type { Order } from './order.ts'
import { see } from './sink.ts'
import type { World } from './world.ts'

export type Provider = 'test_card' | 'transfer' | 'cash_on_delivery' | 'terminal'

const clearing: Record<Provider, string> = {
  test_card: 'card_clearing',
  terminal: 'card_clearing',
  transfer: 'bank',
  cash_on_delivery: 'cash_on_delivery_clearing',
}

/** Writes down the money that is awaited for an order. */
export const awaitMoney = (world: World, order: Order, provider: Provider, expiresAt: number | null): void => {
  const { rows, ids, ground } = world
  const id = ids(order.at)
  order.payment = {
    ...{
      id,
      document: order.document,
      documentNumber: order.number,
      entityId: ground.entityId,
      partyId: order.partyId,
    },
    ...{ method: order.paymentMethod, provider, reference: null, amount: order.priced.gross, currency: CURRENCY },
    ...{ state: 'pending', refunded: '0', expiresAt: expiresAt === null ? null : new Date(expiresAt) },
    ...{ authorisedAt: null, capturedAt: null, problem: null, createdAt: new Date(order.at), version: 1 },
  }
  rows.add('payments', order.payment)
}

/** The local card stands behind a reference of its own books. */
export const openCard = ({ rows }: World, order: Order, state: string): void => {
  const payment = order.payment!
  payment.reference = `tc_${payment.id}`
  order.charge = {
    ...{ id: payment.reference, amount: order.priced.gross, currency: CURRENCY, state, refunded: '0' },
    ...{ last4: '4242', keys: {}, isLive: false, createdAt: new Date(order.at) },
  }
  rows.add('test_card_charges', order.charge)
}

/** The money is here: Dr clearing / Cr customer deposits; from there it settles what is owed. */
export const capture = (world: World, order: Order, at: number): void => {
  const { payment, partyId, document: reference } = order
  if (!payment) return
  const amount = order.priced.gross
  payment.state = 'captured'
  payment.capturedAt = new Date(at)
  payment.version = (payment.version as number) + 2
  const role = clearing[payment.provider as Provider]
  const posted = post(world, {
    ...{ at, journal: 'bank', fact: 'payment_captured', document: `payment:${payment.id}` },
    lines: [
      { role, debit: amount, reference, partyId },
      { role: 'customer_deposits', credit: amount, reference, partyId },
    ],
  })
  order.deposits = posted?.lines.get('customer_deposits')
  // The bank's lines are not settled one by one.
  order.clearing = role === 'bank' ? undefined : posted?.lines.get(role)
  if (order.clearing) world.clearing.push({ line: order.clearing, role, at })
}

/** All of it goes back. */
export const giveBack = (world: World, order: Order, at: number, reason: string): void => {
  const { payment, partyId, document: reference } = order
  if (payment?.state !== 'captured') return
  const { rows, ids } = world
  const amount = order.priced.gross
  payment.refunded = amount
  const when = new Date(at)
  rows.add('refunds', {
    ...{ id: ids(at), paymentId: payment.id as string, amount, reason, document: reference, state: 'refunded' },
    ...{
      reference: `tr_${ids(at)}`,
      problem: null,
      createdAt: new Date(at - 5 * SECOND),
      refundedAt: when,
      version: 2,
    },
  })
  const role = clearing[payment.provider as Provider]
  const posted = post(world, {
    ...{ at, journal: 'bank', fact: 'payment_refunded', document: `payment:${payment.id}` },
    lines: [
      { role: 'customer_deposits', debit: amount, reference, partyId },
      { role, credit: amount, reference, partyId },
    ],
  })
  settle(world, at, posted?.lines.get('customer_deposits'), order.deposits)
  const left = posted?.lines.get(role)
  if (left && role !== 'bank') {
    settle(world, at, left, order.clearing)
    world.clearing.push({ line: left, role, at })
  }
  if (order.charge) order.charge.refunded = amount
  const { subjectId, number } = order
  see(world, { at, subjectId, kind: 'order_refunded', channel: 'system', about: reference, amount, data: { number } })
}

/** Money that card company and carriers hold comes to the bank once a week: what is older than two days. */
export const payOut = (world: World, at: number): void => {
  for (const role of ['card_clearing', 'cash_on_delivery_clearing']) {
    const due = world.clearing.filter((one) => one.role === role && one.at < at - 2 * DAY && Number(one.line.open) > 0)
    world.clearing = world.clearing.filter((one) => !due.includes(one) && Number(one.line.open) > 0)
    payOutOf(
      world,
      at,
      role,
      due.map(({ line }) => line),
    )
  }
}

const payOutOf = (world: World, at: number, role: string, lines: readonly OpenLine[]) => {
  const [debits, credits] = [lines.filter(({ isDebit }) => isDebit), lines.filter(({ isDebit }) => !isDebit)]
  for (const credit of credits) for (const debit of debits) settle(world, at, debit, credit)
  const amount = sum(debits.map(({ open }) => open))
  const posted = post(world, {
    ...{ at, journal: 'bank', fact: 'manual', document: `manual:${world.ids(at)}` },
    text: role === 'card_clearing' ? '支付机构结算款' : '快递代收款',
    actorId: world.staff.accountant,
    lines: [
      { role: 'bank', debit: amount },
      { role, credit: amount },
    ],
  })
  for (const debit of debits) settle(world, at, debit, posted?.lines.get(role))
}
