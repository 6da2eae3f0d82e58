import { describe, expect, it } from 'vitest'
import { checkTexts, type Language } from '#support/i18n/index.ts'
import { wordsOn } from '../../../tests/support/paper-words.ts'
import { orderPaper, type PrintedOrder } from './order-paper.ts'
import { paperTexts } from './paper-texts.ts'
import { type PrintedRefund, refundPaper } from './refund-paper.ts'

const seller = {
  name: '兰亭家居',
  taxNumber: '9131',
  country: 'CN',
  address: { line1: '南京西路 1601 号', city: '上海市', country: 'CN' },
}
const line = {
  text: '休闲椅',
  quantity: '2.000000',
  unitPrice: '113.000000',
  discount: '22.600000',
  taxRate: '0.130000',
  net: '180.000000',
  gross: '203.400000',
}
const shipping = {
  ...line,
  text: '送货上门',
  quantity: '1',
  unitPrice: '10.9',
  discount: '0',
  net: '10',
  gross: '10.9',
}
const address = {
  name: '王芳',
  line1: '人民路 12 号',
  district: '静安区',
  city: '上海市',
  country: 'CN',
  phone: '13800000000',
}
const transfer = { provider: 'transfer', state: 'pending', amount: '214.30', refunded: '0.00' }
const order = (more: Partial<PrintedOrder>): PrintedOrder => ({
  number: '100234',
  state: 'placed',
  seller,
  customerName: '李静',
  customerEmail: 'li@customers.example',
  customerPhone: null,
  address,
  billingAddress: { line1: '建国路 9 号', city: '北京市', country: 'CN' },
  currency: 'CNY',
  pricesIncludeTax: true,
  net: '190',
  tax: '24.3',
  gross: '214.3',
  placedOn: '2026-11-21',
  promisedOn: '2026-11-25',
  shipping: { en: 'Delivery', 'zh-CN': '送货上门' },
  payment: { en: 'Bank transfer', 'zh-CN': '银行转账' },
  couponCodes: ['TEN'],
  lines: [line, shipping],
  taxes: [
    { taxCategory: 'standard', name: { 'zh-CN': '标准税率' }, rate: '0.13', net: '180', tax: '23.4', gross: '203.4' },
    { taxCategory: 'reduced', name: { 'zh-CN': '低税率' }, rate: '0.09', net: '10', tax: '0.9', gross: '10.9' },
  ],
  payments: [transfer],
  payTo: { holder: '兰亭家居', bankAccount: '6222 0200', until: '2026-11-28' },
  ...more,
})

const printed = (more: Partial<PrintedOrder>, language: Language = 'zh-CN') =>
  wordsOn(orderPaper(order(more), language))

describe('an order on paper', () => {
  it('says who ordered what, with its discount and its tax by rate, and when it comes', () => {
    const words = printed({})
    for (const word of ['订单确认单', '100234', '李静', '王芳', '13800000000', '2026年11月21日', '2026年11月25日'])
      expect(words).toContain(word)
    for (const word of ['休闲椅', '113.00', '−22.60', '203.40', '送货上门', '银行转账', 'TEN', '账单地址'])
      expect(words).toContain(word)
    for (const word of ['标准税率', '13%', '23.40', '低税率', '9%', '0.90', '¥190.00', '¥24.30', '¥214.30'])
      expect(words).toContain(word)
    expect(printed({}, 'zh-TW')).toEqual(expect.arrayContaining(['訂單確認單', '承諾送達']))
    expect(orderPaper(order({}), 'en')).toMatchObject({ title: 'Order confirmation 100234', author: '兰亭家居' })
  })

  it('says where a transfer goes and until when', () => {
    expect(printed({})).toContain('请于 2026年11月28日 前转账 ¥214.30，并注明订单号 100234。')
    expect(printed({})).toContain('户名：兰亭家居。收款账户：6222 0200。')
    expect(printed({ payTo: undefined })).toContain('请转账 ¥214.30，并注明订单号 100234。')
    expect(printed({ payTo: undefined }).join()).not.toContain('6222')
  })

  it('says how the money stands: paid, at the door, authorised, failed, nothing to pay, cancelled', () => {
    const saying = (provider: string, state: string, more: Partial<PrintedOrder> = {}) =>
      printed({ payTo: undefined, payments: [{ ...transfer, provider, state }], ...more })
    expect(saying('test_card', 'captured')).toContain('已全额付款，谢谢。')
    expect(saying('cash_on_delivery', 'pending')).toContain('货到付款：¥214.30。')
    expect(saying('test_card', 'authorised')).toContain('已授权 ¥214.30，即将扣款。')
    expect(saying('test_card', 'failed')).toContain('尚待支付 ¥214.30。')
    expect(saying('transfer', 'voided', { gross: '0' })).toContain('无需付款。')
    const cancelled = printed({ state: 'cancelled' })
    expect(cancelled).toContain('此订单已取消。')
    expect(cancelled.join()).not.toMatch(/6222|2026年11月25日/)
  })

  it('leaves out what there is none of', () => {
    const words = printed({ lines: [{ ...line, discount: '0' }], couponCodes: [], billingAddress: null })
    expect(words.join()).not.toMatch(/折扣|优惠码|账单地址/)
  })
})

const refund = (more: Partial<PrintedRefund>): PrintedRefund => ({
  orderNumber: '100234',
  seller,
  customerName: '李静',
  address,
  currency: 'CNY',
  pricesIncludeTax: true,
  amount: '214.30',
  state: 'refunded',
  reason: 'customer',
  reference: 'tr_1',
  payment: { en: 'Bank transfer', 'zh-CN': '银行转账' },
  paid: '214.30',
  before: '0.00',
  paidOn: '2026-11-22',
  on: '2026-11-24',
  lines: [line],
  ...more,
})
const given = (more: Partial<PrintedRefund>, language: Language = 'zh-CN') =>
  wordsOn(refundPaper(refund(more), language))

describe('a refund on paper', () => {
  it('says what went back of which order, when, how and why', () => {
    const words = given({})
    for (const word of ['退款单', '100234', '李静', '2026年11月24日', '银行转账', 'tr_1', '客户取消', '休闲椅'])
      expect(words).toContain(word)
    expect(words).toContain('已退还您 ¥214.30（银行转账）。')
    expect(given({}, 'zh-TW')).toContain('已退還您 CN¥214.30（Bank transfer）。')
  })

  it('counts what went back before and what is left of the payment', () => {
    const words = given({ amount: '14.30', before: '100.00', reason: '划痕补偿', lines: [] })
    for (const word of ['此前已退', '−¥100.00', '付款余额', '¥100.00', '本次退款', '¥14.30', '划痕补偿'])
      expect(words).toContain(word)
    expect(words.join()).not.toContain('原订单内容')
  })

  it('says so when the money is on its way, or did not go through', () => {
    expect(given({ state: 'pending' })).toEqual(
      expect.arrayContaining(['申请日期', '¥214.30 正在退还给您（银行转账）。']),
    )
    const failed = given({ state: 'failed' })
    expect(failed).toContain('¥214.30 的退款未成功（银行转账），我们会与您联系。')
    expect(failed).not.toContain('付款余额')
  })
})

it('texts are whole', () => expect(checkTexts(paperTexts)).toEqual([]))
