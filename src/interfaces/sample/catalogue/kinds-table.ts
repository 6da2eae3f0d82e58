import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const table: readonly Kind[] = [
  {
    leaf: 'tea-sets', letters: 'TEA', noun: ['celadon tea set', '青瓷茶具', '青瓷茶具'],
    about: ['Pot, pitcher and four cups on a tray; the glaze rings when it is touched.', '壶、公道杯与四只茶杯，配茶盘；釉面轻叩有声。', '壺、茶海與四只茶杯，配茶盤；釉面輕叩有聲。'],
    form: 'tea-set', style: 'glazed', size: [46, 30, 14], pieces: 4, wood: 'walnut', axis: 'colour', values: ['celadon', 'rice', 'mist'], count: 3, each: 2, price: [329, 659], kg: 3, parcels: 1, pop: 62, season: 'gift', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tea-sets', letters: 'TEA', noun: ['clay tea set', '紫砂茶具', '紫砂茶具'],
    about: ['Unglazed clay from Yixing, for one kind of tea only.', '宜兴紫砂，一套只泡一种茶。', '宜興紫砂，一套只泡一種茶。'],
    form: 'tea-set', style: 'clay', size: [46, 30, 14], pieces: 6, wood: 'walnut', count: 2, each: 1, price: [659, 1190], kg: 3, parcels: 1, pop: 36, season: 'gift', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tea-sets', letters: 'TPT', noun: ['teapot', '茶壶', '茶壺'],
    about: ['Pours in a clean line and stops when you do.', '出水利落，收水干净。', '出水利落，收水乾淨。'],
    form: 'teapot', style: 'glazed', size: [20, 14, 14], axis: 'colour', values: ['celadon', 'rice', 'charcoal', 'indigo'], count: 4, each: 2, price: [129, 259], kg: 1, parcels: 1, pop: 54, season: 'gift', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tea-sets', letters: 'CUP', noun: ['set of four teacups', '品茗杯（四只）', '品茗杯（四只）'],
    about: ['Thin at the lip, warm in the hand.', '杯口薄，握着温。', '杯口薄，握著溫。'],
    form: 'cup', style: 'cup', size: [7, 7, 5.5], pieces: 4, axis: 'colour', values: ['rice', 'celadon', 'mist', 'clay'], count: 4, each: 2, price: [89, 159], kg: 1, parcels: 1, pop: 56, season: 'gift', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tea', letters: 'GRN', noun: ['green tea', '绿茶', '綠茶'],
    about: ['Picked before the April rains; drink it within the year.', '明前采摘，一年内饮用最佳。', '明前採摘，一年內飲用最佳。'],
    style: 'metal', size: [8, 8, 13], axis: 'size', colours: ['celadon', 'sage', 'celadon', 'mist'], count: 4, each: 2, price: [128, 198], kg: 0.2, pop: 70, season: 'spring', trade: 'tea', lead: 6, tax: 'reduced', tracking: 'lot', form: 'tin', parcels: 1, material: 'tea',
    names: [['Longjing green tea', '龙井绿茶', '龍井綠茶'], ['Biluochun green tea', '碧螺春绿茶', '碧螺春綠茶'], ['Anji white-leaf green tea', '安吉白茶（绿茶）', '安吉白茶（綠茶）'], ['Huangshan Maofeng green tea', '黄山毛峰绿茶', '黃山毛峰綠茶']],
    sizes: [['100', ['100 g', '100 克', '100 克'], 1, 1, 1], ['250', ['250 g', '250 克', '250 克'], 1.25, 1.2, 2.2]],
  },
  {
    leaf: 'tea', letters: 'BLK', noun: ['black tea', '红茶', '紅茶'],
    about: ['Malty and clear, good with milk and better without.', '汤色红亮，可加奶，清饮更佳。', '湯色紅亮，可加奶，清飲更佳。'],
    style: 'metal', size: [8, 8, 13], colours: ['clay', 'charcoal', 'camel'], count: 3, each: 1, price: [98, 158], kg: 0.2, pop: 52, season: 'winter', trade: 'tea', lead: 6, tax: 'reduced', tracking: 'lot', form: 'tin', parcels: 1, material: 'tea',
    names: [['Keemun black tea', '祁门红茶', '祁門紅茶'], ['Lapsang souchong black tea', '正山小种红茶', '正山小種紅茶'], ['Yunnan gold black tea', '滇红金芽', '滇紅金芽']],
  },
  {
    leaf: 'tea', letters: 'OOL', noun: ['oolong tea', '乌龙茶', '烏龍茶'],
    about: ['Seven infusions and each a little different.', '七泡有余香，一泡一味。', '七泡有餘香，一泡一味。'],
    style: 'metal', size: [8, 8, 13], axis: 'size', colours: ['celadon', 'charcoal', 'camel', 'sage'], count: 4, each: 2, price: [118, 218], kg: 0.2, pop: 62, season: 'gift', trade: 'tea', lead: 6, tax: 'reduced', tracking: 'lot', form: 'tin', parcels: 1, material: 'tea',
    names: [['Tieguanyin oolong tea', '铁观音', '鐵觀音'], ['Wuyi rock oolong tea', '武夷岩茶', '武夷岩茶'], ['Phoenix Dancong oolong tea', '凤凰单丛', '鳳凰單叢'], ['High-mountain oolong tea', '高山乌龙', '高山烏龍']],
    sizes: [['100', ['100 g', '100 克', '100 克'], 1, 1, 1], ['250', ['250 g', '250 克', '250 克'], 1.25, 1.2, 2.2]],
  },
  {
    leaf: 'tea', letters: 'WHT', noun: ['white tea', '白茶', '白茶'],
    about: ['Withered and dried, nothing else.', '只萎凋与干燥，别无工序。', '只萎凋與乾燥，別無工序。'],
    style: 'paper', size: [9, 9, 12], colours: ['rice', 'oat'], count: 2, each: 1, price: [168, 258], kg: 0.15, pop: 36, season: 'summer', trade: 'tea', lead: 6, tax: 'reduced', tracking: 'lot', form: 'tin', parcels: 1, material: 'tea',
    names: [['Silver needle white tea', '白毫银针', '白毫銀針'], ['White peony tea', '白牡丹', '白牡丹']],
  },
  {
    leaf: 'tea', letters: 'PUR', noun: ['pu-erh tea', '普洱茶', '普洱茶'],
    about: ['Pressed in the year on the label; it may wait.', '按标签年份压制，越放越醇。', '按標籤年份壓制，越放越醇。'],
    style: 'paper', size: [10, 10, 10], colours: ['clay', 'camel'], count: 2, each: 1, price: [158, 288], kg: 0.4, pop: 34, season: 'gift', trade: 'tea', lead: 6, tax: 'reduced', tracking: 'lot', form: 'tin', parcels: 1, material: 'tea',
    names: [['Ripe pu-erh tea', '普洱熟茶', '普洱熟茶'], ['Raw pu-erh tea', '普洱生茶', '普洱生茶']],
  },
  {
    leaf: 'tea', letters: 'FLW', noun: ['flower tea', '花茶', '花茶'],
    about: ['Scented with fresh flowers over three nights.', '鲜花窨制，历三夜而成。', '鮮花窨製，歷三夜而成。'],
    style: 'metal', size: [8, 8, 13], colours: ['rice', 'oat'], count: 2, each: 1, price: [88, 138], kg: 0.15, pop: 44, season: 'autumn', trade: 'tea', lead: 6, tax: 'reduced', tracking: 'lot', form: 'tin', parcels: 1, material: 'tea',
    names: [['Jasmine pearl tea', '茉莉龙珠', '茉莉龍珠'], ['Osmanthus oolong tea', '桂花乌龙', '桂花烏龍']],
  },
  {
    leaf: 'tableware', letters: 'BWL', noun: ['rice bowl', '饭碗', '飯碗'],
    about: ['A foot that does not burn the fingers.', '碗足高，盛热饭不烫手。', '碗足高，盛熱飯不燙手。'],
    form: 'bowl', style: 'glazed', size: [13, 13, 6.5], axis: 'colour', values: ['rice', 'celadon', 'mist', 'clay'], count: 3, each: 2, price: [39, 69], kg: 0.4, parcels: 1, pop: 74, season: 'steady', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tableware', letters: 'BWL', noun: ['set of four bowls', '碗（四只装）', '碗（四只裝）'],
    about: ['Four that stack without a sound.', '四只叠放，互不相碰。', '四只疊放，互不相碰。'],
    form: 'bowl', style: 'glazed', size: [14, 14, 6.5], pieces: 4, colour: 'rice', count: 2, each: 1, price: [139, 199], kg: 1.6, parcels: 1, pop: 46, season: 'moving', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tableware', letters: 'PLT', noun: ['dinner plate', '餐盘', '餐盤'],
    about: ['A flat rim that keeps the sauce where it is.', '平沿浅盘，汤汁不外溢。', '平沿淺盤，湯汁不外溢。'],
    form: 'plate', style: 'glazed', size: [26, 26, 3], axis: 'colour', values: ['celadon', 'rice', 'indigo', 'stone'], count: 3, each: 2, price: [59, 99], kg: 0.7, parcels: 1, pop: 60, season: 'steady', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tableware', letters: 'PLT', noun: ['set of four plates', '餐盘（四只装）', '餐盤（四只裝）'],
    about: ['For the first flat, or to complete what broke.', '第一个家，从四只盘子开始。', '第一個家，從四只盤子開始。'],
    form: 'plate', style: 'glazed', size: [26, 26, 3], pieces: 4, colour: 'rice', count: 2, each: 1, price: [199, 289], kg: 2.8, parcels: 1, pop: 40, season: 'moving', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tableware', letters: 'MUG', noun: ['mug', '马克杯', '馬克杯'],
    about: ['Three hundred and fifty millilitres, a handle for four fingers.', '容量三百五十毫升，把手容得下四指。', '容量三百五十毫升，把手容得下四指。'],
    form: 'cup', style: 'mug', size: [8.5, 9, 9], axis: 'colour', values: ['indigo', 'rice', 'clay', 'celadon', 'mist', 'charcoal'], count: 3, each: 2, price: [49, 79], kg: 0.4, parcels: 1, pop: 76, season: 'winter', trade: 'ceramic', lead: 12, material: 'ceramic',
  },
  {
    leaf: 'tableware', letters: 'TRY', noun: ['serving tray', '长方托盘', '長方托盤'],
    about: ['High rims, so that it may be carried up the stairs.', '边高不滑，端着上楼也安心。', '邊高不滑，端著上樓也安心。'],
    form: 'tray', style: 'rect', size: [42, 30, 4], axis: 'wood', values: ['walnut', 'oak', 'bamboo'], count: 3, each: 2, price: [129, 219], kg: 1, parcels: 1, pop: 42, season: 'gift', trade: 'wood', lead: 10,
  },
  {
    leaf: 'tableware', letters: 'TRY', noun: ['round tray', '圆托盘', '圓托盤'],
    about: ['Turned from one piece; wipe it, never soak it.', '整木车成，擦拭即可，切勿浸泡。', '整木車成，擦拭即可，切勿浸泡。'],
    form: 'tray', style: 'round', size: [36, 36, 3], wood: 'elm', count: 2, each: 1, price: [159, 229], kg: 1, parcels: 1, pop: 30, season: 'gift', trade: 'wood', lead: 10,
  },
  {
    leaf: 'cookware', letters: 'POT', noun: ['enamelled casserole', '珐琅铸铁锅', '琺瑯鑄鐵鍋'],
    about: ['Cast iron that holds its heat; a wooden knob that does not.', '铸铁蓄热，木盖钮不烫手。', '鑄鐵蓄熱，木蓋鈕不燙手。'],
    form: 'pot', style: 'enamel', size: [24, 24, 18], axis: 'colour', values: ['celadon', 'rice', 'clay', 'charcoal'], count: 3, each: 2, price: [459, 759], kg: 5, parcels: 1, pop: 40, material: 'metal', trade: 'kitchen', lead: 14, season: 'winter',
  },
  {
    leaf: 'cookware', letters: 'POT', noun: ['clay pot', '砂锅', '砂鍋'],
    about: ['Start low, cook long.', '小火起，慢火炖。', '小火起，慢火燉。'],
    form: 'pot', style: 'clay', size: [24, 24, 18], count: 2, each: 1, price: [129, 219], kg: 3, parcels: 1, pop: 36, material: 'ceramic', trade: 'kitchen', lead: 14, season: 'winter',
  },
  {
    leaf: 'cookware', letters: 'POT', noun: ['steel saucepan', '不锈钢奶锅', '不鏽鋼牛奶鍋'],
    about: ['Three layers; milk does not catch.', '三层钢底，煮奶不糊。', '三層鋼底，煮奶不糊。'],
    form: 'pot', style: 'steel', size: [18, 18, 14], count: 2, each: 1, price: [229, 329], kg: 1.4, parcels: 1, pop: 38, material: 'metal', trade: 'kitchen', lead: 14, season: 'winter',
  },
  {
    leaf: 'cookware', letters: 'BRD', noun: ['cutting board', '砧板', '砧板'],
    about: ['Edge-glued solid wood, kind to knives.', '实木拼接，护刀。', '實木拼接，護刀。'],
    form: 'board', style: 'plain', size: [40, 26, 2.4], axis: 'wood', values: ['walnut', 'elm', 'bamboo'], count: 2, each: 2, price: [99, 179], kg: 1.6, parcels: 1, pop: 48, trade: 'wood', lead: 10, season: 'steady',
  },
  {
    leaf: 'cookware', letters: 'BRD', noun: ['carving board', '带槽砧板', '帶槽砧板'],
    about: ['A groove that catches what would run.', '四周一道槽，接住汁水。', '四周一道槽，接住汁水。'],
    form: 'board', style: 'groove', size: [44, 30, 2.6], wood: 'oak', count: 2, each: 1, price: [159, 229], kg: 2.2, parcels: 1, pop: 28, trade: 'wood', lead: 10, season: 'steady',
  },
  {
    leaf: 'cookware', letters: 'BRD', noun: ['round serving board', '圆形面包板', '圓形麵包板'],
    about: ['For bread, cheese, and the table.', '切面包、盛奶酪，直接上桌。', '切麵包、盛乳酪，直接上桌。'],
    form: 'board', style: 'round', size: [43, 30, 2], wood: 'ash', count: 2, each: 1, price: [119, 189], kg: 1.2, parcels: 1, pop: 30, trade: 'wood', lead: 10, season: 'steady',
  },
]
