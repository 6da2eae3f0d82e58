import { expect, it } from 'vitest'
import { foundCompany } from '#functions/founding/functions.ts'
import { searchProducts } from '#masters/catalog/functions.ts'
import { modules } from '#modules'
import { system } from '#support/actions/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { importNamed } from './entities.ts'

const house = await testHouse({ modules })
await house.inTransaction((ctx) =>
  foundCompany(ctx, { company: 'Test', country: 'GB', site: { name: 'Barn', kind: 'warehouse' } }),
)

const take = (name: string, csv: string) => importNamed(house.house, name).run(house.database, { actor: system }, csv)

it('writes rows as their module does: an item becomes a product that is found, with the price that lists sort by', async () => {
  const items = 'code,name.en,unit\nM1,Moon lantern,pce\nM2,Star lantern,pce\n'
  expect(await take('items', items)).toMatchObject({ created: 2, refused: [] })
  expect(await take('price', 'priceList,item,amount\nretail,M1,3.5\n')).toMatchObject({ created: 1, refused: [] })
  const { products } = await house.inTransaction((ctx) => searchProducts(ctx, { text: 'moon lantern' }))
  expect(products).toMatchObject([{ itemCode: 'M1', price: '3.500000' }])
})

it('says in one sentence what does not come in by a file', () => {
  expect(() => importNamed(house.house, 'orders')).toThrow(/orders do not come in by a file; what does: .*items/)
  expect(() => importNamed(house.house, 'spoons')).toThrow(/There is no spoons; there are .*products/)
})
