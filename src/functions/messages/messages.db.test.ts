import { describe, expect, it } from 'vitest'
import { newId } from '#support/database/index.ts'
import { touch } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { installTemplates, notifyCustomer } from './functions.ts'
import { preview } from './index.ts'
import { messagesModule } from './module.ts'
import { messageTemplates } from './tables.ts'

const house = await testHouse({ modules: [messagesModule] })

type Mail = { subject: string; text: string; language: string; subject_of: string; attachments: unknown }
const mails = async (document: string) =>
  (await house.database.pool.query<Mail>('select * from mails where subject_of = $1 order by id', [document])).rows

const tell = (document: string, more: Partial<Parameters<typeof notifyCustomer>[1]> = {}) =>
  house.inTransaction((ctx) =>
    notifyCustomer(ctx, {
      occasion: 'order_placed',
      language: 'en',
      to: 'lin@customer.example',
      document,
      values: { name: 'Lin Wei', order: '100234', total: '406.800000', currency: 'CNY', promisedOn: '2026-12-24' },
      ...more,
    }),
  )

describe('telling a customer', () => {
  it('writes amounts and days as the reader has them, in the reader’s language', async () => {
    const document = `order:${newId()}`
    await tell(document)
    await tell(document, { key: `zh:${document}`, language: 'zh-TW' })
    const [english, traditional] = await mails(document)
    expect(english).toMatchObject({ subject: 'We have your order 100234', language: 'en', subject_of: document })
    expect(english!.text).toContain('Total\tCN¥406.80\nExpected on\tDecember 24, 2026')
    expect(traditional!.text).toContain('2026年12月24日')
    expect(traditional!.subject).toBe('我們已收到您的訂單 100234')
  })

  it('leaves out what is not known, and writes once a key', async () => {
    const document = `order:${newId()}`
    const values = { name: 'Lin Wei', order: '7', total: '1.00', currency: 'CNY', promisedOn: '' }
    await tell(document, { values })
    await tell(document, { values })
    const found = await mails(document)
    expect(found).toHaveLength(1)
    expect(found[0]!.text).not.toMatch(/Expected|undefined|\{/)
  })

  it('says a reason in words, and takes the attachments along', async () => {
    const document = `order:${newId()}`
    const attachments = [{ name: 'INV-2026-00001.pdf', document: `invoice:${newId()}` }]
    await tell(document, {
      occasion: 'order_cancelled',
      language: 'zh-CN',
      values: { name: '林', order: '7', reason: 'not_paid' },
      attachments,
    })
    const [mail] = await mails(document)
    expect(mail!.text).toContain('原因：未按时收到付款。')
    expect(mail!.attachments).toEqual(attachments)
  })

  it('uses the company’s own words where it has some, and ours in the languages it left empty', async () => {
    await house.inTransaction((ctx) => installTemplates(ctx))
    await house.inTransaction(async ({ tx }) => {
      touch(tx, messageTemplates)
      await tx.client.query(
        `update message_templates set subject = '{"en":"Yes! {order}"}', body = '{"en":"Hello {name}"}' where code = 'refund'`,
      )
    })
    await house.inTransaction((ctx) => installTemplates(ctx))
    const english = await house.run(preview, { occasion: 'refund', language: 'en' })
    expect(english).toMatchObject({ subject: 'Yes! 100234', text: 'Hello Lin Wei 林薇' })
    expect(english.blanks).toContain('amount')
  })
})
