import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { House } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { type Provider, ProviderRefusal } from './provider.ts'
import { changeCharge, chargeOf, openCharge } from './test-card-charges.ts'

/**
 * The local card simulator behind the provider port: it has a pay page, holds, captures, voids, refunds and sends signed notices, and no money
 * moves. Card numbers decide: one that ends in 0002 is declined, 9995 lacks funds at capture, every other well-formed one is good.
 */
export const testCard: Provider = {
  code: 'test_card',
  open: async (house, { key, amount, currency }) => {
    const reference = `tc_${key}`
    await openCharge(house, { id: reference, amount, currency })
    return { reference, payUrl: `/shop/pay/test-card/${reference}` }
  },
  capture: async (house, reference) => {
    const charge = await chargeOf(house, reference)
    if (charge.last4 === '9995') throw new ProviderRefusal('insufficient_funds')
    if (charge.state === 'captured') return
    if (charge.state !== 'authorised') throw new ProviderRefusal(`charge_${charge.state}`)
    await changeCharge(house, reference, { state: 'captured' })
  },
  void: async (house, reference) => {
    const charge = await chargeOf(house, reference)
    if (charge.state === 'captured') throw new ProviderRefusal('already_captured')
    await changeCharge(house, reference, { state: 'voided' })
  },
  refund: async (house, reference, { amount, key }) => {
    const again = await changeCharge(house, reference, { refund: amount, key })
    return { reference: again.refundReference }
  },
  readNotice: (house, headers, body) => {
    const signature = headers['webhook-signature'] ?? ''
    const expected = signNotice(house, headers['webhook-id'] ?? '', headers['webhook-timestamp'] ?? '', body)
    if (!isSame(Buffer.from(signature), Buffer.from(expected))) return undefined
    const read = noticeSchema.safeParse(parseJson(body))
    return read.success ? { ...read.data, payload: read.data as Record<string, unknown> } : undefined
  },
}

const noticeSchema = z.object({
  id: z.string().min(1).max(100),
  reference: z.string().min(1).max(100),
  type: z.enum(['authorised', 'captured', 'voided', 'failed', 'refunded']),
  amount: z.string().regex(/^\d{1,15}(\.\d{1,6})?$/, form('form.price')),
  currency: z.string().length(3),
  problem: z.string().max(200).optional(),
})

const isSame = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b)

const parseJson = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Signature of a notice as the Standard Webhooks specification has it: HMAC-SHA256 over `id.timestamp.body`. */
export const signNotice = (house: House, id: string, timestamp: string, body: string) =>
  `v1,${createHmac('sha256', `${house.secret}:test_card`).update(`${id}.${timestamp}.${body}`).digest('base64')}`
