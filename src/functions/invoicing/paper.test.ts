import { describe, expect, it } from 'vitest'
import { addressLines, checkTexts, type Language } from '#support/i18n/index.ts'
import { wordsOn } from '../../../tests/support/paper-words.ts'
import { invoicePaper } from './invoice-paper.ts'
import { paperTexts } from './paper-texts.ts'
import type { readInvoice } from './queries.ts'
import { texts } from './texts.ts'

const seller = {
  name: 'Lanting',
  taxNumber: '9131',
  bankAccount: 'ICBC 1',
  country: 'CN',
  address: { line1: '南京西路 1601 号', city: '上海市', country: 'CN' },
}
const line = {
  text: 'Sofa',
  quantity: '2.000000',
  unitPrice: '113.000000',
  discount: '22.60',
  taxRate: '0.130000',
  net: '180.00',
  tax: '23.40',
  gross: '203.40',
}
const invoice = (more: object) =>
  ({
    kind: 'invoice',
    number: 'INV-2026-00042',
    documentNumber: '100234',
    customer: {
      name: '<b>Lin</b>',
      address: { line1: '1 Long Lane', city: 'Leeds', postalCode: 'LS1', country: 'GB' },
    },
    seller,
    currency: 'CNY',
    pricesIncludeTax: true,
    issuedOn: '2026-11-21',
    dueOn: '2026-12-05',
    net: '180.00',
    tax: '23.40',
    gross: '203.40',
    open: '203.40',
    state: 'posted',
    lines: [line],
    taxes: [
      {
        taxCategory: 'standard',
        name: { en: 'Standard rate' },
        rate: '0.130000',
        net: '180.00',
        tax: '23.40',
        gross: '203.40',
      },
    ],
    ...more,
  }) as unknown as Awaited<ReturnType<typeof readInvoice>>

const printed = (more: object, language: Language = 'en') => wordsOn(invoicePaper(invoice(more), language))

describe('an invoice on paper', () => {
  it('says what was sold, what tax it holds and what is due', () => {
    const words = printed({})
    for (const word of [
      'Invoice',
      '113.00',
      '−22.60',
      '13%',
      'Standard rate',
      'CN¥180.00',
      'CN¥203.40',
      '<b>Lin</b>',
      'Leeds LS1',
      'United Kingdom',
    ])
      expect(words).toContain(word)
    expect(words).toContain('CN¥203.40 is due by December 5, 2026.')
    expect(words).toContain('Bank account: ICBC 1. Please name INV-2026-00042.')
    expect(printed({}, 'zh-CN')).toContain('请于 2026年12月5日 前支付 ¥203.40。')
  })

  it('says how the money stands: paid in part, paid, taken back, to be returned', () => {
    expect(printed({ open: '100.00' })).toContain('CN¥103.40 has been paid; CN¥100.00 is due by December 5, 2026.')
    expect(printed({ open: '0.00', state: 'settled' })).toContain('Paid in full. Thank you.')
    expect(printed({ open: '0.00', state: 'settled' }).join()).not.toContain('ICBC')
    expect(printed({ open: '0.00', state: 'reversed' }, 'zh-TW')).toContain('已由折讓單全額沖減。')
    const note = printed({ kind: 'credit_note', open: '203.40', correctsNumber: 'INV-2026-00041' })
    expect(note).toEqual(
      expect.arrayContaining(['Credit note', 'INV-2026-00041', 'CN¥203.40 will be returned to you.']),
    )
  })

  it('leaves the discount column out where there is none', () => {
    expect(printed({ lines: [{ ...line, discount: '0.00' }] })).not.toContain('Discount')
  })

  it('writes addresses as each language does', () => {
    const address = {
      line1: '南京西路 1601 号',
      district: '静安区',
      city: '上海市',
      region: '上海市',
      postalCode: '200040',
      country: 'CN',
    }
    expect(addressLines(address, 'zh-CN', 'CN')).toEqual(['上海市静安区', '南京西路 1601 号', '200040'])
    expect(addressLines({ ...address, region: '江苏省' }, 'zh-TW', 'DE')[0]).toBe('中國')
    expect(
      addressLines({ line1: '1 Long Lane', district: 'Hyde Park', city: 'Leeds', country: 'GB' }, 'zh-CN', 'CN'),
    ).toEqual(['1 Long Lane', 'Hyde Park, Leeds', '英国'])
    expect(addressLines({ line1: '1 Long Lane', city: 'Leeds', country: 'GB' }, 'en', 'GB')).toEqual([
      '1 Long Lane',
      'Leeds',
    ])
  })

  it('texts are whole', () => expect([...checkTexts(texts), ...checkTexts(paperTexts)]).toEqual([]))
})
