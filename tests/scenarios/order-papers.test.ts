import { beforeAll, describe, expect, it } from 'vitest'
import { cancel, getOrder, orderStatus, pdf, refundPdf, statusPdf, statusRefundPdf } from '#functions/orders/index.ts'
import { openApp } from '#interfaces/http/app.ts'
import { usualParts } from '#interfaces/http/parts.ts'
import { newId } from '#support/database/index.ts'
import { attached } from '#support/mail/attachments.ts'
import type { Attachment } from '#support/mail/queue.ts'
import { order, type Placed, payByCard } from '../support/selling.ts'
import { type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let placed: Placed
beforeAll(async () => {
  shop = await testShop([{ code: 'CHAIR', price: '113.00', name: 'Chair' }])
  await shop.stock('CHAIR', '20', '30.00')
  placed = await order(shop, { CHAIR: 2 }, { method: 'test_card' })
  await shop.catchUp()
})

const isPdf = ({ type, bytes }: { type: string; bytes: Uint8Array }) =>
  type === 'application/pdf' && Buffer.from(bytes.slice(0, 5)).toString() === '%PDF-' && bytes.length > 5_000

const unknown = { kind: { code: 'orders.unknown_order' } }
const clerkOf = (siteId: string) =>
  ({
    kind: 'staff',
    id: newId(),
    name: 'Clerk',
    language: 'en',
    grants: new Map([['orders.*', { kind: 'sites', sites: [siteId] } as const]]),
  }) as const

/** The papers of an order's letter of this occasion, as they would be sent. */
const sentWith = async (occasion: string, { id }: { id: string }) => {
  const { rows } = await shop.database.pool.query<{ attachments: Attachment[] | null }>(
    `select attachments from mails where subject_of = $1 and key like $2`,
    [`order:${id}`, `${occasion}:%`],
  )
  const outside = { house: shop.house, transaction: shop.inTransaction } as unknown as Parameters<typeof attached>[0]
  return attached(outside, rows[0]?.attachments ?? [], 'zh-CN')
}

describe('the paper of an order', () => {
  it('is for staff whose grant reaches it', async () => {
    const file = await shop.run(pdf, { id: placed.id, language: 'zh-CN' })
    expect([file.name, isPdf(file)]).toEqual([`${placed.number}.pdf`, true])
    const { siteId } = (await shop.run(getOrder, { id: placed.id })) as { siteId: string }
    expect(isPdf(await shop.run(pdf, { id: placed.number }, clerkOf(siteId)))).toBe(true)
    await expect(shop.run(pdf, { id: placed.id }, clerkOf(newId()))).rejects.toMatchObject({ kind: { status: 404 } })
    await expect(shop.run(pdf, { id: newId() })).rejects.toMatchObject(unknown)
  })

  it('is for whoever holds its key; a stranger learns as little as from its page', async () => {
    const { number, key } = placed as Placed & { key: string }
    expect(isPdf(await shop.run(statusPdf, { number, key }, shop.visitor()))).toBe(true)
    for (const wrong of [undefined, 'AAAAAAAAAAAAAAA'])
      for (const action of [orderStatus, statusPdf])
        await expect(
          shop.run(action as typeof statusPdf, { number, ...(wrong && { key: wrong }) }, shop.customer(newId())),
        ).rejects.toMatchObject(unknown)
    await expect(shop.run(pdf, { id: placed.id }, shop.visitor())).rejects.toMatchObject({ kind: { status: 401 } })
  })

  it('is a link on the order’s page in the shop', async () => {
    const app = await openApp(shop.house, usualParts)
    const ask = (url: string) => app.inject({ url, headers: { host: 'localhost:3000', 'accept-language': 'zh-CN' } })
    const { number, key } = placed as Placed & { key: string }
    const [link = ''] =
      (await ask(`/shop/orders/${number}?key=${key}`)).body.match(/\/api\/shop\/orders\/[^"]+pdf[^"]*/) ?? []
    const paper = await ask(link)
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(paper.headers['content-disposition']).toBe(`inline; filename="${number}.pdf"`)
    const wrong = await ask(link.replace(key, 'AAAAAAAAAAAAAAA'))
    expect([wrong.statusCode, wrong.json().code]).toEqual([404, 'orders.unknown_order'])
    await app.close()
  })
})

describe('the paper of a refund', () => {
  it('exists for a paid order that was called off and never had an invoice', async () => {
    await payByCard(shop, placed)
    await shop.run(cancel, { id: placed.id })
    await shop.catchUp()
    const { refunds, invoices } = await shop.run(getOrder, { id: placed.id })
    expect([refunds, invoices]).toMatchObject([[{ amount: placed.total.amount, state: 'refunded' }], []])
    const { id } = refunds[0]!
    const file = await shop.run(refundPdf, { id, language: 'zh-CN' })
    expect([file.name, isPdf(file)]).toEqual([`${placed.number}-refund.pdf`, true])
    await expect(shop.run(refundPdf, { id }, clerkOf(newId()))).rejects.toMatchObject({ kind: { status: 404 } })
    await expect(shop.run(refundPdf, { id }, shop.visitor())).rejects.toMatchObject({ kind: { status: 401 } })
    await expect(shop.run(refundPdf, { id: newId() })).rejects.toMatchObject({
      kind: { code: 'payments.unknown_refund' },
    })
    const [paper] = await sentWith('refund', placed)
    expect(paper).toMatchObject({ filename: `${placed.number}-refund.pdf`, contentType: 'application/pdf' })
  })
  it('is for whoever the order’s page is open to, by a link there, and a refund of another order is not found', async () => {
    const { number, key } = placed as Placed & { key: string }
    const { refunds } = await shop.run(getOrder, { id: placed.id })
    const { id } = refunds[0]!
    const app = await openApp(shop.house, usualParts)
    const ask = (url: string) => app.inject({ url, headers: { host: 'localhost:3000', 'accept-language': 'en' } })
    const page = (await ask(`/shop/orders/${number}?key=${key}`)).body
    const [link = ''] = page.match(/\/api\/shop\/orders\/[^"]+refunds[^"]*/) ?? []
    const paper = await ask(link)
    expect([paper.statusCode, paper.headers['content-disposition']]).toEqual([
      200,
      `inline; filename="${number}-refund.pdf"`,
    ])
    expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await ask(link.replace(key, 'AAAAAAAAAAAAAAA'))).statusCode).toBe(404)
    await app.close()
    const other = (await order(shop, { CHAIR: 1 })) as Placed & { key: string }
    for (const [asked, who] of [
      [{ number, id }, shop.visitor()],
      [{ number, id }, shop.customer(newId())],
      [{ number: other.number, key: other.key, id }, shop.visitor()],
    ] as const)
      await expect(shop.run(statusRefundPdf, asked, who)).rejects.toMatchObject(unknown)
  })

  it('is spoken of in the letter that it goes with', async () => {
    const { rows } = await shop.database.pool.query<{ text: string }>(
      `select text from mails where subject_of = $1 and key like 'refund:%'`,
      [`order:${placed.id}`],
    )
    expect(rows[0]!.text).toContain('The receipt is attached')
  })
})
