import { type Cloth, type Colour, cloths, colours, type Wood, woods } from '../pictures/spec.ts'
import { colourTones, woodTone } from '../pictures/surfaces.ts'
import { localised, type Three } from './kind.ts'
import type { SampleAttribute, SampleBrand } from './types.ts'

export const woodNames: Record<Wood, Three> = {
  oak: ['Oak', '橡木', '橡木'],
  walnut: ['Walnut', '胡桃木', '胡桃木'],
  ash: ['Ash', '白蜡木', '梣木'],
  elm: ['Elm', '榆木', '榆木'],
  bamboo: ['Bamboo', '竹', '竹'],
}
export const clothNames: Record<Cloth, Three> = {
  linen: ['Linen', '亚麻', '亞麻'],
  wool: ['Wool', '羊毛', '羊毛'],
  velvet: ['Velvet', '丝绒', '絲絨'],
  cotton: ['Cotton', '棉', '棉'],
  leather: ['Leather', '真皮', '真皮'],
}
export const colourNames: Record<Colour, Three> = {
  rice: ['Rice white', '米白', '米白'],
  oat: ['Oat', '燕麦', '燕麥'],
  stone: ['Stone', '岩灰', '岩灰'],
  camel: ['Camel', '驼色', '駝色'],
  clay: ['Clay', '陶红', '陶紅'],
  celadon: ['Celadon', '青瓷', '青瓷'],
  sage: ['Sage', '灰绿', '灰綠'],
  mist: ['Mist', '雾蓝', '霧藍'],
  indigo: ['Indigo', '靛青', '靛青'],
  charcoal: ['Charcoal', '炭灰', '炭灰'],
}

const sizeNames: Record<string, Three> = {
  S: ['Small', '小号', '小號'],
  M: ['Medium', '中号', '中號'],
  150: ['150 × 200 cm', '150 × 200 厘米', '150 × 200 公分'],
  180: ['180 × 200 cm', '180 × 200 厘米', '180 × 200 公分'],
  45: ['45 cm', '45 厘米', '45 公分'],
  60: ['60 cm', '60 厘米', '60 公分'],
  160: ['160 × 230 cm', '160 × 230 厘米', '160 × 230 公分'],
  200: ['200 × 290 cm', '200 × 290 厘米', '200 × 290 公分'],
  100: ['100 g', '100 克', '100 克'],
  250: ['250 g', '250 克', '250 克'],
  50: ['50 × 70 cm', '50 × 70 厘米', '50 × 70 公分'],
  70: ['70 × 100 cm', '70 × 100 厘米', '70 × 100 公分'],
}

const materialNames: Record<string, Three> = {
  wood: ['Wood', '木', '木'],
  cloth: ['Cloth', '布艺', '布'],
  ceramic: ['Ceramic', '陶瓷', '陶瓷'],
  metal: ['Metal', '金属', '金屬'],
  stone: ['Stone', '石材', '石材'],
  rattan: ['Woven', '编织', '編織'],
  paper: ['Paper', '纸', '紙'],
  wax: ['Wax', '蜡', '蠟'],
  tea: ['Tea', '茶', '茶'],
  glass: ['Glass', '玻璃', '玻璃'],
}

export const careNames: Record<string, Three> = {
  'wipe-dry': ['Wipe with a dry cloth', '干布擦拭', '以乾布擦拭'],
  'oil-yearly': ['Oil once a year', '每年上一次木蜡油', '每年上一次護木油'],
  'wash-30': ['Machine wash at 30 °C', '30℃ 机洗', '30℃ 機洗'],
  'wash-60': ['Machine wash at 60 °C', '60℃ 机洗', '60℃ 機洗'],
  'dry-clean': ['Dry clean', '干洗', '乾洗'],
  'hand-wash': ['Wash by hand', '手洗', '手洗'],
  dishwasher: ['Safe in the dishwasher', '可用洗碗机', '可用洗碗機'],
  'keep-dry': ['Keep dry and dark', '避光防潮', '避光防潮'],
  vacuum: ['Vacuum, spot clean', '吸尘，局部清洁', '吸塵，局部清潔'],
}

const choice = (
  code: string,
  name: Three,
  options: Record<string, Three>,
  isChoice: boolean,
  swatch?: (option: string) => string,
): SampleAttribute => ({
  code,
  name: localised(name),
  kind: 'choice',
  unit: null,
  isFacet: true,
  isChoice,
  options: Object.entries(options).map(([option, text]) => ({
    code: option,
    name: localised(text),
    ...(swatch ? { swatch: swatch(option) } : {}),
  })),
})

const measure = (code: string, name: Three, unit: string | null, isFacet = false): SampleAttribute => ({
  code,
  name: localised(name),
  kind: 'number',
  unit,
  options: [],
  isFacet,
  isChoice: false,
})

const inOrder = <Key extends string>(keys: readonly Key[], names: Record<Key, Three>) =>
  Object.fromEntries(keys.map((key) => [key, names[key]])) as Record<string, Three>

export const sampleAttributes: readonly SampleAttribute[] = [
  choice('wood', ['Wood', '木材', '木材'], inOrder(woods, woodNames), true, (wood) => woodTone(wood as Wood)),
  choice(
    'colour',
    ['Colour', '颜色', '顏色'],
    inOrder(colours, colourNames),
    true,
    (colour) => colourTones[colour as Colour],
  ),
  choice('size', ['Size', '尺寸', '尺寸'], sizeNames, true),
  choice('cloth', ['Cloth', '面料', '布料'], inOrder(cloths, clothNames), false),
  choice('material', ['Material', '材质', '材質'], materialNames, false),
  choice('care', ['Care', '保养', '保養'], careNames, false),
  measure('width', ['Width', '宽', '寬'], 'cm', true),
  measure('depth', ['Depth', '深', '深'], 'cm'),
  measure('height', ['Height', '高', '高'], 'cm'),
  measure('seats', ['Seats', '座位数', '座位數'], null, true),
  measure('pieces', ['Pieces', '件数', '件數'], null),
]

const brand = (code: string, name: Three, about: Three): SampleBrand => ({
  code,
  name: localised(name),
  about: localised(about),
})

/** The house's own lines; each trade belongs to one. */
export const sampleBrands: readonly SampleBrand[] = [
  brand(
    'lanting',
    ['Lanting', '兰亭', '蘭亭'],
    [
      'The house line: furniture for rooms that are lived in.',
      '兰亭本线：为过日子的房间做家具。',
      '蘭亭本線：為過日子的房間做家具。',
    ],
  ),
  brand(
    'qimu',
    ['Qimu Workshop', '栖木工坊', '棲木工坊'],
    [
      'Made in our own workshop, in other woods and sizes on request.',
      '自有工坊制作，木材与尺寸可定制。',
      '自有工坊製作，木材與尺寸可訂製。',
    ],
  ),
  brand(
    'mianyu',
    ['Mianyu', '棉语', '棉語'],
    ['Textiles of plant fibre and wool.', '植物纤维与羊毛的家纺。', '植物纖維與羊毛的家飾布品。'],
  ),
  brand(
    'yueyao',
    ['Yueyao', '越窑', '越窯'],
    ['Ceramics from kilns in Zhejiang.', '来自浙江窑口的陶瓷。', '來自浙江窯口的陶瓷。'],
  ),
  brand(
    'dengxia',
    ['Dengxia', '灯下', '燈下'],
    ['Lamps for one person and one table.', '为一个人、一张桌而做的灯。', '為一個人、一張桌而做的燈。'],
  ),
  brand(
    'zhuli',
    ['Zhuli', '竹里', '竹里'],
    ['Bamboo, rattan and seagrass, woven by hand.', '竹、藤与海草，手工编织。', '竹、藤與海草，手工編織。'],
  ),
  brand(
    'chashi',
    ['Chashi', '茶时', '茶時'],
    [
      'Tea of the year, from gardens we know by name.',
      '当年新茶，来自叫得出名字的茶园。',
      '當年新茶，來自叫得出名字的茶園。',
    ],
  ),
]

export const sizeName = (code: string): Three => sizeNames[code] ?? [code, code, code]
