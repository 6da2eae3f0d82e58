import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requestCapture, startPayment, voidOrRefund } from '#functions/payments/functions.ts'
import {
  openPayment,
  payWithTestCard,
  receiveNotice,
  recordMoney,
  sendTestCardNotice,
} from '#functions/payments/index.ts'
import { newId } from '#support/database/index.ts'
import { addJob, runDueJobs } from '#support/jobs/index.ts'
import { type TestShop, testShop } from '../support/shop.ts'

const GOOD = '4242 4242 4242 4242'
const DECLINED = '4000 0000 0000 0002'
const LACKS_FUNDS = '4000 0000 0000 9995'

let shop: TestShop
let clock = new Date()
beforeAll(async () => {
  shop = await testShop([], { clock: () => clock })
})
afterEach(() => {
  clock = new Date()
})

type Started = { paymentId: string; document: string; reference: string }

/** Somebody is to pay 406.80 for a document that no other module follows. */
const started = async (provider = 'test_card'): Promise<Started> => {
  const document = `sale:${newId()}`
  const { paymentId } = await shop.inTransaction((ctx) =>
    startPayment(ctx, {
      document,
      documentNumber: 'S-1',
      entityId: shop.company.entityId,
      method: provider,
      provider,
      amount: '406.80',
      currency: 'CNY',
      holdUntil: new Date(clock.getTime() + 30 * 60_000),
    }),
  )
  if (provider === 'test_card') await openPayment(shop.house, { paymentId, returnUrl: '/' })
  return { paymentId, document, reference: `tc_${paymentId}` }
}
const stateOf = async ({ paymentId }: Started) => {
  const { rows } = await shop.database.pool.query(
    'select state, problem, trim_scale(refunded)::text as refunded from payments where id = $1',
    [paymentId],
  )
  return rows[0] as { state: string; problem: string | null; refunded: string }
}
const eventsOf = async ({ document }: Started): Promise<string[]> => {
  const { rows } = await shop.database.pool.query('select type from events where subject = $1 order by era, xid, id', [
    document,
  ])
  return rows.map((row) => row.type)
}
/** What stands on the accounts for this document: role → balance, debit above zero. */
const balancesOf = async ({ document }: Started): Promise<Record<string, number>> => {
  const { rows } = await shop.database.pool.query(
    `select r.role, sum(l.debit - l.credit)::text as balance from entry_lines l join accounts a on a.id = l.account_id
     join account_roles r on r.account_code = a.code and r.entity_id = a.entity_id where l.reference = $1 group by r.role order by r.role`,
    [document],
  )
  return Object.fromEntries(rows.map((row) => [row.role, Number(row.balance)]))
}
const capture = ({ document }: Started) => shop.inTransaction((ctx) => requestCapture(ctx, { document }))
const giveBack = ({ document }: Started) =>
  shop.inTransaction((ctx) => voidOrRefund(ctx, { document, reason: 'customer' }))
const notice = (of: Started, type: string, id?: string) =>
  sendTestCardNotice(shop.house, {
    reference: of.reference,
    type,
    amount: '406.80',
    currency: 'CNY',
    ...(id && { id }),
  })
const captured = async () => {
  const payment = await started()
  await payWithTestCard(shop.house, payment.reference, GOOD)
  await capture(payment)
  await shop.catchUp()
  return payment
}

describe('a card', () => {
  it('is authorised, captured once, and posted to the clearing account', async () => {
    const payment = await started()
    expect(await payWithTestCard(shop.house, payment.reference, GOOD)).toBe('authorised')
    expect(await balancesOf(payment)).toEqual({})
    await capture(payment)
    await capture(payment)
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'captured' })
    expect(await balancesOf(payment)).toEqual({ card_clearing: 406.8, customer_deposits: -406.8 })
    expect(await eventsOf(payment)).toEqual(['payments.authorised', 'payments.capturing', 'payments.captured'])
  })

  it('that is declined may be followed by a good one', async () => {
    const payment = await started()
    expect(await payWithTestCard(shop.house, payment.reference, DECLINED)).toBe('declined')
    expect(await stateOf(payment)).toMatchObject({ state: 'failed' })
    await openPayment(shop.house, { paymentId: payment.paymentId, returnUrl: '/' })
    expect(await payWithTestCard(shop.house, payment.reference, GOOD)).toBe('authorised')
    expect(await payWithTestCard(shop.house, payment.reference, GOOD)).toBe('authorised')
    await capture(payment)
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'captured', problem: null })
  })

  it('without funds fails at the capture, with its reason and without a posting', async () => {
    const payment = await started()
    await payWithTestCard(shop.house, payment.reference, LACKS_FUNDS)
    await capture(payment)
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'failed', problem: 'insufficient_funds' })
    expect(await balancesOf(payment)).toEqual({})
  })

  it('is no card when it has too few digits, and an unknown charge is unknown', async () => {
    const payment = await started()
    expect(await payWithTestCard(shop.house, payment.reference, '42')).toBe('unreadable')
    await expect(payWithTestCard(shop.house, 'tc_nothing', GOOD)).rejects.toMatchObject({
      kind: { code: 'payments.unknown_payment' },
    })
  })

  it('is not asked again once it is captured', async () => {
    const payment = await captured()
    await expect(openPayment(shop.house, { paymentId: payment.paymentId, returnUrl: '/' })).rejects.toMatchObject({
      kind: { code: 'payments.not_payable' },
    })
  })
})

describe('notices', () => {
  it('in any order, one to three times each, beside our own job: one capture, one posting', async () => {
    const types = ['authorised', 'captured', 'failed'] as const
    const deliveries = fc
      .array(fc.record({ type: fc.constantFrom(...types), times: fc.integer({ min: 1, max: 3 }) }), { maxLength: 5 })
      .chain((list) => {
        const all = [{ type: 'captured' as const, times: 2 }, ...list].flatMap(({ type, times }, at) =>
          Array<[string, string]>(times).fill([type, `${at}`]),
        )
        return fc.shuffledSubarray([...all, ['job', ''] as [string, string]], { minLength: all.length + 1 })
      })
    await fc.assert(
      fc.asyncProperty(deliveries, fc.boolean(), async (list, atOnce) => {
        const payment = await started()
        const deliver = async ([type, id]: [string, string]) => {
          if (type !== 'job') return notice(payment, type, `${payment.paymentId} ${id}`)
          await capture(payment)
          await runDueJobs(shop.house)
        }
        if (atOnce) await Promise.all(list.map(deliver))
        else for (const one of list) await deliver(one)
        await shop.catchUp()
        expect(await stateOf(payment)).toMatchObject({ state: 'captured' })
        expect(await balancesOf(payment)).toEqual({ card_clearing: 406.8, customer_deposits: -406.8 })
        expect((await eventsOf(payment)).filter((type) => type === 'payments.captured')).toHaveLength(1)
      }),
      { numRuns: 30 },
    )
  })

  it('that say the card was authorised, coming after the capture was asked for, do not call it off', async () => {
    const payment = await started()
    await payWithTestCard(shop.house, payment.reference, GOOD)
    await capture(payment)
    await notice(payment, 'authorised')
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'captured' })
  })

  it('with another amount fail the payment instead of booking it', async () => {
    const payment = await started()
    await sendTestCardNotice(shop.house, {
      reference: payment.reference,
      type: 'captured',
      amount: '4.07',
      currency: 'CNY',
    })
    expect(await stateOf(payment)).toMatchObject({ state: 'failed', problem: '4.07 CNY ≠ 406.80 CNY' })
    expect(await balancesOf(payment)).toEqual({})
  })

  it.each([
    {},
    { 'webhook-signature': 'v1,forged' },
    { 'webhook-signature': `v1,${'é'.repeat(44)}` },
    { 'webhook-signature': `v1,${'A'.repeat(43)}=` },
  ])('that are forged are refused: %o', async (headers) => {
    const payment = await started()
    const body = JSON.stringify({
      id: newId(),
      reference: payment.reference,
      type: 'captured',
      amount: '406.80',
      currency: 'CNY',
    })
    const all = { 'webhook-id': 'x', 'webhook-timestamp': '1', ...headers }
    await expect(receiveNotice(shop.house, 'test_card', all, body)).rejects.toMatchObject({
      kind: { code: 'payments.notice_not_genuine' },
    })
    expect(await stateOf(payment)).toMatchObject({ state: 'pending' })
  })

  it('of a charge that we do not know yet are not kept: the provider repeats them', async () => {
    const [paymentId, id] = [newId(), newId()]
    const early = { paymentId, document: `sale:${paymentId}`, reference: `tc_${paymentId}` }
    await expect(notice(early, 'authorised', id)).rejects.toMatchObject({ kind: { code: 'payments.unknown_payment' } })
    const payment = await started()
    await shop.database.pool.query('update payments set reference = $2 where id = $1', [
      payment.paymentId,
      early.reference,
    ])
    await notice(early, 'authorised', id)
    expect(await stateOf(payment)).toMatchObject({ state: 'authorised' })
  })

  it('of a provider that we do not have are refused', async () => {
    await expect(receiveNotice(shop.house, 'nobody', {}, '{}')).rejects.toMatchObject({
      kind: { code: 'payments.unknown_provider' },
    })
  })
})

describe('giving money back', () => {
  it('voids what is authorised, and the provider hears', async () => {
    const payment = await started()
    await payWithTestCard(shop.house, payment.reference, GOOD)
    await giveBack(payment)
    await giveBack(payment)
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'voided' })
    const { rows } = await shop.database.pool.query('select state from test_card_charges where id = $1', [
      payment.reference,
    ])
    expect(rows).toEqual([{ state: 'voided' }])
    expect(await payWithTestCard(shop.house, payment.reference, GOOD)).toBe('declined')
    expect(await balancesOf(payment)).toEqual({})
  })

  it('refunds what was captured, once and whole, and posts the way back', async () => {
    const payment = await captured()
    await Promise.all([giveBack(payment), giveBack(payment), giveBack(payment)])
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'captured', refunded: '406.8' })
    expect(await balancesOf(payment)).toEqual({ card_clearing: 0, customer_deposits: 0 })
    const { rows } = await shop.database.pool.query(
      'select state, amount::numeric(12,2)::text as amount from refunds where payment_id = $1',
      [payment.paymentId],
    )
    expect(rows).toEqual([{ state: 'refunded', amount: '406.80' }])
    await expect(
      shop.database.pool.query('update payments set refunded = refunded + 0.01 where id = $1', [payment.paymentId]),
    ).rejects.toThrow('payments_never_refund_more')
  })

  it('that the provider refuses is not given back, and may be tried again', async () => {
    const payment = await captured()
    const setRefunded = (amount: string) =>
      shop.database.pool.query('update test_card_charges set refunded = $2 where id = $1', [payment.reference, amount])
    await setRefunded('406.80')
    await giveBack(payment)
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ refunded: '0' })
    expect(await balancesOf(payment)).toEqual({ card_clearing: 406.8, customer_deposits: -406.8 })
    await setRefunded('0')
    await giveBack(payment)
    await shop.catchUp()
    const { rows } = await shop.database.pool.query(
      'select state, problem from refunds where payment_id = $1 order by id',
      [payment.paymentId],
    )
    expect(rows).toEqual([
      { state: 'failed', problem: 'more_than_captured' },
      { state: 'refunded', problem: null },
    ])
    expect(await balancesOf(payment)).toEqual({ card_clearing: 0, customer_deposits: 0 })
  })

  it('waits for a capture that is on its way, then goes back by itself when asked again', async () => {
    const payment = await started()
    await payWithTestCard(shop.house, payment.reference, GOOD)
    await capture(payment)
    await giveBack(payment)
    expect(await stateOf(payment)).toMatchObject({ state: 'capturing' })
    await shop.catchUp()
    await giveBack(payment)
    await shop.catchUp()
    expect(await balancesOf(payment)).toEqual({ card_clearing: 0, customer_deposits: 0 })
  })
})

describe('time', () => {
  const later = (minutes: number) => {
    clock = new Date(clock.getTime() + minutes * 60_000)
  }
  const expire = () => shop.inTransaction((ctx) => addJob(ctx, 'payments.expire'))

  it.each(['nothing', 'a declined card'])('runs out after half an hour with %s', async (what) => {
    const payment = await started()
    if (what !== 'nothing') await payWithTestCard(shop.house, payment.reference, DECLINED)
    later(29)
    await expire()
    await shop.catchUp()
    expect((await stateOf(payment)).state).not.toBe('expired')
    later(2)
    await expire()
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'expired' })
    expect((await eventsOf(payment)).at(-1)).toBe('payments.expired')
  })

  it('does not run out for what is authorised', async () => {
    const payment = await started()
    await payWithTestCard(shop.house, payment.reference, GOOD)
    later(40)
    await expire()
    await shop.catchUp()
    expect(await stateOf(payment)).toMatchObject({ state: 'authorised' })
  })
})

describe('money that somebody saw', () => {
  it('is taken once, whole, and stands at the bank', async () => {
    const payment = await started('transfer')
    const see = (amount: string) => shop.run(recordMoney, { id: payment.paymentId, amount, reference: newId() })
    await expect(see('406.79')).rejects.toMatchObject({ kind: { code: 'payments.amount_differs' } })
    await Promise.all([see('406.80'), see('406.8')])
    expect(await balancesOf(payment)).toEqual({ bank: 406.8, customer_deposits: -406.8 })
  })

  it('of a card is for its provider to say', async () => {
    const payment = await started()
    await expect(shop.run(recordMoney, { id: payment.paymentId, amount: '406.80' })).rejects.toMatchObject({
      kind: { code: 'payments.not_payable' },
    })
    await expect(shop.run(recordMoney, { id: newId(), amount: '1' })).rejects.toMatchObject({
      kind: { code: 'payments.unknown_payment' },
    })
  })

  it('cannot be taken twice for one document, whatever the way', async () => {
    const payment = await captured()
    const other = await started('transfer')
    await shop.database.pool.query('update payments set document = $2 where id = $1', [
      other.paymentId,
      payment.document,
    ])
    await expect(shop.run(recordMoney, { id: other.paymentId, amount: '406.80' })).rejects.toMatchObject({
      kind: { code: 'common.already_exists' },
    })
    expect(await balancesOf(payment)).toEqual({ card_clearing: 406.8, customer_deposits: -406.8 })
  })
})
