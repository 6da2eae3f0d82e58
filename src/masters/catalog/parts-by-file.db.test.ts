import { beforeAll, describe, expect, it } from 'vitest'
import type { Import } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { findItem, searchProducts } from './functions.ts'
import { catalogModule } from './module.ts'

const house = await testHouse({ modules: [catalogModule] })
const take = (plural: string, csv: string) =>
  (catalogModule.imports as Import[])
    .find(({ entity }) => entity.plural === plural)!
    .run(house.database, { actor: house.owner }, csv)
const found = async (text: string) =>
  (await house.inTransaction((ctx) => searchProducts(ctx, { text }))).products.map(({ itemCode }) => itemCode)

beforeAll(async () => {
  await take('units', 'code,name.en,kind\npcs,Piece,count\nbox,Box,count\n')
  await take(
    'items',
    'code,name.en,unit,kind\nCUP,Cup,pcs,\nPOT,Pot,pcs,\nSET,Tea set,pcs,kit\nSET2,Two sets,pcs,kit\n',
  )
})

describe('what hangs on items comes in by file', () => {
  it('boxes with what they hold, and their own trade numbers', async () => {
    expect(await take('item_units', 'item,unit,factor\nCUP,box,6\nCUP,box,0\nCUP,crate,2\n')).toMatchObject({
      created: 1,
      refused: [
        { line: 3, column: 'factor', message: 'form.quantity' },
        { line: 4, column: 'unitId', reason: 'entity.unknown_reference' },
      ],
    })
    expect(await take('item_units', 'item,unit,factor\nCUP,box,12\n')).toMatchObject({ updated: 1, refused: [] })
    const numbers =
      'gtin,item,unit\n4006381333931,CUP,\n14006381333938,CUP,box\n4012345678901,POT,box\n4006381333932,POT,\n'
    expect(await take('gtins', numbers)).toMatchObject({
      created: 2,
      refused: [
        { line: 4, reason: 'catalog.unknown_item_unit' },
        { line: 5, column: 'gtin', message: 'form.gtin' },
      ],
    })
    expect(await take('gtins', numbers)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect(await found('4006381333931')).toEqual(['CUP'])
    expect(await house.inTransaction((ctx) => findItem(ctx, '14006381333938'))).toMatchObject({ code: 'CUP' })
  })

  it('a trade number that moves to another item is found there and no longer here', async () => {
    expect(await take('gtins', 'gtin,item\n4006381333931,POT\n')).toMatchObject({ updated: 1, refused: [] })
    await house.catchUp()
    expect(await found('4006381333931')).toEqual(['POT'])
  })

  it('parts of kits, which are no kits themselves, and of kits only', async () => {
    const parts = 'kit,item,quantity\nSET,CUP,4\nSET,POT,1\nPOT,CUP,1\nSET,SET2,1\nSET2,SET2,1\n'
    const report = await take('kit_components', parts)
    expect(report).toMatchObject({ created: 2 })
    expect(report.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'catalog.not_a_kit'],
      [5, 'catalog.kit_in_kit'],
      [6, 'catalog.kit_in_kit'],
    ])
    expect(await take('kit_components', parts)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
  })
})
