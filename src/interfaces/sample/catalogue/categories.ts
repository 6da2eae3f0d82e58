import { localised, type Three } from './kind.ts'
import type { SampleCategory } from './types.ts'

type Leaf = readonly [string, Three]
// biome-ignore format: one line a leaf reads as a table
const tree: readonly (readonly [string, Three, Three, readonly Leaf[]])[] = [
  [
    'living-room',
    ['Living room', '客厅', '客廳'],
    ['Where the day is put down.', '放下一天的地方。', '放下一天的地方。'],
    [
      ['sofas', ['Sofas', '沙发', '沙發']],
      ['armchairs', ['Armchairs', '单人椅', '單人椅']],
      ['coffee-tables', ['Coffee tables', '茶几', '茶几']],
      ['side-tables', ['Side tables', '边几', '邊几']],
      ['tv-benches', ['TV benches', '电视柜', '電視櫃']],
    ],
  ],
  [
    'dining-room',
    ['Dining room', '餐厅', '餐廳'],
    ['Tables, and reasons to stay at them.', '一张桌子，和坐下来的理由。', '一張桌子，和坐下來的理由。'],
    [
      ['dining-tables', ['Dining tables', '餐桌', '餐桌']],
      ['dining-chairs', ['Chairs', '餐椅', '餐椅']],
      ['stools-benches', ['Stools and benches', '凳与长凳', '凳與長凳']],
      ['sideboards', ['Sideboards', '餐边柜', '餐櫃']],
    ],
  ],
  [
    'bedroom',
    ['Bedroom', '卧室', '臥室'],
    ['Quiet wood, soft light.', '木头安静，灯光柔和。', '木頭安靜，燈光柔和。'],
    [
      ['beds', ['Beds', '床', '床']],
      ['nightstands', ['Nightstands', '床头柜', '床邊櫃']],
      ['wardrobes', ['Wardrobes', '衣柜', '衣櫃']],
      ['dressers', ['Chests of drawers', '斗柜', '斗櫃']],
    ],
  ],
  [
    'study',
    ['Study', '书房', '書房'],
    ['A place for one thing at a time.', '一次只做一件事。', '一次只做一件事。'],
    [
      ['desks', ['Desks', '书桌', '書桌']],
      ['bookcases', ['Bookcases and shelves', '书架与搁板', '書架與層板']],
    ],
  ],
  [
    'storage',
    ['Hall and storage', '玄关与收纳', '玄關與收納'],
    ['Everything has a place, most of them out of sight.', '物有其位，大多不必看见。', '物有其位，大多不必看見。'],
    [
      ['entry', ['Hall furniture', '玄关家具', '玄關家具']],
      ['storage-boxes', ['Boxes and baskets', '收纳盒与编篮', '收納盒與編籃']],
      ['screens', ['Screens', '屏风', '屏風']],
    ],
  ],
  [
    'lighting',
    ['Lighting', '灯具', '燈具'],
    ['Light where the eye rests.', '光落在目光停留处。', '光落在目光停留處。'],
    [
      ['floor-lamps', ['Floor lamps', '落地灯', '立燈']],
      ['table-lamps', ['Table lamps', '台灯', '檯燈']],
      ['pendants', ['Pendants', '吊灯', '吊燈']],
    ],
  ],
  [
    'textiles',
    ['Textiles', '家纺', '家飾布品'],
    ['What touches the skin.', '贴着皮肤的东西。', '貼著皮膚的東西。'],
    [
      ['bedding', ['Bedding and pillows', '床品与枕头', '寢具與枕頭']],
      ['cushions-throws', ['Cushions and throws', '靠垫与盖毯', '抱枕與蓋毯']],
      ['rugs', ['Rugs', '地毯', '地毯']],
      ['curtains', ['Curtains', '窗帘', '窗簾']],
      ['towels', ['Towels', '毛巾', '毛巾']],
    ],
  ],
  [
    'tea-and-table',
    ['Tea and table', '茶与餐桌', '茶與餐桌'],
    ['Vessels, and what goes into them.', '器皿，与器皿所盛。', '器皿，與器皿所盛。'],
    [
      ['tea-sets', ['Tea ware', '茶具', '茶具']],
      ['tea', ['Tea', '茶叶', '茶葉']],
      ['tableware', ['Tableware', '餐具', '餐具']],
      ['cookware', ['Cookware and boards', '锅具与砧板', '鍋具與砧板']],
    ],
  ],
  [
    'decoration',
    ['Decoration', '装饰', '裝飾'],
    ['Few things, well chosen.', '少，而精。', '少，而精。'],
    [
      ['vases', ['Vases', '花瓶', '花瓶']],
      ['candles', ['Candles', '蜡烛', '蠟燭']],
      ['mirrors-clocks', ['Mirrors and clocks', '镜子与挂钟', '鏡子與掛鐘']],
      ['planters', ['Planters', '花盆', '花盆']],
      ['prints', ['Prints', '装饰画', '掛畫']],
      ['books', ['Books', '书籍', '書籍']],
    ],
  ],
]

export const sampleCategories: readonly SampleCategory[] = tree.flatMap(
  ([slug, name, about, leaves], top): SampleCategory[] => [
    { slug, parent: null, name: localised(name), description: localised(about), position: top },
    ...leaves.map(
      ([leaf, text], position): SampleCategory => ({
        slug: leaf,
        parent: slug,
        name: localised(text),
        description: localised(about),
        position,
      }),
    ),
  ],
)
