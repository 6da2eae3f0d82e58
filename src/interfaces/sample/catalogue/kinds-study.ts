import type { Kind } from './kind.ts'

// biome-ignore format: a kind reads as one block
export const study: readonly Kind[] = [
  {
    leaf: 'desks', letters: 'DSK', noun: ['desk with drawers', '带抽书桌', '帶抽書桌'],
    about: ['Two flat drawers for pens and letters, a groove at the back for cables.', '两只扁抽放纸笔，桌沿后有走线槽。', '兩只扁抽放紙筆，桌沿後有走線槽。'],
    form: 'desk', style: 'drawers', size: [140, 65, 75], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [1490, 2390], kg: 34, parcels: 2, pop: 40, lead: 18, assembly: 35, workshop: true, trade: 'wood', season: 'school',
  },
  {
    leaf: 'desks', letters: 'DSK', noun: ['writing desk', '素面书桌', '素面書桌'],
    about: ['A top and four legs; the rest is up to you.', '一块桌面四条腿，其余随你。', '一塊桌面四條腿，其餘隨你。'],
    form: 'desk', style: 'plain', size: [120, 60, 74], wood: 'oak', count: 2, each: 1, price: [990, 1390], kg: 24, parcels: 1, pop: 34, lead: 16, assembly: 25, trade: 'wood', season: 'school',
  },
  {
    leaf: 'desks', letters: 'DSK', noun: ['desk with shelf', '带架书桌', '帶架書桌'],
    about: ['A low shelf lifts the screen to the height of the eyes.', '一道矮架，把屏幕抬到视线高度。', '一道矮架，把螢幕抬到視線高度。'],
    form: 'desk', style: 'shelf', size: [140, 68, 75], axis: 'wood', values: ['oak', 'ash'], count: 2, each: 2, price: [1790, 2590], kg: 38, parcels: 2, pop: 32, lead: 18, assembly: 40, trade: 'wood', season: 'school',
  },
  {
    leaf: 'bookcases', letters: 'BKC', noun: ['bookcase', '书柜', '書櫃'],
    about: ['Shelves two centimetres thick that do not sag under encyclopaedias.', '层板厚两厘米，放满百科全书也不弯。', '層板厚兩公分，放滿百科全書也不彎。'],
    form: 'bookcase', style: 'closed', size: [90, 32, 190], axis: 'wood', values: ['oak', 'walnut'], count: 3, each: 2, price: [1690, 2690], kg: 46, parcels: 2, pop: 38, lead: 20, assembly: 45, workshop: true, trade: 'wood', season: 'school',
  },
  {
    leaf: 'bookcases', letters: 'BKC', noun: ['steel-frame bookcase', '铁架书架', '鐵架書架'],
    about: ['Wooden boards in a black steel ladder, open on all sides.', '黑钢立柱配木板，四面通透。', '黑鋼立柱配木板，四面通透。'],
    form: 'bookcase', style: 'steel', size: [100, 34, 180], wood: 'walnut', count: 2, each: 1, price: [1290, 1890], kg: 32, parcels: 2, pop: 30, lead: 18, assembly: 40, trade: 'wood', season: 'school',
  },
  {
    leaf: 'bookcases', letters: 'SHF', noun: ['wall shelf', '墙上搁板', '牆上擱板'],
    about: ['A plank and two brackets; screws for brick and for plasterboard come with it.', '一块木板两只托架，附砖墙与石膏板用螺丝。', '一塊木板兩只托架，附磚牆與石膏板用螺絲。'],
    form: 'shelf', style: 'plank', size: [90, 22, 28], axis: 'wood', values: ['oak', 'walnut', 'ash'], count: 3, each: 2, price: [229, 389], kg: 5, parcels: 1, pop: 42, lead: 12, assembly: 20, trade: 'wood', season: 'school',
  },
  {
    leaf: 'bookcases', letters: 'SHF', noun: ['box shelf', '方格壁架', '方格壁架'],
    about: ['A shallow box for paperbacks and one vase.', '浅浅一格，放几本平装书和一只花瓶。', '淺淺一格，放幾本平裝書和一只花瓶。'],
    form: 'shelf', style: 'box', size: [90, 20, 32], wood: 'oak', count: 2, each: 1, price: [329, 459], kg: 6, parcels: 1, pop: 26, lead: 12, assembly: 20, trade: 'wood', season: 'school',
  },
]
