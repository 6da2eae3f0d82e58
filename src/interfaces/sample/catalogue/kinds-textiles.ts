import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const textiles: readonly Kind[] = [
  {
    leaf: 'bedding', letters: 'BDG', noun: ['washed-cotton bedding set', '水洗棉四件套', '水洗棉四件組'],
    about: ['Cover, sheet and two pillow cases, washed before they are sewn.', '被套、床单与两只枕套，先水洗再缝制。', '被套、床單與兩只枕套，先水洗再縫製。'],
    form: 'bedding', size: [200, 230, 1], pieces: 4, cloth: 'cotton', axis: 'colour', values: ['rice', 'mist', 'sage', 'oat', 'indigo', 'clay'], count: 5, each: 2, price: [329, 559], kg: 3, parcels: 1, pop: 64, season: 'steady', trade: 'textile', lead: 10,
  },
  {
    leaf: 'bedding', letters: 'BDG', noun: ['linen bedding set', '亚麻四件套', '亞麻四件組'],
    about: ['French flax, woven in Jiangsu; cool in July.', '法国亚麻，江苏织造，七月里也清凉。', '法國亞麻，江蘇織造，七月裡也清涼。'],
    form: 'bedding', size: [200, 230, 1], pieces: 4, cloth: 'linen', axis: 'colour', values: ['oat', 'sage', 'stone', 'clay'], count: 2, each: 2, price: [759, 1190], kg: 3, parcels: 1, pop: 38, season: 'summer', trade: 'textile', lead: 10,
  },
  {
    leaf: 'bedding', letters: 'PIL', noun: ['buckwheat pillow', '荞麦枕', '蕎麥枕'],
    about: ['Buckwheat hulls that take the shape of the neck; sun them once a month.', '荞麦壳贴合颈形，每月晒一次太阳。', '蕎麥殼貼合頸形，每月曬一次太陽。'],
    form: 'pillow', size: [60, 38, 12], colour: 'rice', cloth: 'cotton', count: 2, each: 1, price: [99, 159], kg: 3, parcels: 1, pop: 36, season: 'steady', trade: 'textile', lead: 10,
  },
  {
    leaf: 'bedding', letters: 'PIL', noun: ['down-like pillow', '羽丝绒枕', '羽絲絨枕'],
    about: ['Fine fibres that behave like down and may go into the machine.', '细旦纤维，触感如羽绒，可机洗。', '細丹纖維，觸感如羽絨，可機洗。'],
    form: 'pillow', size: [72, 46, 16], colour: 'rice', cloth: 'cotton', count: 1, each: 1, price: [119, 159], kg: 1, parcels: 1, pop: 40, season: 'steady', trade: 'textile', lead: 10,
  },
  {
    leaf: 'cushions-throws', letters: 'CSH', noun: ['linen cushion', '亚麻靠垫', '亞麻抱枕'],
    about: ['A cover with a hidden zip, a filling that fluffs up again.', '隐形拉链，填充蓬松易回弹。', '隱形拉鍊，填充蓬鬆易回彈。'],
    form: 'cushion', style: 'plain', size: [45, 16, 45], cloth: 'linen', axis: 'colour', values: ['clay', 'celadon', 'oat', 'sage', 'mist', 'indigo', 'charcoal'], count: 5, each: 3, price: [79, 129], kg: 1, parcels: 1, pop: 78, season: 'steady', trade: 'textile', lead: 10,
  },
  {
    leaf: 'cushions-throws', letters: 'CSH', noun: ['striped cushion', '条纹靠垫', '條紋抱枕'],
    about: ['Stripes woven in, not printed.', '条纹是织出来的，不是印上去的。', '條紋是織出來的，不是印上去的。'],
    form: 'cushion', style: 'striped', size: [50, 16, 50], cloth: 'linen', axis: 'colour', values: ['indigo', 'clay', 'charcoal', 'sage'], count: 3, each: 2, price: [99, 159], kg: 1, parcels: 1, pop: 52, season: 'steady', trade: 'textile', lead: 10,
  },
  {
    leaf: 'cushions-throws', letters: 'CSH', noun: ['floor cushion', '蒲团', '蒲團'],
    about: ['Firm enough to sit on through a pot of tea.', '厚实有支撑，坐得住一壶茶的工夫。', '厚實有支撐，坐得住一壺茶的工夫。'],
    form: 'cushion', style: 'floor', size: [55, 55, 14], cloth: 'wool', axis: 'colour', values: ['celadon', 'stone', 'camel', 'indigo'], count: 3, each: 2, price: [159, 259], kg: 2, parcels: 1, pop: 40, season: 'winter', trade: 'textile', lead: 10,
  },
  {
    leaf: 'cushions-throws', letters: 'THR', noun: ['wool throw', '羊毛盖毯', '羊毛蓋毯'],
    about: ['Lambswool from Inner Mongolia, brushed on one side.', '内蒙古羔羊毛，单面拉绒。', '內蒙古羔羊毛，單面拉絨。'],
    form: 'throw', style: 'banded', size: [130, 170, 1], cloth: 'wool', axis: 'colour', values: ['sage', 'oat', 'clay', 'mist', 'charcoal'], count: 5, each: 2, price: [259, 459], kg: 1, parcels: 1, pop: 58, season: 'winter', trade: 'textile', lead: 10,
  },
  {
    leaf: 'rugs', letters: 'RUG', noun: ['bordered rug', '素边地毯', '素邊地毯'],
    about: ['Hand-tufted wool with one pale border.', '手工枪刺羊毛毯，一圈浅边。', '手工槍刺羊毛毯，一圈淺邊。'],
    form: 'rug', style: 'bordered', size: [230, 160, 1], colour: 'oat', axis: 'size', count: 3, each: 2, price: [990, 1690], kg: 12, parcels: 1, pop: 34, trade: 'textile', lead: 16, season: 'winter', cloth: 'wool',
    sizes: [['160', ['160 × 230 cm', '160 × 230 厘米', '160 × 230 公分'], 230, 160, 1], ['200', ['200 × 290 cm', '200 × 290 厘米', '200 × 290 公分'], 290, 200, 1.52]],
  },
  {
    leaf: 'rugs', letters: 'RUG', noun: ['striped flat-weave rug', '条纹平织地毯', '條紋平織地毯'],
    about: ['Flat-woven and reversible; one side for each half of the year.', '平织双面可用，半年一面。', '平織雙面可用，半年一面。'],
    form: 'rug', style: 'striped', size: [200, 140, 1], axis: 'colour', values: ['indigo', 'clay', 'stone'], count: 2, each: 2, price: [459, 759], kg: 6, parcels: 1, pop: 36, trade: 'textile', lead: 16, season: 'winter', cloth: 'wool',
  },
  {
    leaf: 'rugs', letters: 'RUG', noun: ['checked rug', '格纹地毯', '格紋地毯'],
    about: ['A wide check in two threads of one colour.', '同色双线织出的大格。', '同色雙線織出的大格。'],
    form: 'rug', style: 'checked', size: [200, 140, 1], axis: 'colour', values: ['sage', 'oat', 'mist'], count: 2, each: 2, price: [559, 859], kg: 7, parcels: 1, pop: 30, trade: 'textile', lead: 16, season: 'winter', cloth: 'wool',
  },
  {
    leaf: 'rugs', letters: 'RUG', noun: ['fringed rug', '流苏地毯', '流蘇地毯'],
    about: ['Knotted fringes at both ends, a pile of eight millimetres.', '两端手结流苏，绒高八毫米。', '兩端手結流蘇，絨高八公釐。'],
    form: 'rug', style: 'fringed', size: [230, 160, 1], axis: 'colour', values: ['clay', 'rice', 'camel', 'charcoal'], count: 3, each: 2, price: [859, 1390], kg: 11, parcels: 1, pop: 28, trade: 'textile', lead: 16, season: 'winter', cloth: 'wool',
  },
  {
    leaf: 'rugs', letters: 'RUG', noun: ['round rug', '圆地毯', '圓地毯'],
    about: ['For the reading corner, or under a round table.', '放在阅读角，或圆桌之下。', '放在閱讀角，或圓桌之下。'],
    form: 'rug', style: 'round', size: [150, 150, 1], axis: 'colour', values: ['stone', 'sage', 'clay'], count: 2, each: 2, price: [559, 859], kg: 7, parcels: 1, pop: 30, trade: 'textile', lead: 16, season: 'winter', cloth: 'wool',
  },
  {
    leaf: 'curtains', letters: 'CUR', noun: ['linen curtain pair', '亚麻窗帘（一对）', '亞麻窗簾（一對）'],
    about: ['Two lengths on rings, weighted at the hem.', '两幅带环，下摆加坠。', '兩片附環，下襬加墜。'],
    form: 'curtain', size: [280, 8, 260], cloth: 'linen', axis: 'colour', values: ['oat', 'rice', 'sage', 'mist'], count: 3, each: 2, price: [459, 759], kg: 4, parcels: 1, pop: 34, season: 'moving', trade: 'textile', lead: 10,
  },
  {
    leaf: 'curtains', letters: 'CUR', noun: ['velvet curtain pair', '丝绒窗帘（一对）', '絲絨窗簾（一對）'],
    about: ['Lined velvet that keeps out light and draughts.', '带衬丝绒，遮光挡风。', '帶襯絲絨，遮光擋風。'],
    form: 'curtain', style: 'brass', size: [280, 8, 260], cloth: 'velvet', axis: 'colour', values: ['celadon', 'indigo', 'clay'], count: 2, each: 2, price: [759, 1190], kg: 6, parcels: 1, pop: 20, season: 'winter', trade: 'textile', lead: 10,
  },
  {
    leaf: 'towels', letters: 'TWL', noun: ['towel set', '毛巾三件套', '毛巾三件組'],
    about: ['Bath, hand and face towel of long-staple cotton.', '浴巾、毛巾、面巾各一，长绒棉织造。', '浴巾、毛巾、洗臉巾各一，長絨棉織造。'],
    form: 'towels', size: [70, 140, 1], pieces: 3, cloth: 'cotton', axis: 'colour', values: ['mist', 'rice', 'sage', 'clay', 'stone'], count: 4, each: 3, price: [129, 229], kg: 1, parcels: 1, pop: 60, season: 'steady', trade: 'textile', lead: 10,
  },
]
