import { beforeAll, describe, expect, it } from 'vitest'
import type { Import } from '#support/entity/index.ts'
import { createOf, importOf, updateOf } from '#support/entity/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { attribute, brand, category, unit } from './entities.ts'
import {
  findItem,
  indexProducts,
  itemsForSale,
  productPage,
  type SearchInput,
  searchProducts,
  setPopularity,
  showPrices,
} from './functions.ts'
import { catalogModule } from './module.ts'

const house = await testHouse({ modules: [catalogModule] })
const { run, inTransaction } = house
const act = (name: string, input: Record<string, unknown>) => run(catalogModule.actions![`catalog.${name}`]!, input)
const search = (input: SearchInput) => inTransaction((ctx) => searchProducts(ctx, input))
const found = async (text: string) => (await search({ text })).products.map(({ slug }) => slug)
const ids: Record<string, string> = {}

const products = [
  [
    'oak-sofa',
    'Oak sofa three seats',
    '三人橡木沙发',
    '三人橡木沙發',
    'sofas',
    'oak',
    'LT-SF-001',
    '4006381333931',
    50,
  ],
  ['walnut-sofa', 'Walnut sofa', '胡桃木沙发', '胡桃木沙發', 'sofas', 'walnut', 'LT-SF-002', null, 90],
  ['oak-table', 'Oak dining table', '橡木餐桌', '橡木餐桌', 'tables', 'oak', 'LT-TB-001', null, 70],
  ['bed', 'Double bed', '双人床', '雙人床', 'bedroom', 'walnut', 'LT-BD-001', null, 10],
  ['lamp', 'Reading lamp', '阅读灯', '閱讀燈', null, null, '85123A', null, 5],
] as const

beforeAll(async () => {
  ids.unit = (await run(createOf(unit), { code: 'pcs', name: { en: 'Piece' }, kind: 'count' })).id
  ids.brand = (await run(createOf(brand), { code: 'lanting', name: { en: 'Lanting', 'zh-CN': '兰亭' } })).id
  const wood = [
    { code: 'oak', name: { en: 'Oak', 'zh-CN': '橡木' } },
    { code: 'walnut', name: { en: 'Walnut', 'zh-CN': '胡桃木' } },
  ]
  await run(createOf(attribute), {
    code: 'wood',
    name: { en: 'Wood' },
    kind: 'choice',
    options: wood,
    isFacet: true,
    isChoice: true,
  })
  await run(createOf(attribute), {
    code: 'width',
    name: { en: 'Width' },
    kind: 'number',
    unitCode: 'cm',
    isFacet: true,
  })
  const csv =
    'slug,name,名称,parent\nliving,Living room,客厅,\nsofas,Sofas,沙发,living\ntables,Tables,桌子,living\nbedroom,Bedroom,卧室,\n'
  await importOf(category).run(house.database, { actor: house.owner }, csv)
  const { rows } = await house.database.pool.query('select id, slug from categories')
  for (const { id, slug } of rows) ids[slug] = id
  for (const [slug, en, cn, tw, place, wood, code, gtin, popularity] of products)
    ids[slug] = (
      await act('create_product', {
        slug,
        name: { en, 'zh-CN': cn, 'zh-TW': tw },
        ...(place && { categoryId: ids[place], brandId: ids.brand }),
        attributes: wood ? { wood, width: 90 } : {},
        popularity,
        items: [{ code, name: { en, 'zh-CN': cn }, unitId: ids.unit, ...(gtin && { gtins: [gtin] }) }],
      })
    ).id
})

describe('search', () => {
  it.each([
    ['sofa', ['walnut-sofa', 'oak-sofa']],
    ['oak sofa', ['oak-sofa']],
    ['沙发', ['walnut-sofa', 'oak-sofa']],
    ['沙發', ['walnut-sofa', 'oak-sofa']],
    ['橡木沙发', ['oak-sofa']],
    ['shafa', ['walnut-sofa', 'oak-sofa']],
    ['sha fa', ['walnut-sofa', 'oak-sofa']],
    ['xiangmu', ['oak-table', 'oak-sofa']],
    ['双人床', ['bed']],
    ['雙人床', ['bed']],
    ['dining', ['oak-table']],
    ['din', ['oak-table']],
    ['readng lamp', ['lamp']],
    ['walnt', ['walnut-sofa']],
    ['LT-SF-001', ['oak-sofa']],
    ['lt-sf-001', ['oak-sofa']],
    ['4006381333931', ['oak-sofa']],
    ['04006381333931', ['oak-sofa']],
    ['85123A', ['lamp']],
    ['85123a', ['lamp']],
    ['zzzzqq', []],
  ])('%j finds %j', async (text, slugs) =>
    expect((await found(text)).slice(0, Math.max(1, slugs.length))).toEqual(slugs),
  )

  it('finds by category and property too, after what is so named', async () => {
    expect((await found('oak')).slice(0, 2).sort()).toEqual(['oak-sofa', 'oak-table'])
    expect((await found('living room')).sort()).toEqual(['oak-sofa', 'oak-table', 'walnut-sofa'])
  })

  it('is narrowed by category, its subcategories included, by attribute and by price', async () => {
    const slugs = async (input: SearchInput) => (await search(input)).products.map(({ slug }) => slug)
    expect(await slugs({ categorySlug: 'living' })).toEqual(['walnut-sofa', 'oak-table', 'oak-sofa'])
    expect(await slugs({ categorySlug: 'sofas', filters: { wood: ['oak'] } })).toEqual(['oak-sofa'])
    expect(await slugs({ text: '橡木', filters: { brand: ['lanting'] }, categorySlug: 'tables' })).toEqual([
      'oak-table',
    ])
    await inTransaction((ctx) =>
      showPrices(ctx, [
        { productId: ids['oak-sofa']!, price: '4999' },
        { productId: ids['walnut-sofa']!, price: '5999' },
        { productId: ids['oak-table']!, price: '1999' },
      ]),
    )
    expect(await slugs({ sort: 'price' })).toEqual(['oak-table', 'oak-sofa', 'walnut-sofa'])
    expect(await slugs({ categorySlug: 'living', sort: '-price' })).toEqual(['walnut-sofa', 'oak-sofa', 'oak-table'])
    expect(await slugs({ price: { from: '2000', to: '5000' } })).toEqual(['oak-sofa'])
    await expect(search({ categorySlug: 'nowhere' })).rejects.toMatchObject({
      kind: { code: 'catalog.unknown_category' },
    })
  })

  it('counts what each option would show, those of a chosen filter as if it were not chosen', async () => {
    const { facets, count, categories } = await search({ categorySlug: 'living', filters: { wood: ['oak'] } })
    expect(count).toEqual({ value: 2, isMore: false })
    const wood = facets.find(({ code }) => code === 'wood')!
    expect(wood.options.map(({ code, count, isChosen }) => [code, count, isChosen])).toEqual([
      ['oak', 2, true],
      ['walnut', 1, false],
    ])
    expect(facets.find(({ code }) => code === 'brand')!.options).toMatchObject([{ code: 'lanting', count: 2 }])
    expect(categories).toMatchObject([
      { slug: 'sofas', count: 1 },
      { slug: 'tables', count: 1 },
    ])
  })

  it('says the unit of what is a number', async () => {
    const { facets } = await search({ text: 'oak' })
    const widths = facets.find(({ code }) => code === 'width')?.options ?? []
    expect(widths.length).toBeGreaterThan(0)
    for (const { code, name } of widths) expect(name.en).toBe(`${code} cm`)
  })

  it('goes on page by page in every order, showing each product once', async () => {
    for (const input of [{}, { categorySlug: 'living' }, { text: 'oak' }, { sort: 'price' as const }]) {
      const whole = (await search(input)).products.map(({ slug }) => slug)
      const seen: string[] = []
      for (let after: string | undefined, turn = 0; turn < 10; turn++) {
        const page = await search({ ...input, limit: 1, ...(after && { after }) })
        seen.push(...page.products.map(({ slug }) => slug))
        if (!page.next) break
        after = page.next
      }
      expect(seen).toEqual(whole)
      expect(whole.length).toBeGreaterThan(1)
    }
    await expect(search({ after: 'forged' })).rejects.toMatchObject({ kind: { code: 'entity.bad_cursor' } })
  })

  it('no longer shows what was put out of use, unlisted or emptied', async () => {
    const made = await act('create_product', {
      name: { en: 'Passing fancy' },
      items: [{ code: 'PF1', name: { en: 'Fancy' }, unitId: ids.unit }],
    })
    expect(await found('fancy')).toEqual(['passing-fancy'])
    await act('archive_product', { id: made.id })
    expect(await found('fancy')).toEqual([])
    await act('archive_product', { id: made.id, isArchived: false })
    expect(await found('fancy')).toEqual(['passing-fancy'])
    await act('update_item', { id: made.items[0].id, isSold: false })
    expect(await found('fancy')).toEqual([])
    await act('update_item', { id: made.items[0].id, isSold: true })
    await act('update_product', { id: made.id, isListed: false })
    expect(await found('fancy')).toEqual([])
  })

  it('follows a renamed category once the job has run', async () => {
    await run(updateOf(category), { id: ids.bedroom!, name: { en: 'Sleeping', 'zh-CN': '寝室' } })
    await house.catchUp()
    expect(await found('寝室')).toEqual(['bed'])
  })

  it('puts first what is asked for more', async () => {
    await inTransaction((ctx) => setPopularity(ctx, [{ productId: ids['oak-sofa']!, popularity: 500 }]))
    expect((await found('sofa'))[0]).toBe('oak-sofa')
    expect((await search({ categorySlug: 'living' })).products[0]!.slug).toBe('oak-sofa')
  })
})

describe('a product', () => {
  it('comes with its items, trade numbers and pictures in one call, and is shown in one statement', async () => {
    const made = await act('create_product', {
      name: { en: 'Chair', 'zh-CN': '椅子' },
      categoryId: ids.tables,
      items: [
        {
          code: 'CH-1',
          name: { en: 'Chair oak' },
          unitId: ids.unit,
          attributes: { wood: 'oak' },
          gtins: ['96385074'],
          weight: '4.2',
        },
        {
          code: 'CH-2',
          name: { en: 'Chair walnut' },
          unitId: ids.unit,
          attributes: { wood: 'walnut' },
          isDefault: true,
        },
      ],
      media: [
        { source: 'drawn:CH-1/front', itemCode: 'CH-1' },
        { source: 'drawn:CH-2/front', alt: { en: 'In a room' } },
      ],
    })
    expect(made.slug).toBe('chair')
    const page = await inTransaction((ctx) => productPage(ctx, 'chair'))
    expect(page.items.map(({ code, isDefault, gtins }) => [code, isDefault, gtins])).toEqual([
      ['CH-1', false, ['00000096385074']],
      ['CH-2', true, []],
    ])
    expect(page.itemId).toBe(page.items[1]!.id)
    expect(page.media.map(({ source }) => source)).toEqual(['drawn:CH-1/front', 'drawn:CH-2/front'])
    expect(page.categories.map(({ slug }) => slug)).toEqual(['living', 'tables'])
    expect(page.attributeKinds.map(({ code }) => code)).toEqual(['wood'])
    const byItem = await inTransaction((ctx) => productPage(ctx, page.items[0]!.slug))
    expect(byItem).toMatchObject({ slug: 'chair', itemId: page.items[0]!.id })
    const card = (await search({ text: 'chair' })).products[0]!
    expect(card).toMatchObject({
      itemCode: 'CH-2',
      items: 2,
      picture: 'drawn:CH-1/front',
      choices: { wood: ['oak', 'walnut'] },
    })
    await expect(inTransaction((ctx) => productPage(ctx, 'nothing'))).rejects.toMatchObject({
      kind: { code: 'catalog.unknown_product' },
    })
  })

  it('is found by number, trade number of any length, and address', async () => {
    const code = async (text: string) => (await inTransaction((ctx) => findItem(ctx, text)))?.code
    expect(
      await Promise.all(['CH-1', '96385074', '0096385074', 'chair-oak-ch-1', '4006381333931', 'nobody'].map(code)),
    ).toEqual(['CH-1', 'CH-1', undefined, 'CH-1', 'LT-SF-001', undefined])
  })

  it('is refused as a whole when any part does not fit', async () => {
    const attempt = (items: object[], more: object = {}) =>
      act('create_product', { name: { en: 'Half' }, items, ...more }).then(
        () => null,
        (error) => error.kind.code,
      )
    const item = { code: 'H-1', name: { en: 'Half' }, unitId: ids.unit }
    expect(await attempt([item, { ...item, code: 'CH-1' }])).toBe('catalog.code_taken')
    expect(await attempt([{ ...item, gtins: ['4006381333931'] }])).toBe('catalog.gtin_taken')
    expect(await attempt([{ ...item, gtins: ['4006381333932'] }])).toBe('common.invalid_input')
    expect(await attempt([{ ...item, attributes: { wood: 'plastic' } }])).toBe('catalog.wrong_choice')
    expect(await attempt([{ ...item, attributes: { colour: 'red' } }])).toBe('catalog.unknown_attribute')
    expect(await attempt([{ ...item, kind: 'service', tracking: 'lot' }])).toBe('catalog.kit_is_untracked')
    expect(await attempt([item], { media: [{ source: 'x', itemCode: 'nobody' }] })).toBe('catalog.unknown_item')
    const { rowCount } = await house.database.pool.query("select from products where slug = 'half'")
    expect(rowCount).toBe(0)
  })
})

describe('a kit', () => {
  it('consists of items that are no kits', async () => {
    const parts = await inTransaction(async (ctx) => [
      (await findItem(ctx, 'CH-1'))!.id,
      (await findItem(ctx, 'LT-TB-001'))!.id,
    ])
    const set = await act('create_product', {
      name: { en: 'Dining set' },
      items: [
        {
          code: 'SET-1',
          name: { en: 'Set' },
          kind: 'kit',
          unitId: ids.unit,
          components: [
            { itemId: parts[0], quantity: '4' },
            { itemId: parts[1], quantity: '1' },
          ],
        },
      ],
    })
    const id = set.items[0].id
    const items = await inTransaction((ctx) => itemsForSale(ctx, [id, parts[0]!]))
    expect(
      items
        .get(id)!
        .components!.map(({ quantity }) => Number(quantity))
        .sort(),
    ).toEqual([1, 4])
    expect(items.get(parts[0]!)).toMatchObject({
      unitDigits: 0,
      unitCode: 'pcs',
      categoryIds: [ids.tables, ids.living],
      isSold: true,
    })
    expect(items.get(parts[0]!)).not.toHaveProperty('components')
    const refused = (components: object[], kit = id) =>
      act('set_components', { id: kit, components }).then(
        () => null,
        (error) => error.kind.code,
      )
    expect(await refused([{ itemId: id, quantity: '1' }])).toBe('catalog.kit_in_kit')
    expect(await refused([{ itemId: parts[0], quantity: '1' }], parts[1])).toBe('catalog.not_a_kit')
  })
})

describe('items for sale', () => {
  it('name those that nobody knows', async () => {
    await expect(inTransaction((ctx) => itemsForSale(ctx, [ids.unit!]))).rejects.toMatchObject({
      kind: { code: 'catalog.unknown_item' },
      facts: { items: ids.unit },
    })
  })
})

describe('a catalogue from a file', () => {
  it('gives every product an address of its own, also where numbers differ by a capital only', async () => {
    const take = async (csv: string) =>
      (catalogModule.imports as Import[])
        .find(({ name }) => name === 'catalog.import_items')!
        .run(house.database, { actor: house.owner }, csv)
    expect(await take('code,name,unit\n85179A,GREEN STRAND,pcs\n85179a,GREEN STRAND,pcs\n')).toMatchObject({
      created: 2,
      refused: [],
    })
    expect((await found('green strand')).sort()).toEqual(['green-strand-85179a', 'green-strand-85179a-2'])
  })

  it('makes a product of each item that names none; a second run changes nothing', async () => {
    const csv =
      'item number,name,unit\n22423,REGENCY CAKESTAND 3 TIER,pcs\n85099B,JUMBO BAG RED RETROSPOT,pcs\n,no number,pcs\n84879,,pcs\n'
    const imports = catalogModule.imports as Import[]
    const take = () =>
      imports.find(({ name }) => name === 'catalog.import_items')!.run(house.database, { actor: house.owner }, csv)
    expect(await take()).toMatchObject({
      created: 2,
      updated: 0,
      refused: [
        { line: 4, column: 'code' },
        { line: 5, column: 'name' },
      ],
    })
    expect(await take()).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect(await found('jumbo bag')).toEqual(['jumbo-bag-red-retrospot-85099b'])
    expect(await found('22423')).toEqual(['regency-cakestand-3-tier-22423'])
  })
})

describe('many products at once', () => {
  it('are indexed by as many statements as one', async () => {
    const statements = async (productIds: string[]) =>
      inTransaction(async (ctx) => {
        let count = 0
        const named: typeof ctx.tx.named = (...input) => {
          count++
          return ctx.tx.named(...input)
        }
        await indexProducts({ ...ctx, tx: Object.assign(Object.create(ctx.tx), { named }) }, productIds)
        return count
      })
    const all = products.map(([slug]) => ids[slug]!)
    expect(await statements(all)).toBe(await statements([all[0]!]))
    expect(await found('lamp')).toEqual(['lamp'])
  })
})
