import type { Random } from '../random.ts'
import type { SampleAddress, SampleLanguage } from './types.ts'

type Both = readonly [english: string, chinese: string]

/** A district with streets that are there; the house numbers are not looked up. */
export type Place = {
  readonly country: 'CN' | 'TW'
  readonly region: Both
  readonly city: Both
  readonly district: Both
  readonly postalCode: string
  readonly streets: readonly Both[]
  /** Site code of the nearest store. */
  readonly store: string
  readonly weight: number
}

const place = (
  country: Place['country'],
  store: string,
  weight: number,
  region: Both,
  city: Both,
  district: Both,
  postalCode: string,
  ...streets: readonly Both[]
): Place => ({ country, store, weight, region, city, district, postalCode, streets })

const shanghai: Both = ['Shanghai', '上海市']
const zhejiang: Both = ['Zhejiang', '浙江省']
const jiangsu: Both = ['Jiangsu', '江苏省']
const beijing: Both = ['Beijing', '北京市']
const guangdong: Both = ['Guangdong', '广东省']
const sichuan: Both = ['Sichuan', '四川省']

// biome-ignore format: one line a district reads as a table
export const places: readonly Place[] = [
  place('CN', 'S01', 12, shanghai, shanghai, ["Jing'an", '静安区'], '200040', ['Nanjing West Road', '南京西路'], ['Yuyuan Road', '愚园路'], ['Changde Road', '常德路'], ['Wuning South Road', '武宁南路']),
  place('CN', 'S01', 7, shanghai, shanghai, ['Changning', '长宁区'], '200050', ['Xinhua Road', '新华路'], ['Panyu Road', '番禺路'], ['Yan’an West Road', '延安西路']),
  place('CN', 'S02', 10, shanghai, shanghai, ['Xuhui', '徐汇区'], '200031', ['Wukang Road', '武康路'], ['Fuxing West Road', '复兴西路'], ['Hengshan Road', '衡山路'], ['Tianping Road', '天平路']),
  place('CN', 'S02', 6, shanghai, shanghai, ['Minhang', '闵行区'], '201100', ['Qixin Road', '七莘路'], ['Humin Road', '沪闵路'], ['Gumei Road', '古美路']),
  place('CN', 'S03', 11, shanghai, shanghai, ['Pudong', '浦东新区'], '200120', ['Century Avenue', '世纪大道'], ['Zhangyang Road', '张杨路'], ['Jinxiu Road', '锦绣路'], ['Dingxiang Road', '丁香路']),
  place('CN', 'S04', 8, zhejiang, ['Hangzhou', '杭州市'], ['Xihu', '西湖区'], '310007', ['Shuguang Road', '曙光路'], ['Tianmushan Road', '天目山路'], ['Wensan Road', '文三路']),
  place('CN', 'S04', 6, zhejiang, ['Hangzhou', '杭州市'], ['Gongshu', '拱墅区'], '310014', ['Moganshan Road', '莫干山路'], ['Chaowang Road', '潮王路'], ['Hushu South Road', '湖墅南路']),
  place('CN', 'S04', 3, zhejiang, ['Ningbo', '宁波市'], ['Yinzhou', '鄞州区'], '315100', ['Tiantong South Road', '天童南路'], ['Baizhang East Road', '百丈东路']),
  place('CN', 'S05', 7, jiangsu, ['Suzhou', '苏州市'], ['Gusu', '姑苏区'], '215006', ['Pingjiang Road', '平江路'], ['Renmin Road', '人民路'], ['Shiquan Street', '十全街']),
  place('CN', 'S05', 4, jiangsu, ['Wuxi', '无锡市'], ['Liangxi', '梁溪区'], '214002', ['Zhongshan Road', '中山路'], ['Xueqian Street', '学前街']),
  place('CN', 'S06', 7, jiangsu, ['Nanjing', '南京市'], ['Gulou', '鼓楼区'], '210009', ['Yihe Road', '颐和路'], ['Hunan Road', '湖南路'], ['Zhongyang Road', '中央路']),
  place('CN', 'S07', 9, beijing, beijing, ['Chaoyang', '朝阳区'], '100027', ['Gongti North Road', '工体北路'], ['Dongzhimen Outer Street', '东直门外大街'], ['Chaoyang Park Road', '朝阳公园路']),
  place('CN', 'S07', 6, beijing, beijing, ['Dongcheng', '东城区'], '100010', ['Wusi Street', '五四大街'], ['Dongsi North Street', '东四北大街']),
  place('CN', 'S07', 5, beijing, beijing, ['Haidian', '海淀区'], '100080', ['Zhongguancun Street', '中关村大街'], ['Zhichun Road', '知春路']),
  place('CN', 'S08', 7, sichuan, ['Chengdu', '成都市'], ['Jinjiang', '锦江区'], '610021', ['Hongxing Road', '红星路'], ['Dongda Street', '东大街'], ['Hejiangting Road', '合江亭路']),
  place('CN', 'S08', 4, sichuan, ['Chengdu', '成都市'], ['Wuhou', '武侯区'], '610041', ['Renmin South Road', '人民南路'], ['Tongzilin Road', '桐梓林路']),
  place('CN', 'S09', 7, guangdong, ['Guangzhou', '广州市'], ['Tianhe', '天河区'], '510620', ['Tiyu East Road', '体育东路'], ['Huacheng Avenue', '花城大道'], ['Tianhe North Road', '天河北路']),
  place('CN', 'S09', 4, guangdong, ['Guangzhou', '广州市'], ['Yuexiu', '越秀区'], '510030', ['Dongfeng East Road', '东风东路'], ['Xinhepu Road', '新河浦路']),
  place('CN', 'S10', 8, guangdong, ['Shenzhen', '深圳市'], ['Nanshan', '南山区'], '518052', ['Nanhai Avenue', '南海大道'], ['Haide Third Road', '海德三道'], ['Shahe West Road', '沙河西路']),
  place('CN', 'S10', 4, guangdong, ['Shenzhen', '深圳市'], ['Futian', '福田区'], '518040', ['Binhe Avenue', '滨河大道'], ['Xiangmihu Road', '香蜜湖路']),
  place('TW', 'S11', 9, ['Taipei', '臺北市'], ['Taipei', '臺北市'], ["Da'an", '大安區'], '106', ['Yongkang Street', '永康街'], ['Heping East Road Sec. 1', '和平東路一段'], ['Ren’ai Road Sec. 4', '仁愛路四段']),
  place('TW', 'S11', 6, ['New Taipei', '新北市'], ['New Taipei', '新北市'], ['Banqiao', '板橋區'], '220', ['Wenhua Road Sec. 1', '文化路一段'], ['Xianmin Boulevard Sec. 2', '縣民大道二段']),
  place('TW', 'S11', 4, ['Taoyuan', '桃園市'], ['Taoyuan', '桃園市'], ['Zhongli', '中壢區'], '320', ['Zhongyang West Road', '中央西路'], ['Yuanhua Road', '元化路']),
  place('TW', 'S12', 6, ['Taichung', '臺中市'], ['Taichung', '臺中市'], ['West', '西區'], '403', ['Gongyi Road', '公益路'], ['Meicun Road Sec. 1', '美村路一段']),
  place('TW', 'S12', 4, ['Kaohsiung', '高雄市'], ['Kaohsiung', '高雄市'], ['Lingya', '苓雅區'], '802', ['Siwei Third Road', '四維三路'], ['Hexi Street', '河西街']),
]

const number = (random: Random) => random.whole(2, 880)

const mainlandLines = (random: Random, [, street]: Both): readonly [string, string | null] =>
  random.chance(0.75)
    ? [
        `${street} ${number(random)} 号`,
        `${random.whole(1, 18)} 幢 ${random.whole(2, 28)}${String(random.whole(1, 4)).padStart(2, '0')} 室`,
      ]
    : [`${street} ${number(random)} 弄 ${random.whole(1, 60)} 号`, `${random.whole(1, 6)}0${random.whole(1, 4)} 室`]

const taiwanLines = (random: Random, [, street]: Both): readonly [string, string | null] => [
  `${street}${(number(random) % 400) + 1}號`,
  random.chance(0.8) ? `${random.whole(2, 14)}樓${random.chance(0.4) ? `之${random.whole(1, 5)}` : ''}` : null,
]

/** An address as the language writes it. */
export const addressIn = (at: Place, language: SampleLanguage, random: Random): SampleAddress => {
  const street = random.pick(at.streets)
  const script = language === 'en' ? 0 : 1
  const [line1, line2] =
    language === 'en'
      ? ([
          `${number(random)} ${street[0]}`,
          `Room ${random.whole(2, 28)}${String(random.whole(1, 6)).padStart(2, '0')}`,
        ] as const)
      : at.country === 'TW'
        ? taiwanLines(random, street)
        : mainlandLines(random, street)
  return {
    line1,
    line2,
    district: at.district[script],
    city: at.city[script],
    region: at.region[script],
    postalCode: at.postalCode,
    country: at.country,
  }
}

export const placeFor = (random: Random, country: 'CN' | 'TW'): Place =>
  random.weighted(
    places
      .filter((candidate) => candidate.country === country)
      .map((candidate) => [candidate, candidate.weight] as const),
  )
