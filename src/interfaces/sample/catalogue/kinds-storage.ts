import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const storage: readonly Kind[] = [
  {
    leaf: 'entry', letters: 'ENT', noun: ['coat stand', '衣帽架', '衣帽架'],
    about: ['Eight places for coats, none of them on the chair.', '挂得下八件外套，椅背从此清净。', '掛得下八件外套，椅背從此清淨。'],
    form: 'coat-stand', size: [48, 48, 172], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 2, each: 2, price: [399, 599], kg: 6, parcels: 1, pop: 32, lead: 12, assembly: 15, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'entry', letters: 'ENT', noun: ['shoe rack', '鞋架', '鞋架'],
    about: ['Two tiers of slats; the top is for sitting while you tie.', '两层条板，顶板可坐着系鞋带。', '兩層條板，頂板可坐著繫鞋帶。'],
    form: 'shoe-rack', size: [80, 32, 46], wood: 'bamboo', count: 3, each: 1, price: [259, 399], kg: 7, parcels: 1, pop: 38, lead: 10, assembly: 20, trade: 'bamboo', season: 'moving',
  },
  {
    leaf: 'storage-boxes', letters: 'BOX', noun: ['bamboo box', '竹制收纳盒', '竹製收納盒'],
    about: ['Grooved joints, a lid that sits by its own weight.', '榫槽相接，盖子靠自重合上。', '榫槽相接，蓋子靠自重合上。'],
    form: 'box', style: 'wood', size: [36, 26, 18], wood: 'bamboo', axis: 'size', count: 3, each: 2, price: [99, 179], kg: 2, parcels: 1, pop: 50, trade: 'bamboo', season: 'moving', lead: 8,
    sizes: [['S', ['Small', '小号', '小號'], 0.78, 0.78, 0.72], ['M', ['Medium', '中号', '中號'], 1, 1, 1]],
  },
  {
    leaf: 'storage-boxes', letters: 'BOX', noun: ['linen storage box', '亚麻收纳箱', '亞麻收納箱'],
    about: ['Folds flat when it is empty.', '空时可折平。', '空時可折平。'],
    form: 'box', style: 'cloth', size: [38, 28, 26], cloth: 'linen', axis: 'colour', values: ['oat', 'stone', 'sage', 'charcoal'], count: 3, each: 2, price: [79, 129], kg: 1, parcels: 1, pop: 54, trade: 'textile', season: 'moving', lead: 8,
  },
  {
    leaf: 'storage-boxes', letters: 'BSK', noun: ['seagrass basket', '海草编篮', '海草編籃'],
    about: ['Woven around a frame by two people in three hours.', '绕骨手编，两人三小时一只。', '繞骨手編，兩人三小時一只。'],
    form: 'basket', style: 'open', size: [40, 40, 34], axis: 'size', count: 3, each: 2, price: [129, 199], kg: 2, parcels: 1, pop: 48, material: 'rattan', trade: 'bamboo', season: 'moving', lead: 8,
    sizes: [['S', ['Small', '小号', '小號'], 0.78, 0.78, 0.72], ['M', ['Medium', '中号', '中號'], 1, 1, 1]],
  },
  {
    leaf: 'storage-boxes', letters: 'BSK', noun: ['lidded basket', '带盖编篮', '帶蓋編籃'],
    about: ['For laundry, or for what should not be seen.', '收脏衣，或者收不想示人的东西。', '收髒衣，或者收不想示人的東西。'],
    form: 'basket', style: 'lidded', size: [38, 38, 46], count: 2, each: 1, price: [199, 279], kg: 3, parcels: 1, pop: 34, material: 'rattan', trade: 'bamboo', season: 'moving', lead: 8,
  },
  {
    leaf: 'screens', letters: 'SCR', noun: ['four-leaf paper screen', '四扇纸屏风', '四扇紙屏風'],
    about: ['Mulberry paper on a wooden frame: divides a room and keeps its light.', '木框裱桑皮纸，隔开空间，留住光。', '木框裱桑皮紙，隔開空間，留住光。'],
    form: 'screen', style: 'paper', size: [180, 3, 170], pieces: 4, axis: 'wood', values: ['walnut', 'oak', 'ash'], count: 2, each: 2, price: [990, 1690], kg: 14, parcels: 1, pop: 18, lead: 24, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'screens', letters: 'SCR', noun: ['lattice screen', '花格屏风', '花格屏風'],
    about: ['A lattice after the windows of Suzhou gardens, drawn plainer.', '取意苏州园林花窗，线条更简。', '取意蘇州園林花窗，線條更簡。'],
    form: 'screen', style: 'lattice', size: [150, 3, 170], pieces: 3, wood: 'oak', count: 2, each: 1, price: [1290, 1890], kg: 16, parcels: 1, pop: 14, lead: 28, workshop: true, trade: 'wood', season: 'moving',
  },
]
