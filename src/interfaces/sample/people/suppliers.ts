import { createRandom, type Random } from '../random.ts'
import { type Trade, trades } from '../trades.ts'
import { createMailbox, mainlandName } from './names.ts'
import { mainlandTaxNumber } from './tax-numbers.ts'
import type { SampleAddress, SampleSupplier } from './types.ts'

type Town = readonly [region: string, city: string, district: string, postalCode: string, road: string]

/** Where each trade is at home in China, and what such companies are called. */
const homes: Record<Trade, { readonly towns: readonly Town[]; readonly word: string; readonly english: string }> = {
  upholstery: {
    towns: [
      ['浙江省', '湖州市', '安吉县', '313300', '递铺大道'],
      ['广东省', '佛山市', '顺德区', '528300', '乐从大道'],
    ],
    word: '软体家具',
    english: 'Upholstery',
  },
  wood: {
    towns: [
      ['浙江省', '金华市', '东阳市', '322100', '世贸大道'],
      ['山东省', '德州市', '宁津县', '253400', '正阳路'],
      ['江西省', '赣州市', '南康区', '341400', '东山北路'],
    ],
    word: '木业',
    english: 'Woodworks',
  },
  lamp: {
    towns: [
      ['广东省', '中山市', '古镇镇', '528421', '中兴大道'],
      ['浙江省', '宁波市', '余姚市', '315400', '阳明西路'],
    ],
    word: '照明',
    english: 'Lighting',
  },
  textile: {
    towns: [
      ['江苏省', '南通市', '通州区', '226300', '叠石桥路'],
      ['浙江省', '绍兴市', '柯桥区', '312030', '金柯桥大道'],
    ],
    word: '纺织',
    english: 'Textiles',
  },
  ceramic: {
    towns: [
      ['浙江省', '丽水市', '龙泉市', '323700', '剑池东路'],
      ['江西省', '景德镇市', '珠山区', '333000', '珠山大道'],
      ['江苏省', '无锡市', '宜兴市', '214221', '丁蜀大道'],
    ],
    word: '陶瓷',
    english: 'Ceramics',
  },
  tea: {
    towns: [
      ['浙江省', '杭州市', '西湖区', '310013', '龙井路'],
      ['福建省', '南平市', '武夷山市', '354300', '大王峰路'],
      ['云南省', '普洱市', '思茅区', '665000', '茶城大道'],
    ],
    word: '茶业',
    english: 'Tea',
  },
  bamboo: {
    towns: [
      ['浙江省', '湖州市', '安吉县', '313300', '天荒坪路'],
      ['四川省', '眉山市', '青神县', '620460', '竹艺大道'],
    ],
    word: '竹藤',
    english: 'Bamboo',
  },
  kitchen: {
    towns: [
      ['浙江省', '金华市', '永康市', '321300', '总部大道'],
      ['广东省', '阳江市', '江城区', '529500', '东风路'],
    ],
    word: '厨具',
    english: 'Cookware',
  },
  glass: {
    towns: [
      ['山东省', '淄博市', '博山区', '255200', '中心路'],
      ['江苏省', '盐城市', '大丰区', '224100', '人民路'],
    ],
    word: '玻璃制品',
    english: 'Glass and candles',
  },
  print: { towns: [['上海市', '上海市', '虹口区', '200080', '四川北路']], word: '印务', english: 'Print' },
}

const marks: readonly (readonly [string, string])[] = [
  ['青木', 'Qingmu'],
  ['合心', 'Hexin'],
  ['远川', 'Yuanchuan'],
  ['明石', 'Mingshi'],
  ['百里', 'Baili'],
  ['嘉禾', 'Jiahe'],
  ['朴作', 'Puzuo'],
  ['一善', 'Yishan'],
  ['云栖', 'Yunqi'],
  ['同德', 'Tongde'],
  ['山房', 'Shanfang'],
  ['泽润', 'Zerun'],
  ['匠人里', 'Jiangrenli'],
  ['四方', 'Sifang'],
  ['见素', 'Jiansu'],
  ['良辰', 'Liangchen'],
  ['永和', 'Yonghe'],
  ['新岸', 'Xin’an'],
  ['竹溪', 'Zhuxi'],
  ['东篱', 'Dongli'],
  ['和光', 'Heguang'],
  ['素履', 'Sulü'],
  ['千里', 'Qianli'],
  ['白石', 'Baishi'],
  ['南枝', 'Nanzhi'],
  ['若水', 'Ruoshui'],
  ['广陵', 'Guangling'],
  ['双溪', 'Shuangxi'],
  ['守拙', 'Shouzhuo'],
  ['清源', 'Qingyuan'],
  ['归云', 'Guiyun'],
  ['金石', 'Jinshi'],
  ['古月', 'Guyue'],
  ['大雅', 'Daya'],
  ['海宁', 'Haining'],
  ['平川', 'Pingchuan'],
  ['朗月', 'Langyue'],
  ['三禾', 'Sanhe'],
  ['立言', 'Liyan'],
  ['墨池', 'Mochi'],
]

const addressOf = ([region, city, district, postalCode, road]: Town, random: Random): SampleAddress => ({
  line1: `${road} ${random.whole(8, 980)} 号`,
  line2: null,
  district,
  city,
  region,
  postalCode,
  country: 'CN',
})

/** The forty suppliers; the place in the list is what a product's `supplier` points at. */
export const sampleSuppliers = (): readonly SampleSupplier[] => {
  const random = createRandom('lanting suppliers')
  const mailbox = createMailbox()
  const order = random.shuffled(marks)
  return (Object.keys(trades) as Trade[]).flatMap((trade) => {
    const [from, to] = trades[trade]
    const home = homes[trade]
    return Array.from({ length: to - from + 1 }, (_, step): SampleSupplier => {
      const index = from + step
      const [mark, letters] = order[index]!
      const town = home.towns[step % home.towns.length]!
      const who = mainlandName(random)
      const domain = `${letters
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z]/g, '')}.example`
      return {
        code: `V${String(index + 1).padStart(3, '0')}`,
        name: `${town[1].replace(/市$/, '')}${mark}${home.word}有限公司`,
        nameEn: `${letters} ${home.english}`,
        trade,
        address: addressOf(town, random),
        contact: {
          name: who.name,
          title: '销售经理',
          email: mailbox(random, who.letters, domain),
          phone: `+861990002${String(index * 37 + 101).padStart(4, '0')}`,
        },
        taxNumber: mainlandTaxNumber(random),
        paymentTermDays: random.pick([30, 30, 45, 60]),
        leadFactor: Math.round(random.between(0.85, 1.35) * 100) / 100,
        punctuality: Math.round(random.between(0.78, 0.99) * 100) / 100,
        faultShare: Math.round(random.between(0.002, 0.03) * 1000) / 1000,
      }
    })
  })
}
