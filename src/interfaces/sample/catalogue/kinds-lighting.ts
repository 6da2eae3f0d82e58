import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const lighting: readonly Kind[] = [
  {
    leaf: 'floor-lamps', letters: 'FLP', noun: ['tripod floor lamp', '三脚落地灯', '三腳立燈'],
    about: ['A linen shade on three legs; the switch is on the cord where a foot finds it.', '亚麻灯罩，三脚支架，开关在脚边的线上。', '亞麻燈罩，三腳支架，開關在腳邊的線上。'],
    form: 'floor-lamp', style: 'tripod', size: [45, 45, 155], axis: 'wood', values: ['oak', 'walnut'], count: 3, each: 2, price: [659, 1090], kg: 6, parcels: 1, pop: 36, assembly: 15, trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'floor-lamps', letters: 'FLP', noun: ['reading floor lamp', '阅读落地灯', '閱讀立燈'],
    about: ['A thin stem and a shade that throws its light on the page.', '细杆承罩，光正好落在书页上。', '細桿承罩，光正好落在書頁上。'],
    form: 'floor-lamp', style: 'straight', size: [40, 40, 150], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [529, 829], kg: 7, parcels: 1, pop: 32, assembly: 10, trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'floor-lamps', letters: 'FLP', noun: ['arc floor lamp', '弧形落地灯', '弧形立燈'],
    about: ['Reaches over the sofa; the foot weighs eighteen kilograms and stays.', '弧臂越过沙发，底座十八公斤，稳稳不动。', '弧臂越過沙發，底座十八公斤，穩穩不動。'],
    form: 'floor-lamp', style: 'arc', size: [110, 32, 190], count: 1, each: 1, price: [1290, 1590], kg: 24, parcels: 2, pop: 18, material: 'metal', assembly: 20, trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'table-lamps', letters: 'TLP', noun: ['ceramic table lamp', '陶瓷台灯', '陶瓷檯燈'],
    about: ['The foot is thrown in Longquan and glazed twice.', '灯座产自龙泉，两次上釉。', '燈座產自龍泉，兩次上釉。'],
    form: 'table-lamp', style: 'ceramic', size: [36, 36, 52], axis: 'colour', values: ['celadon', 'rice', 'indigo', 'charcoal'], count: 3, each: 2, price: [429, 759], kg: 4, parcels: 1, pop: 44, material: 'ceramic', trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'table-lamps', letters: 'TLP', noun: ['mushroom lamp', '蘑菇灯', '蘑菇燈'],
    about: ['Three brightness steps by a touch on the cap.', '轻触灯帽，三档亮度。', '輕觸燈帽，三檔亮度。'],
    form: 'table-lamp', style: 'mushroom', size: [28, 28, 32], axis: 'colour', values: ['clay', 'rice', 'celadon', 'mist'], count: 3, each: 2, price: [259, 429], kg: 2, parcels: 1, pop: 56, material: 'ceramic', trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'table-lamps', letters: 'TLP', noun: ['paper lantern lamp', '纸灯笼台灯', '紙燈籠檯燈'],
    about: ['Paper between four posts; the light of a room that sleeps.', '四柱裱纸，是夜里安睡的光。', '四柱裱紙，是夜裡安睡的光。'],
    form: 'table-lamp', style: 'lantern', size: [20, 20, 30], axis: 'wood', values: ['walnut', 'oak'], count: 2, each: 2, price: [229, 359], kg: 1, parcels: 1, pop: 38, trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'pendants', letters: 'PND', noun: ['paper globe pendant', '纸球吊灯', '紙球吊燈'],
    about: ['Ribs of bamboo, mulberry paper; hangs in three minutes.', '竹骨桑皮纸，三分钟挂好。', '竹骨桑皮紙，三分鐘掛好。'],
    form: 'pendant', style: 'globe', size: [45, 45, 38], axis: 'size', count: 3, each: 2, price: [159, 259], kg: 1, parcels: 1, pop: 48, material: 'paper', trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
    sizes: [['45', ['45 cm', '45 厘米', '45 公分'], 45, 45, 1], ['60', ['60 cm', '60 厘米', '60 公分'], 60, 60, 1.35]],
  },
  {
    leaf: 'pendants', letters: 'PND', noun: ['dome pendant', '穹顶吊灯', '穹頂吊燈'],
    about: ['Enamelled steel, white inside; made for the middle of a table.', '搪瓷钢罩，内里纯白，为餐桌正中而做。', '琺瑯鋼罩，內裡純白，為餐桌正中而做。'],
    form: 'pendant', style: 'dome', size: [36, 36, 22], axis: 'colour', values: ['celadon', 'rice', 'clay', 'charcoal'], count: 3, each: 2, price: [329, 529], kg: 2, parcels: 1, pop: 40, material: 'metal', trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
  {
    leaf: 'pendants', letters: 'PND', noun: ['woven pendant', '竹编吊灯', '竹編吊燈'],
    about: ['Woven bamboo; the ceiling gets a pattern of its own.', '竹编灯罩，在天花板上投下自己的纹样。', '竹編燈罩，在天花板上投下自己的紋樣。'],
    form: 'pendant', style: 'woven', size: [50, 50, 36], count: 2, each: 1, price: [359, 529], kg: 2, parcels: 1, pop: 30, material: 'rattan', trade: 'lamp', tracking: 'serial', season: 'dark', lead: 14,
  },
]
