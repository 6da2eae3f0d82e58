import { indexProducts, showPrices } from '#masters/catalog/functions.ts'
import { newId } from '#support/database/index.ts'
import { inTransaction } from '#support/jobs/index.ts'
import type { BenchPlace } from './place.ts'

/** What the benches sell: by number in the order of their making. */
export type Goods = { id: string; productId: string; slug: string; category: string; price: string }

type Words = readonly [en: string, cn: string, tw: string]
const woods: Words[] = [
  ['Oak', '橡木', '橡木'],
  ['Ash', '白蜡木', '白蠟木'],
  ['Walnut', '胡桃木', '胡桃木'],
  ['Teak', '柚木', '柚木'],
  ['Pine', '松木', '松木'],
]
const kinds: Words[] = [
  ['sofa', '沙发', '沙發'],
  ['armchair', '扶手椅', '扶手椅'],
  ['dining table', '餐桌', '餐桌'],
  ['desk', '书桌', '書桌'],
  ['bookcase', '书柜', '書櫃'],
  ['bed', '床', '床'],
  ['floor lamp', '落地灯', '落地燈'],
  ['rug', '地毯', '地毯'],
  ['wardrobe', '衣柜', '衣櫃'],
  ['mirror', '镜子', '鏡子'],
]
const series: Words[] = [
  ['Lan', '兰', '蘭'],
  ['Yun', '云', '雲'],
  ['Shan', '山', '山'],
  ['He', '荷', '荷'],
  ['Zhu', '竹', '竹'],
  ['Xue', '雪', '雪'],
]

const text = (...words: Words[]) => ({
  en: words.map(([en]) => en).join(' '),
  'zh-CN': words.map(([, cn]) => cn).join(''),
  'zh-TW': words.map(([, , tw]) => tw).join(''),
})

/** What people type into the search box. */
export const searches = [...kinds, ...woods]
  .flatMap(([en, cn]) => [en, cn] as string[])
  .concat(['oak sofa', '胡桃木餐桌', 'Yun bed'])

const ROWS = 2000

/** So many products of one item each, in 60 categories, with prices in the retail list, stock in the warehouse and their search rows. */
export const seedGoods = async (place: BenchPlace, count: number, onHand = '1000000'): Promise<Goods[]> => {
  const categories = await seedCategories(place)
  await seedAttributes(place)
  const [unit] = await place.sql<{ id: string }>(`select id from units where code = 'pce'`)
  const goods: Goods[] = []
  for (let from = 0; from < count; from += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, count - from) }, (_, at) => rowOf(from + at, categories))
    await place.sql(WRITE, [JSON.stringify(rows), unit!.id, place.company.priceListId, place.company.siteId, onHand])
    await inTransaction(place.house, async (ctx) => {
      await indexProducts(
        ctx,
        rows.map(({ product_id }) => product_id),
      )
      await showPrices(
        ctx,
        rows.map(({ product_id, price }) => ({ productId: product_id, price })),
      )
    })
    goods.push(
      ...rows.map(({ id, product_id, slug, category, price }) => ({
        id,
        productId: product_id,
        slug,
        category,
        price,
      })),
    )
  }
  await place.sql('vacuum analyze')
  return goods
}

const rowOf = (number: number, categories: { id: string; slug: string }[]) => {
  const [kind, wood, line] = [kinds[number % 10]!, woods[(number >> 3) % 5]!, series[(number >> 5) % 6]!]
  const slug = `item-${number}`
  const category = categories[number % categories.length]!
  const model: Words = [`No. ${number}`, `${number}号`, `${number}號`]
  return {
    id: newId(),
    product_id: newId(),
    slug,
    code: `B-${String(number).padStart(6, '0')}`,
    name: text(line, [' ', '', ''], wood, kind, model),
    description: text(wood, kind, [' made to last: oiled by hand.', '经久耐用，手工上油。', '經久耐用，手工上油。']),
    category: category.slug,
    category_id: category.id,
    attributes: { wood: wood[0].toLowerCase(), width: 40 + 10 * (number % 20) },
    popularity: (number * 7919) % 10_007,
    price: String(99 + (number % 50) * 100),
  }
}

const WRITE = `
  with row as (select * from jsonb_to_recordset($1::jsonb) as r (id uuid, product_id uuid, slug text, code text, name jsonb, description jsonb,
      category_id uuid, attributes jsonb, popularity int, price numeric)),
    product as (insert into products (id, slug, name, description, category_id, attributes, popularity, created_at)
      select product_id, slug || '-p', name, description, category_id, attributes, popularity, now() from row returning 1),
    item as (insert into items (id, product_id, code, slug, name, unit_id, created_at)
      select id, product_id, code, slug, name, $2, now() from row returning 1),
    price as (insert into prices (id, price_list_id, item_id, amount) select uuidv7(), $3, id, price from row returning 1)
  insert into availability (item_id, site_id, on_hand) select id, $4, $5::numeric from row`

const seedCategories = async ({ sql }: BenchPlace) => {
  const rooms = kinds.slice(0, 6)
  const rows = rooms.flatMap((room, at) => {
    const id = newId()
    const root = { id, parent_id: null, slug: `room-${at}`, name: text(room), position: at }
    const inside = kinds.map((kind, position) => ({
      id: newId(),
      parent_id: id,
      slug: `room-${at}-${position}`,
      name: text(room, [' / ', ' / ', ' / '], kind),
      position,
    }))
    return [root, ...inside]
  })
  await sql(
    `insert into categories (id, parent_id, slug, name, position) select * from jsonb_to_recordset($1::jsonb)
       as r (id uuid, parent_id uuid, slug text, name jsonb, position int)`,
    [JSON.stringify(rows)],
  )
  return rows.filter(({ parent_id }) => parent_id)
}

const seedAttributes = async ({ sql }: BenchPlace) => {
  const options = woods.map((wood) => ({ code: wood[0].toLowerCase(), name: text(wood) }))
  await sql(
    `insert into attributes (id, code, name, kind, unit_code, options, is_facet, position) values
       (uuidv7(), 'wood', $1, 'choice', null, $2, true, 1), (uuidv7(), 'width', $3, 'number', 'cm', '[]', true, 2)`,
    [
      JSON.stringify(text(['Wood', '木材', '木材'])),
      JSON.stringify(options),
      JSON.stringify(text(['Width', '宽度', '寬度'])),
    ],
  )
}
