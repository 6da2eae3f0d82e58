import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const sleeping: readonly Kind[] = [
  {
    leaf: 'beds', letters: 'BED', noun: ['panel bed', '床头板床', '床頭板床'],
    about: ['A rounded headboard cut from one broad panel; the slats are curved and quiet.', '整板圆角床头，弧形排骨条不作响。', '整板圓角床頭，弧形床板條不作響。'],
    form: 'bed', style: 'panel', size: [188, 212, 96], wood: 'oak', colour: 'sage', axis: 'size', count: 3, each: 2, price: [2990, 4990], kg: 72, parcels: 3, pop: 44, workshop: true, trade: 'wood', season: 'moving', lead: 24, assembly: 45,
    sizes: [['150', ['150 × 200 cm', '150 × 200 厘米', '150 × 200 公分'], 158, 210, 0.9], ['180', ['180 × 200 cm', '180 × 200 厘米', '180 × 200 公分'], 188, 210, 1]],
  },
  {
    leaf: 'beds', letters: 'BED', noun: ['spindle bed', '梳背床', '梳背床'],
    about: ['Upright spindles you can lean a pillow against.', '一排直枨，垫个枕头就能靠着读书。', '一排直棖，墊個枕頭就能靠著讀書。'],
    form: 'bed', style: 'slatted', size: [188, 212, 92], wood: 'walnut', colour: 'oat', axis: 'size', count: 3, each: 2, price: [3490, 5490], kg: 70, parcels: 3, pop: 36, workshop: true, trade: 'wood', season: 'moving', lead: 24, assembly: 45,
    sizes: [['150', ['150 × 200 cm', '150 × 200 厘米', '150 × 200 公分'], 158, 210, 0.9], ['180', ['180 × 200 cm', '180 × 200 厘米', '180 × 200 公分'], 188, 210, 1]],
  },
  {
    leaf: 'beds', letters: 'BED', noun: ['upholstered bed', '软包床', '布面床'],
    about: ['Two padded panels at the head; covers come off for washing.', '床头两块软包，布套可拆洗。', '床頭兩塊軟墊，布套可拆洗。'],
    form: 'bed', style: 'upholstered', size: [190, 218, 108], cloth: 'linen', wood: 'oak', axis: 'colour', values: ['stone', 'oat', 'mist', 'sage'], count: 3, each: 2, price: [3990, 5990], kg: 78, parcels: 3, pop: 40, trade: 'upholstery', season: 'moving', lead: 24, assembly: 45,
  },
  {
    leaf: 'nightstands', letters: 'NST', noun: ['two-drawer nightstand', '双抽床头柜', '雙抽床邊櫃'],
    about: ['Drawers on wooden runners that are waxed once a year.', '木滑道抽屉，一年上一次蜡即可。', '木滑道抽屜，一年上一次蠟即可。'],
    form: 'nightstand', style: 'drawers', size: [48, 40, 52], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [659, 1090], kg: 13, parcels: 1, pop: 46, lead: 16, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'nightstands', letters: 'NST', noun: ['open nightstand', '开放床头几', '開放床邊几'],
    about: ['A drawer for what is private, a shelf for what is read.', '抽屉放私物，搁板放在读的书。', '抽屜放私物，擱板放在讀的書。'],
    form: 'nightstand', style: 'open', size: [45, 38, 50], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [529, 829], kg: 9, parcels: 1, pop: 40, lead: 16, assembly: 15, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'wardrobes', letters: 'WRD', noun: ['hinged wardrobe', '平开门衣柜', '對開門衣櫃'],
    about: ['A rail on one side, shelves on the other; both can be moved.', '一侧挂衣，一侧层板，都可调整。', '一側掛衣，一側層板，都可調整。'],
    form: 'wardrobe', style: 'plain', size: [160, 60, 220], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [4990, 6990], kg: 118, parcels: 5, pop: 26, lead: 28, assembly: 120, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'wardrobes', letters: 'WRD', noun: ['slatted wardrobe', '格栅衣柜', '格柵衣櫃'],
    about: ['Slatted doors let clothes breathe.', '格栅门透气，衣物不闷。', '格柵門透氣，衣物不悶。'],
    form: 'wardrobe', style: 'slatted', size: [110, 58, 205], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 2, each: 2, price: [3990, 5490], kg: 88, parcels: 4, pop: 22, lead: 28, assembly: 100, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dressers', letters: 'DRS', noun: ['six-drawer dresser', '六斗柜', '六斗櫃'],
    about: ['Six drawers, each with its own grain.', '六只抽屉，木纹各自成画。', '六只抽屜，木紋各自成畫。'],
    form: 'dresser', style: 'six', size: [120, 48, 82], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 2, each: 2, price: [2390, 3490], kg: 52, parcels: 2, pop: 30, lead: 20, assembly: 30, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dressers', letters: 'DRS', noun: ['tall chest', '高斗柜', '高斗櫃'],
    about: ['Takes little floor and much linen.', '占地小，收纳多。', '佔地小，收納多。'],
    form: 'dresser', style: 'tall', size: [62, 46, 112], axis: 'wood', values: ['oak', 'ash'], count: 2, each: 2, price: [1990, 2790], kg: 44, parcels: 2, pop: 24, lead: 20, assembly: 30, trade: 'wood', season: 'moving',
  },
]
