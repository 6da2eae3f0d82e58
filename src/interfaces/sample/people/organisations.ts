import type { Random } from '../random.ts'

type Business = {
  readonly zh: readonly string[]
  readonly tw: readonly string[]
  readonly taste: string
  readonly letters: string
}

/** Who furnishes rooms for others. */
const businesses: readonly Business[] = [
  {
    zh: ['设计事务所', '室内设计有限公司'],
    tw: ['設計事務所', '室內設計有限公司'],
    taste: 'living-room',
    letters: 'design',
  },
  { zh: ['酒店管理有限公司', '民宿'], tw: ['旅店股份有限公司', '民宿'], taste: 'bedroom', letters: 'stay' },
  { zh: ['咖啡馆', '餐饮管理有限公司'], tw: ['咖啡館', '餐飲股份有限公司'], taste: 'dining-room', letters: 'cafe' },
  { zh: ['茶舍', '茶文化传播有限公司'], tw: ['茶館', '茶文化有限公司'], taste: 'tea-and-table', letters: 'tea' },
  {
    zh: ['科技有限公司', '办公服务有限公司'],
    tw: ['科技股份有限公司', '辦公服務有限公司'],
    taste: 'study',
    letters: 'office',
  },
  {
    zh: ['地产营销有限公司', '装饰工程有限公司'],
    tw: ['建設股份有限公司', '裝潢工程有限公司'],
    taste: 'lighting',
    letters: 'build',
  },
]

const marks: readonly (readonly [string, string, string])[] = [
  ['星河', '星河', 'xinghe'],
  ['拾间', '拾間', 'shijian'],
  ['一方', '一方', 'yifang'],
  ['半日', '半日', 'banri'],
  ['素白', '素白', 'subai'],
  ['回声', '回聲', 'huisheng'],
  ['木石', '木石', 'mushi'],
  ['岛屿', '島嶼', 'daoyu'],
  ['朝夕', '朝夕', 'zhaoxi'],
  ['隐庐', '隱廬', 'yinlu'],
  ['云上', '雲上', 'yunshang'],
  ['左岸', '左岸', 'zuoan'],
  ['知白', '知白', 'zhibai'],
  ['留园里', '留園里', 'liuyuanli'],
  ['万物', '萬物', 'wanwu'],
  ['南山', '南山', 'nanshan'],
  ['慢时', '慢時', 'manshi'],
  ['光年', '光年', 'guangnian'],
  ['野草', '野草', 'yecao'],
  ['青禾', '青禾', 'qinghe'],
  ['柚木', '柚木', 'youmu'],
  ['花间', '花間', 'huajian'],
  ['小巷', '小巷', 'xiaoxiang'],
  ['远方', '遠方', 'yuanfang'],
  ['初见', '初見', 'chujian'],
  ['书香', '書香', 'shuxiang'],
]

/** A company's name, its mail domain and what it buys; each mark meets each business once. */
export const organisationName = (index: number, language: 'zh-CN' | 'zh-TW', city: string, random: Random) => {
  const business = businesses[index % businesses.length]!
  const [zh, tw, letters] = marks[Math.floor(index / businesses.length) % marks.length]!
  const place = city.replace(/[市]$/, '')
  const name = language === 'zh-TW' ? `${tw}${random.pick(business.tw)}` : `${place}${zh}${random.pick(business.zh)}`
  // When all marks have met all businesses they begin again, with a letter to tell them apart.
  const round = Math.floor(index / (businesses.length * marks.length))
  const again = round ? `-${String.fromCharCode(96 + round)}` : ''
  return { name, domain: `${letters}-${business.letters}${again}.example`, taste: business.taste }
}
