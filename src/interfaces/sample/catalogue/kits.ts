import { Decimal } from 'decimal.js'
import { slugOf } from './build-products.ts'
import type { Three } from './kind.ts'
import { localised } from './kind.ts'
import { labelPrice } from './prices.ts'
import type { SampleItem, SampleProduct } from './types.ts'

/** A kit: name, where it stands, the product that gives it its picture, and what else is in it. */
type Plan = {
  readonly letters: string
  readonly name: Three
  readonly about: Three
  readonly parts: readonly (readonly [leaf: string, noun: string, quantity: number])[]
}

const plans: readonly Plan[] = [
  {
    letters: 'KBD',
    name: ['Quiet bedroom set', '静眠卧室三件', '靜眠臥室三件組'],
    about: [
      'A bed and two nightstands in wood of one cutting.',
      '一张床配两只床头柜，同批木材。',
      '一張床配兩只床邊櫃，同批木材。',
    ],
    parts: [
      ['beds', 'panel bed', 1],
      ['nightstands', 'two-drawer nightstand', 2],
    ],
  },
  {
    letters: 'KBD',
    name: ['Reading bedroom set', '夜读卧室三件', '夜讀臥室三件組'],
    about: [
      'A spindle bed to lean against and two open nightstands for the books.',
      '梳背床可倚可靠，两只开放床头几放书。',
      '梳背床可倚可靠，兩只開放床邊几放書。',
    ],
    parts: [
      ['beds', 'spindle bed', 1],
      ['nightstands', 'open nightstand', 2],
    ],
  },
  {
    letters: 'KDN',
    name: ['Table for four', '四人餐桌椅组', '四人餐桌椅組'],
    about: ['A round table and four spindle-back chairs.', '圆餐桌配四把梳背椅。', '圓餐桌配四張梳背椅。'],
    parts: [
      ['dining-tables', 'round table', 1],
      ['dining-chairs', 'spindle-back chair', 4],
    ],
  },
  {
    letters: 'KDN',
    name: ['Table for six', '六人餐桌椅组', '六人餐桌椅組'],
    about: [
      'A long table, six ladder-back chairs, and room for elbows.',
      '长餐桌配六把横梁椅，手肘也放得开。',
      '長餐桌配六張橫梁椅，手肘也放得開。',
    ],
    parts: [
      ['dining-tables', 'dining table', 1],
      ['dining-chairs', 'ladder-back chair', 6],
    ],
  },
  {
    letters: 'KTE',
    name: ['Spring tea gift', '春茶礼盒', '春茶禮盒'],
    about: [
      'A celadon tea set and a hundred grams of this spring.',
      '一套青瓷茶具，一罐当年春茶。',
      '一套青瓷茶具，一罐當年春茶。',
    ],
    parts: [
      ['tea-sets', 'celadon tea set', 1],
      ['tea', 'green tea', 1],
    ],
  },
  {
    letters: 'KTE',
    name: ['Mid-Autumn tea gift', '中秋茶礼', '中秋茶禮'],
    about: [
      'A clay tea set and a rock oolong for the long evening.',
      '一套紫砂茶具，一罐武夷岩茶，伴一轮满月。',
      '一套紫砂茶具，一罐武夷岩茶，伴一輪滿月。',
    ],
    parts: [
      ['tea-sets', 'clay tea set', 1],
      ['tea', 'oolong tea', 1],
    ],
  },
  {
    letters: 'KWK',
    name: ['Homework set', '伏案三件', '伏案三件組'],
    about: ['A writing desk, a chair and a lamp.', '一张书桌、一把椅子、一盏灯。', '一張書桌、一把椅子、一盞燈。'],
    parts: [
      ['desks', 'writing desk', 1],
      ['dining-chairs', 'spindle-back chair', 1],
      ['table-lamps', 'mushroom lamp', 1],
    ],
  },
  {
    letters: 'KFT',
    name: ['First table set', '新家餐具组', '新家餐具組'],
    about: [
      'Four bowls, four plates and four cups for the first flat.',
      '四碗、四盘、四杯，给第一个家。',
      '四碗、四盤、四杯，給第一個家。',
    ],
    parts: [
      ['tableware', 'set of four bowls', 1],
      ['tableware', 'set of four plates', 1],
      ['tea-sets', 'set of four teacups', 1],
    ],
  },
]

const partOf = (products: readonly SampleProduct[], leaf: string, noun: string): SampleItem => {
  const product = products.find((candidate) => candidate.category === leaf && candidate.name.en.endsWith(noun))
  if (!product) throw new Error(`no ${noun} in ${leaf}`)
  return product.items[0]!
}

const sum = (parts: readonly (readonly [SampleItem, number])[], field: 'price' | 'cost' | 'weightKg') =>
  parts.reduce((total, [item, quantity]) => total.plus(new Decimal(item[field]).times(quantity)), new Decimal(0))

/** Sets sold together a little cheaper; never stocked themselves, their parts are. */
export const kitsOf = (products: readonly SampleProduct[], gtin: () => string): SampleProduct[] =>
  plans.map((plan, index): SampleProduct => {
    const parts = plan.parts.map(([leaf, noun, quantity]) => [partOf(products, leaf, noun), quantity] as const)
    const name = localised(plan.name)
    const first = parts[0]![0]
    const main = products.find((product) => product.items.includes(first))!
    const item: SampleItem = {
      code: `LT-${plan.letters}-${String(index + 1).padStart(4, '0')}`,
      slug: slugOf(name.en),
      name,
      gtin: gtin(),
      choices: {},
      attributes: main.attributes,
      price: labelPrice(sum(parts, 'price').times('0.92').toNumber()),
      cost: sum(parts, 'cost').toFixed(2),
      weightKg: sum(parts, 'weightKg').toFixed(1),
      parcels: parts.reduce((total, [part, quantity]) => total + part.parcels * quantity, 0),
      picture: first.picture,
      share: 1,
    }
    return {
      ...main,
      slug: item.slug,
      brand: 'lanting',
      name,
      description: localised(plan.about),
      items: [item],
      picture: first.picture,
      unit: 'set',
      taxCategory: 'standard',
      tracking: 'none',
      kit: parts.map(([part, quantity]) => ({ code: part.code, quantity })),
      workshop: false,
      popularity: 20 + index * 2,
      launchedDaysAgo: 400 + index * 31,
    }
  })
