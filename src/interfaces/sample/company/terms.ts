import { carrierEntity, shippingMethodEntity } from '#functions/fulfilment/functions.ts'
import { customerGroupEntity } from '#masters/parties/index.ts'
import { priceList, taxRate } from '#masters/pricing/index.ts'
import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { insertRow, updateRow } from '#support/entity/index.ts'
import { localised } from '../catalogue/kind.ts'
import { copyRows } from '../load/copy.ts'
import { CURRENCY, type Ground } from './found.ts'

/** Lists, groups, taxes and ways to the customer, by their codes. */
export type Terms = {
  /** Rate by tax category and country. */
  taxRates: ReadonlyMap<string, string>
  lists: { retail: string; trade: string; member: string }
  groups: { retail: string; trade: string; member: string }
  shipping: Readonly<Record<'standard' | 'express' | 'pickup', ShippingTerms>>
}
export type ShippingTerms = {
  id: string
  code: string
  name: Record<string, string>
  price: string
  freeFrom: string | null
  regions: { country: string; region?: string; days: number }[]
}

const idsByCode = async (ctx: Ctx, table: 'tax_categories' | 'customer_groups' | 'carriers' | 'shipping_methods') => {
  const rows = await ctx.tx.named<{ id: string; code: string }>(`sample.${table}`, `select id, code from ${table}`)
  return new Map(rows.map(({ id, code }) => [code, id]))
}

/** On what terms Lanting sells: prices for everybody, for members and for companies; Taiwan's tax; delivery, express and fetching. */
export const setTerms = async (ctx: Ctx, { entityId, retailListId }: Ground): Promise<Terms> => {
  const taxRates = await setTaxes(ctx)
  const member = await insertRow(ctx, customerGroupEntity, {
    code: 'member',
    name: localised(['Members', '会员', '會員']),
  })
  const known = await idsByCode(ctx, 'customer_groups')
  const groups = { retail: known.get('retail')!, trade: known.get('trade')!, member: member.id }
  const list = { entityId, currency: CURRENCY }
  const trade = await insertRow(ctx, priceList, {
    ...list,
    code: 'trade',
    name: localised(['Trade prices', '批发价', '批發價']),
    includesTax: false,
    customerGroupId: groups.trade,
    priority: 20,
  })
  const members = await insertRow(ctx, priceList, {
    ...list,
    code: 'members',
    name: localised(['Members’ prices', '会员价', '會員價']),
    includesTax: true,
    customerGroupId: groups.member,
    priority: 10,
  })
  const lists = { retail: retailListId, trade: trade.id, member: members.id }
  await takeMoneyInStores(ctx)
  return { taxRates, lists, groups, shipping: await setShipping(ctx) }
}

const setTaxes = async (ctx: Ctx) => {
  const categories = await idsByCode(ctx, 'tax_categories')
  const taiwan: Record<string, string> = { standard: '0.05', reduced: '0.05', zero: '0' }
  for (const [code, rate] of Object.entries(taiwan))
    await insertRow(ctx, taxRate, {
      taxCategoryId: categories.get(code)!,
      country: 'TW',
      rate,
      en16931: code === 'zero' ? 'Z' : 'S',
    })
  const china: Record<string, string> = { standard: '0.13', reduced: '0.09', zero: '0' }
  return new Map([
    ...Object.entries(china).map(([code, rate]) => [`${code} CN`, rate] as const),
    ...Object.entries(taiwan).map(([code, rate]) => [`${code} TW`, rate] as const),
  ])
}

const regions = (near: number, far: number, rest: number) => [
  ...['上海市', '浙江省', '江苏省'].map((region) => ({ country: 'CN', region, days: near })),
  ...['北京市', '广东省'].map((region) => ({ country: 'CN', region, days: far })),
  { country: 'CN', days: rest },
  ...['臺北市', '桃園市'].map((region) => ({ country: 'TW', region, days: near })),
  { country: 'TW', days: far },
]

const ways = [
  {
    code: 'standard',
    name: localised(['Standard delivery', '标准配送', '標準配送']),
    price: '15',
    freeFrom: '299',
    regions: regions(1, 2, 3),
    position: 1,
  },
  {
    code: 'express',
    name: localised(['Express', '次日达', '快速到貨']),
    price: '35',
    freeFrom: null,
    regions: regions(1, 1, 2),
    position: 2,
  },
] as const

const setShipping = async (ctx: Ctx): Promise<Terms['shipping']> => {
  const carrierId = (await idsByCode(ctx, 'carriers')).get('parcel')!
  await updateRow(ctx, carrierEntity, {
    id: carrierId,
    code: 'yunfan',
    name: localised(['Yunfan Express', '云帆快递', '雲帆宅配']),
    trackingUrl: 'https://yunfan.example/track/{number}',
    workdays: [1, 2, 3, 4, 5, 6],
  })
  const delivery = (await idsByCode(ctx, 'shipping_methods')).get('delivery')!
  const [standard, express] = ways
  await updateRow(ctx, shippingMethodEntity, { ...standard, id: delivery })
  const fast = { ...express, kind: 'delivery', carrierId, currency: CURRENCY, taxCategory: 'standard' }
  const pickup = {
    code: 'pickup',
    name: localised(['Pick up in store', '到店自提', '門市自取']),
    kind: 'pickup',
    price: '0',
    currency: CURRENCY,
    taxCategory: 'standard',
    regions: [],
    position: 3,
  }
  return {
    standard: { ...standard, id: delivery },
    express: { ...express, id: (await insertRow(ctx, shippingMethodEntity, fast)).id },
    pickup: { ...pickup, freeFrom: null, id: (await insertRow(ctx, shippingMethodEntity, pickup)).id },
  }
}

/** How stores are paid; out of use in the web shop, and so not offered there. Cash is banked every evening. */
const takeMoneyInStores = (ctx: Ctx) =>
  copyRows(
    ctx.tx,
    'payment_methods',
    (
      [
        ['store_card', ['Card in store', '门店刷卡', '門市刷卡'], 'terminal'],
        ['store_cash', ['Cash in store', '门店现金', '門市現金'], 'transfer'],
      ] as const
    ).map(([code, name, provider], at) => ({
      ...{ id: newId(), code, name: localised(name), provider, holdMinutes: null, position: 10 + at },
      ...{ archivedAt: ctx.now, version: 1 },
    })),
  )
