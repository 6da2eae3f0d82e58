import type { Cloth } from '../pictures/spec.ts'
import { joined, type Kind, localised, type Material, type Three } from './kind.ts'
import type { LocalisedText } from './types.ts'

type Stuff = Material | Cloth | 'wood'

const stuff: Record<Stuff, Three> = {
  wood: [
    'Solid wood under hardwax oil; small knots are left in.',
    '实木，涂硬蜡油，小节疤保留不补。',
    '實木，塗護木油，小節疤保留不補。',
  ],
  linen: ['Linen, washed once before it is sewn.', '亚麻面料，缝制前先经水洗。', '亞麻布料，縫製前先經水洗。'],
  wool: ['Pure wool, dyed in small lots.', '纯羊毛，小批染色。', '純羊毛，小批染色。'],
  velvet: [
    'Dense cotton velvet that changes with the light.',
    '高密棉丝绒，随光线变化。',
    '高密度棉絲絨，隨光線變化。',
  ],
  cotton: ['Long-staple cotton without optical brighteners.', '长绒棉，不加荧光增白剂。', '長纖棉，不加螢光增白劑。'],
  leather: ['Full-grain leather, tanned with plants.', '头层牛皮，植物鞣制。', '頭層牛皮，植物鞣製。'],
  ceramic: [
    'Fired at 1,280 °C; no two pieces are quite alike.',
    '1280℃ 烧成，件件略有不同。',
    '1280℃ 燒成，件件略有不同。',
  ],
  metal: [
    'Made to be repaired: every part can be ordered.',
    '可维修：每个零件都能单独订购。',
    '可維修：每個零件都能單獨訂購。',
  ],
  stone: ['Sealed against oil and wine.', '表面经防油防渗处理。', '表面經防油防滲處理。'],
  rattan: [
    'Woven by hand from fibres that grow back within a year.',
    '手工编织，原料一年一生。',
    '手工編織，原料一年一生。',
  ],
  paper: ['Paper from certified forests.', '纸张来自认证森林。', '紙張來自認證森林。'],
  wax: ['Plant waxes and a cotton wick, nothing else.', '植物蜡与棉芯，别无添加。', '植物蠟與棉芯，別無添加。'],
  tea: ['Packed airtight within a week of firing.', '焙后一周内密封装罐。', '焙後一週內密封裝罐。'],
}

/** What the eye and hand meet first. */
export const stuffOf = (kind: Kind): Stuff => kind.material ?? (kind.axis === 'wood' ? 'wood' : (kind.cloth ?? 'wood'))

/** The attribute behind it. */
export const materialOf = (kind: Kind): string => {
  const own = stuffOf(kind)
  return own === 'linen' || own === 'wool' || own === 'velvet' || own === 'cotton' || own === 'leather' ? 'cloth' : own
}

const assemblyText = (minutes: number): LocalisedText =>
  localised([
    `Two people assemble it in ${minutes} minutes.`,
    `两人组装约 ${minutes} 分钟。`,
    `兩人組裝約 ${minutes} 分鐘。`,
  ])

/** Two or three honest sentences: what it is like, what it is made of, what it asks of you. */
export const describe = (kind: Kind): LocalisedText => {
  const body = joined(localised(kind.about), localised(stuff[stuffOf(kind)]))
  return kind.assembly ? joined(body, assemblyText(kind.assembly)) : body
}

/** How it is looked after, as an option of the care attribute. */
export const careOf = (kind: Kind): string => {
  if (kind.leaf === 'tea' || kind.leaf === 'books' || kind.leaf === 'prints') return 'keep-dry'
  if (kind.leaf === 'tableware' && kind.material === 'ceramic') return 'dishwasher'
  if (kind.leaf === 'tea-sets' || kind.leaf === 'cookware') return 'hand-wash'
  if (kind.leaf === 'towels' || (kind.leaf === 'bedding' && kind.cloth === 'cotton')) return 'wash-60'
  if (kind.form === 'throw' || kind.form === 'curtain') return 'dry-clean'
  if (kind.leaf === 'bedding' || kind.form === 'cushion') return 'wash-30'
  if (kind.form === 'rug' || (materialOf(kind) === 'cloth' && kind.cloth !== 'leather')) return 'vacuum'
  return stuffOf(kind) === 'wood' ? 'oil-yearly' : 'wipe-dry'
}
