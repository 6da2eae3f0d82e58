import { createHash } from 'node:crypto'
import { type Founded, foundCompany } from '#functions/founding/functions.ts'
import { receiveGoods } from '#functions/fulfilment/index.ts'
import { createProduct } from '#masters/catalog/functions.ts'
import { createPrice } from '#masters/pricing/functions.ts'
import { modules } from '#modules'
import { run } from '#support/actions/index.ts'
import { type TestHouse, testHouse } from '#support/testing/house.ts'

export type TestShop = TestHouse & {
  company: Founded
  items: Record<string, string>
  stock(code: string, quantity: string, unitCost: string): Promise<void>
}

type Goods = {
  code: string
  price: string
  name?: string
  tracking?: 'none' | 'serial' | 'lot'
  taxCategory?: string
  kit?: Record<string, string>
  kind?: 'service'
}

/** A house with a founded company in China that sells these goods at these prices, tax included. */
export const testShop = async (
  goods: Goods[],
  { clock, size }: { clock?: () => Date; size?: number } = {},
): Promise<TestShop> => {
  const house = await testHouse({ modules, clock, size })
  const company = await house.inTransaction((ctx) =>
    foundCompany(ctx, {
      company: 'Test & Co.',
      country: 'CN',
      site: { name: 'Warehouse', kind: 'warehouse' },
      withTestCard: true,
    }),
  )
  const items: Record<string, string> = {}
  await house.inTransaction(async (ctx) => {
    const [unit] = await ctx.tx.named<{ id: string }>('test.unit', `select id from units where code = 'pce'`)
    for (const { code, price, name = code, tracking = 'none', taxCategory = 'standard', kit, kind } of goods) {
      const product = await createProduct(ctx, {
        name: { en: name },
        items: [
          {
            code,
            name: { en: name },
            unitId: unit!.id,
            tracking,
            taxCategory,
            valuation: 'fifo',
            kind: kind ?? (kit ? 'kit' : 'stocked'),
            ...(kit
              ? { components: Object.entries(kit).map(([part, quantity]) => ({ itemId: items[part]!, quantity })) }
              : {}),
          },
        ],
      } as never)
      items[code] = product.items[0]!.id
      await createPrice(ctx, { priceListId: company.priceListId, itemId: items[code], amount: price, minimum: '1' })
    }
  })
  const stock = async (code: string, quantity: string, unitCost: string) => {
    await run(
      house.database,
      receiveGoods,
      { actor: house.owner, now: clock?.() },
      { site: 'W01', lines: [{ item: code, quantity, unitCost }] },
    )
    await house.catchUp()
  }
  return { ...house, company, items, stock }
}

const LI_JING = 'li.jing@customers.example'
const phoneOf = (email: string) =>
  `+86138${(Number.parseInt(createHash('sha256').update(email).digest('hex').slice(0, 12), 16) % 90_000_000) + 10_000_000}`

/** What a guest types at the checkout; everybody has a phone of his own. */
export const guest = (email = LI_JING) => ({
  customer: { name: '李静', email, phone: email === LI_JING ? '+8613800138000' : phoneOf(email) },
  address: { country: 'CN', city: '上海', line1: '静安路 1 号', postalCode: '200040' },
})
