import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const dining: readonly Kind[] = [
  {
    leaf: 'dining-tables', letters: 'DTB', noun: ['dining table', '餐桌', '餐桌'],
    about: ['Legs at the corners, so that nobody sits against one.', '桌腿靠角，谁也不会碰到膝盖。', '桌腿靠角，誰也不會碰到膝蓋。'],
    form: 'dining-table', style: 'tapered', size: [180, 90, 74], seats: 6, axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [2490, 3990], kg: 44, parcels: 2, pop: 48, lead: 20, assembly: 30, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-tables', letters: 'DTB', noun: ['trestle table', '支架餐桌', '支架餐桌'],
    about: ['Two trestles and a beam; comes apart without tools.', '两副支架一根横梁，不用工具即可拆装。', '兩副支架一根橫梁，不用工具即可拆裝。'],
    form: 'dining-table', style: 'trestle', size: [200, 95, 74], seats: 8, axis: 'wood', values: ['oak', 'walnut', 'elm'], count: 2, each: 2, price: [3490, 4990], kg: 52, parcels: 3, pop: 28, lead: 24, assembly: 30, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-tables', letters: 'DTB', noun: ['block-leg table', '方腿餐桌', '方腿餐桌'],
    about: ['Square legs in the line of the top: a table as a child draws it.', '方腿与桌面齐平，像孩子画的桌子。', '方腿與桌面齊平，像孩子畫的桌子。'],
    form: 'dining-table', style: 'block', size: [160, 85, 74], seats: 6, axis: 'wood', values: ['oak', 'elm'], count: 1, each: 2, price: [2790, 3290], kg: 48, parcels: 2, pop: 22, lead: 20, assembly: 30, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-tables', letters: 'DTB', noun: ['extending table', '伸缩餐桌', '伸縮餐桌'],
    about: ['Four every day, eight at New Year: the leaf is kept under the top.', '平日四人，过年八人，加长板就藏在桌面下。', '平日四人，過年八人，加長板就藏在桌面下。'],
    form: 'dining-table', style: 'extending', size: [140, 85, 74], seats: 8, axis: 'wood', values: ['oak', 'ash'], count: 2, each: 2, price: [3290, 4490], kg: 54, parcels: 2, pop: 40, lead: 24, assembly: 40, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-tables', letters: 'DTB', noun: ['pedestal table', '独柱圆桌', '獨柱圓桌'],
    about: ['One turned column, room for every knee.', '一根车制立柱，桌下处处好伸腿。', '一根車製立柱，桌下處處好伸腿。'],
    form: 'round-table', style: 'pedestal', size: [120, 120, 74], seats: 5, axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [2690, 3990], kg: 40, parcels: 2, pop: 34, lead: 22, assembly: 25, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-tables', letters: 'DTB', noun: ['round table', '圆餐桌', '圓餐桌'],
    about: ['Nobody sits at the head.', '圆桌不分上下座。', '圓桌不分上下座。'],
    form: 'round-table', style: 'legs', size: [110, 110, 74], seats: 4, axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 2, each: 2, price: [1990, 2990], kg: 32, parcels: 1, pop: 36, lead: 18, assembly: 25, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-chairs', letters: 'CHR', noun: ['spindle-back chair', '梳背椅', '梳背椅'],
    about: ['Five spindles and a bent rail that gives a little when you lean.', '五根直枨托一道弯梁，靠上去微微有弹性。', '五根直棖托一道彎梁，靠上去微微有彈性。'],
    form: 'chair', style: 'spindle', size: [48, 47, 82], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [459, 759], kg: 5, parcels: 1, pop: 66, lead: 14, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-chairs', letters: 'CHR', noun: ['ladder-back chair', '横梁椅', '橫梁椅'],
    about: ['Three slats bent over steam, a seat hollowed by hand.', '三道横梁蒸汽弯成，座面手工铲凹。', '三道橫梁蒸汽彎成，座面手工鏟凹。'],
    form: 'chair', style: 'ladder', size: [46, 46, 84], axis: 'wood', values: ['oak', 'ash', 'elm'], count: 2, each: 2, price: [429, 659], kg: 5, parcels: 1, pop: 50, lead: 14, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-chairs', letters: 'CHR', noun: ['round-back armchair', '圈椅', '圈椅'],
    about: ['After the Ming armchair: one bow from hand to hand, a woven seat.', '源自明式圈椅：一道弯弓从左手到右手，座面编织。', '源自明式圈椅：一道彎弓從左手到右手，座面編織。'],
    form: 'chair', style: 'round', size: [58, 50, 78], axis: 'wood', values: ['elm', 'walnut', 'oak'], count: 2, each: 2, price: [1290, 1990], kg: 7, parcels: 1, pop: 38, lead: 24, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'dining-chairs', letters: 'CHR', noun: ['upholstered chair', '软包餐椅', '布面餐椅'],
    about: ['Wool on seat and back; dinners that go on until midnight.', '座背皆包羊毛呢，一顿饭可以吃到半夜。', '座背皆包羊毛呢，一頓飯可以吃到半夜。'],
    form: 'chair', style: 'cushioned', size: [50, 50, 82], cloth: 'wool', wood: 'walnut', axis: 'colour', values: ['mist', 'oat', 'celadon', 'clay', 'charcoal'], count: 3, each: 2, price: [659, 959], kg: 6, parcels: 1, pop: 44, lead: 18, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'stools-benches', letters: 'STL', noun: ['round stool', '圆凳', '圓凳'],
    about: ['A seat, a step, a bedside table.', '可坐、可踏，也可当床头几。', '可坐、可踏，也可當床邊几。'],
    form: 'stool', style: 'round', size: [36, 36, 45], axis: 'wood', values: ['oak', 'walnut', 'elm'], count: 2, each: 2, price: [199, 329], kg: 3, parcels: 1, pop: 58, lead: 10, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'stools-benches', letters: 'STL', noun: ['square stool', '方凳', '方凳'],
    about: ['Four of them go under a table and disappear.', '四只推进桌下，就像不存在。', '四張推進桌下，就像不存在。'],
    form: 'stool', style: 'square', size: [38, 32, 45], axis: 'wood', values: ['oak', 'ash', 'bamboo'], count: 2, each: 2, price: [179, 289], kg: 3, parcels: 1, pop: 46, lead: 10, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'stools-benches', letters: 'STL', noun: ['bar stool', '吧台凳', '吧檯凳'],
    about: ['A rail at the right height for feet that do not reach the floor.', '踏枨高度正好，脚悬空也不累。', '踏棖高度正好，腳懸空也不累。'],
    form: 'stool', style: 'bar', size: [40, 40, 66], axis: 'wood', values: ['oak', 'walnut'], count: 2, each: 2, price: [399, 559], kg: 5, parcels: 1, pop: 24, lead: 12, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'stools-benches', letters: 'BEN', noun: ['bench', '长凳', '長凳'],
    about: ['Along the table, at the foot of the bed, in the hall.', '放在餐桌旁、床尾或玄关都合适。', '放在餐桌旁、床尾或玄關都合適。'],
    form: 'bench', style: 'plank', size: [130, 36, 45], axis: 'wood', values: ['oak', 'walnut', 'elm'], count: 2, each: 2, price: [659, 959], kg: 11, parcels: 1, pop: 34, lead: 14, assembly: 15, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'stools-benches', letters: 'BEN', noun: ['slatted bench', '条板长凳', '條板長凳'],
    about: ['Slats that dry: for the bathroom or the balcony under a roof.', '条板不积水，浴室或有檐的阳台都能用。', '條板不積水，浴室或有簷的陽台都能用。'],
    form: 'bench', style: 'slatted', size: [110, 38, 44], wood: 'ash', count: 2, each: 1, price: [559, 759], kg: 9, parcels: 1, pop: 22, lead: 14, assembly: 15, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'sideboards', letters: 'SBD', noun: ['slatted sideboard', '格栅餐边柜', '格柵餐櫃'],
    about: ['Doors that slide behind their own slats and need no room to open.', '移门格栅，开门不占地方。', '拉門格柵，開門不佔地方。'],
    form: 'sideboard', style: 'slatted', size: [160, 42, 76], axis: 'wood', values: ['oak', 'walnut'], count: 3, each: 2, price: [2990, 4490], kg: 56, parcels: 2, pop: 32, lead: 24, assembly: 45, workshop: true, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'sideboards', letters: 'SBD', noun: ['cane-front sideboard', '藤编餐边柜', '藤編餐櫃'],
    about: ['Cane panels woven in Anji, framed in solid wood.', '安吉手编藤面，嵌实木框。', '安吉手編藤面，嵌實木框。'],
    form: 'sideboard', style: 'cane', size: [150, 42, 80], wood: 'walnut', count: 2, each: 1, price: [3490, 4590], kg: 50, parcels: 2, pop: 24, lead: 28, assembly: 45, trade: 'wood', season: 'moving',
  },
  {
    leaf: 'sideboards', letters: 'SBD', noun: ['plain sideboard', '素面餐边柜', '素面餐櫃'],
    about: ['Veneer cut from one log, so that the grain runs across all doors.', '同一根木料取皮，木纹横贯所有柜门。', '同一根木料取皮，木紋橫貫所有櫃門。'],
    form: 'sideboard', style: 'plain', size: [145, 40, 75], axis: 'wood', values: ['oak', 'ash'], count: 2, each: 2, price: [2290, 3290], kg: 48, parcels: 2, pop: 28, lead: 20, assembly: 45, trade: 'wood', season: 'moving',
  },
]
