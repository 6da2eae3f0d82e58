import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const decor: readonly Kind[] = [
  {
    leaf: 'vases', letters: 'VAS', noun: ['bottle vase', '长颈花瓶', '長頸花瓶'],
    about: ['A neck for one branch.', '瓶颈只容一枝。', '瓶頸只容一枝。'],
    form: 'vase', style: 'bottle', size: [16, 16, 28], axis: 'colour', values: ['celadon', 'rice', 'indigo', 'clay'], count: 4, each: 2, price: [129, 259], kg: 1.2, parcels: 1, pop: 50, trade: 'ceramic', lead: 12, material: 'ceramic', season: 'gift',
  },
  {
    leaf: 'vases', letters: 'VAS', noun: ['moon jar', '月亮罐', '月亮罐'],
    about: ['Two halves joined on the wheel; the seam can be felt.', '上下两半拼接而成，接缝摸得到。', '上下兩半拼接而成，接縫摸得到。'],
    form: 'vase', style: 'moon', size: [28, 28, 26], axis: 'colour', values: ['rice', 'celadon', 'stone'], count: 3, each: 2, price: [259, 459], kg: 2.4, parcels: 1, pop: 34, trade: 'ceramic', lead: 12, material: 'ceramic', season: 'gift',
  },
  {
    leaf: 'vases', letters: 'VAS', noun: ['cylinder vase', '直筒花器', '直筒花器'],
    about: ['Straight walls that hold grasses upright.', '直壁托得住一束草。', '直壁托得住一束草。'],
    form: 'vase', style: 'column', size: [12, 12, 24], axis: 'colour', values: ['clay', 'charcoal', 'celadon', 'oat'], count: 3, each: 2, price: [99, 179], kg: 1, parcels: 1, pop: 44, trade: 'ceramic', lead: 12, material: 'ceramic', season: 'gift',
  },
  {
    leaf: 'vases', letters: 'VAS', noun: ['meiping vase', '梅瓶', '梅瓶'],
    about: ['Broad shoulders, a small mouth: made for plum blossom.', '丰肩小口，为一枝梅而生。', '豐肩小口，為一枝梅而生。'],
    form: 'vase', style: 'meiping', size: [18, 18, 30], axis: 'colour', values: ['charcoal', 'celadon', 'rice', 'indigo'], count: 3, each: 2, price: [229, 429], kg: 1.8, parcels: 1, pop: 36, trade: 'ceramic', lead: 12, material: 'ceramic', season: 'gift',
  },
  {
    leaf: 'candles', letters: 'CDL', noun: ['scented candle', '香氛蜡烛', '香氛蠟燭'],
    about: ['Soy wax in a ceramic jar; burns for forty hours, then holds pencils.', '大豆蜡，陶罐盛装，可燃四十小时，空罐可作笔筒。', '大豆蠟，陶罐盛裝，可燃四十小時，空罐可作筆筒。'],
    form: 'candle', style: 'jar', size: [8, 8, 9], colours: ['oat', 'charcoal', 'celadon', 'mist', 'clay'], count: 5, each: 1, price: [99, 159], kg: 0.6, pop: 56, trade: 'glass', lead: 8, tracking: 'lot', season: 'gift', parcels: 1, material: 'wax',
    names: [['Osmanthus scented candle', '桂花香氛蜡烛', '桂花香氛蠟燭'], ['Cedar scented candle', '雪松香氛蜡烛', '雪松香氛蠟燭'], ['Green tea scented candle', '绿茶香氛蜡烛', '綠茶香氛蠟燭'], ['Rain scented candle', '雨后香氛蜡烛', '雨後香氛蠟燭'], ['Sandalwood scented candle', '檀香香氛蜡烛', '檀香香氛蠟燭']],
  },
  {
    leaf: 'candles', letters: 'CDL', noun: ['pillar candle', '柱形蜡烛', '柱形蠟燭'],
    about: ['Unscented beeswax blend on a small dish.', '无香蜂蜡混合蜡，附小碟。', '無香蜂蠟混合蠟，附小碟。'],
    form: 'candle', style: 'pillar', size: [6, 6, 14], count: 3, each: 1, price: [39, 69], kg: 0.4, pop: 40, trade: 'glass', lead: 8, tracking: 'lot', season: 'gift', parcels: 1, material: 'wax',
  },
  {
    leaf: 'mirrors-clocks', letters: 'MIR', noun: ['round mirror', '圆镜', '圓鏡'],
    about: ['A rim of solid wood, glass without a green tint.', '实木细框，镜面无绿光。', '實木細框，鏡面無綠光。'],
    form: 'mirror', style: 'round', size: [60, 3, 60], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [259, 429], kg: 5, parcels: 1, pop: 40, trade: 'glass', lead: 14, season: 'moving',
  },
  {
    leaf: 'mirrors-clocks', letters: 'MIR', noun: ['arched mirror', '拱形镜', '拱形鏡'],
    about: ['A thin brass rim; hang it or lean it.', '黄铜细边，可挂墙，也可倚立。', '黃銅細邊，可掛牆，也可倚立。'],
    form: 'mirror', style: 'arch', size: [60, 3, 150], count: 2, each: 1, price: [559, 859], kg: 12, parcels: 1, pop: 30, material: 'metal', trade: 'glass', lead: 14, season: 'moving',
  },
  {
    leaf: 'mirrors-clocks', letters: 'MIR', noun: ['full-length mirror', '穿衣镜', '穿衣鏡'],
    about: ['From hat to shoes at one step back.', '退后一步，从帽到鞋都照得见。', '退後一步，從帽到鞋都照得見。'],
    form: 'mirror', style: 'tall', size: [50, 4, 165], wood: 'ash', count: 1, each: 1, price: [659, 759], kg: 14, parcels: 1, pop: 26, trade: 'glass', lead: 14, season: 'moving',
  },
  {
    leaf: 'mirrors-clocks', letters: 'CLK', noun: ['wall clock', '挂钟', '掛鐘'],
    about: ['A sweeping hand that makes no noise.', '扫秒机芯，走时无声。', '掃秒機芯，走時無聲。'],
    form: 'clock', style: 'ticks', size: [30, 4, 30], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [159, 289], kg: 1, parcels: 1, pop: 42, trade: 'lamp', lead: 12, tracking: 'serial', season: 'gift',
  },
  {
    leaf: 'mirrors-clocks', letters: 'CLK', noun: ['dial-free clock', '无刻度挂钟', '無刻度掛鐘'],
    about: ['Two hands and a colour.', '两根指针，一面颜色。', '兩根指針，一面顏色。'],
    form: 'clock', style: 'bare', size: [28, 4, 28], axis: 'colour', values: ['celadon', 'rice', 'indigo', 'clay'], count: 2, each: 2, price: [139, 229], kg: 1, parcels: 1, pop: 32, material: 'metal', trade: 'lamp', lead: 12, tracking: 'serial', season: 'gift',
  },
  {
    leaf: 'planters', letters: 'PLN', noun: ['glazed planter', '釉面花盆', '釉面花盆'],
    about: ['A hole below, a saucer with it. The plant is not included.', '盆底有孔，附托盘。植物不含在内。', '盆底有孔，附托盤。植物不含在內。'],
    form: 'planter', style: 'glazed', size: [20, 20, 18], axis: 'colour', values: ['rice', 'celadon', 'charcoal'], count: 3, each: 2, price: [69, 129], kg: 1.6, parcels: 1, pop: 44, trade: 'ceramic', material: 'ceramic', lead: 10, season: 'spring',
  },
  {
    leaf: 'planters', letters: 'PLN', noun: ['woven planter', '编织花盆', '編織花盆'],
    about: ['Seagrass around a lining that holds water. The plant is not included.', '海草编织，内胆不漏水。植物不含在内。', '海草編織，內襯不漏水。植物不含在內。'],
    form: 'planter', style: 'basket', size: [34, 34, 32], count: 2, each: 1, price: [159, 229], kg: 1.4, parcels: 1, pop: 32, trade: 'bamboo', material: 'rattan', lead: 10, season: 'spring',
  },
  {
    leaf: 'planters', letters: 'PLN', noun: ['terracotta planter', '红陶花盆', '紅陶花盆'],
    about: ['Breathes, and grows white with time. The plant is not included.', '透气，日久生白霜。植物不含在内。', '透氣，日久生白霜。植物不含在內。'],
    form: 'planter', style: 'clay', size: [24, 24, 22], axis: 'size', count: 2, each: 2, price: [79, 129], kg: 2.2, parcels: 1, pop: 38, trade: 'ceramic', material: 'ceramic', lead: 10, season: 'spring',
    sizes: [['S', ['Small', '小号', '小號'], 0.78, 0.78, 0.72], ['M', ['Medium', '中号', '中號'], 1, 1, 1]],
  },
  {
    leaf: 'prints', letters: 'PRT', noun: ['framed print', '装饰画', '掛畫'],
    about: ['Pigment print on cotton paper, framed behind acrylic.', '棉质纸颜料微喷，亚克力面装框。', '棉質紙藝術微噴，壓克力面裝框。'],
    form: 'frame', size: [50, 2.5, 70], wood: 'oak', colours: ['celadon', 'sage', 'mist', 'stone', 'clay'], axis: 'size', count: 5, each: 2, price: [199, 299], kg: 3, parcels: 1, pop: 34, trade: 'print', season: 'moving', lead: 8, material: 'paper',
    names: [['Hills in the morning, framed print', '装饰画《晨山》', '掛畫《晨山》'], ['Hills after rain, framed print', '装饰画《雨后》', '掛畫《雨後》'], ['River bend, framed print', '装饰画《水湾》', '掛畫《水灣》'], ['First snow, framed print', '装饰画《初雪》', '掛畫《初雪》'], ['Red sun, framed print', '装饰画《红日》', '掛畫《紅日》']],
    sizes: [['50', ['50 × 70 cm', '50 × 70 厘米', '50 × 70 公分'], 50, 2.5, 1], ['70', ['70 × 100 cm', '70 × 100 厘米', '70 × 100 公分'], 70, 2.5, 1.6]],
  },
  {
    leaf: 'books', letters: 'BOK', noun: ['book', '书', '書'],
    about: ['Text in Chinese, many pictures, thread-sewn.', '图文并茂，锁线装订。', '圖文並茂，穿線裝訂。'],
    form: 'book', size: [19, 26, 2.6], colours: ['indigo', 'oat', 'clay', 'camel', 'celadon', 'mist'], count: 6, each: 1, price: [68, 128], kg: 0.8, parcels: 1, pop: 30, trade: 'print', season: 'gift', lead: 6, tax: 'reduced', material: 'paper',
    names: [['A house of light and paper', '光与纸的房子', '光與紙的房子'], ['Forty ways to sit', '坐的四十种方式', '坐的四十種方式'], ['The quiet kitchen', '安静的厨房', '安靜的廚房'], ['Wood, year by year', '木头的年岁', '木頭的年歲'], ['Notes from a tea table', '茶席手记', '茶席手記'], ['Small rooms, long evenings', '小屋长夜', '小屋長夜']],
  },
]
