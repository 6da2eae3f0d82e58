import { localised, type Three } from '../catalogue/kind.ts'
import type { SampleSite } from './types.ts'

type Hours = readonly [weekdays: readonly [string, string], weekend: readonly [string, string]]

const mall: Hours = [
  ['10:00', '21:30'],
  ['10:00', '22:00'],
]
const street: Hours = [
  ['10:30', '20:30'],
  ['10:00', '21:00'],
]
const taiwan: Hours = [
  ['11:00', '21:30'],
  ['11:00', '22:00'],
]

const weekOf = ([weekdays, weekend]: Hours): SampleSite['week'] =>
  Array.from({ length: 7 }, (_, day) => [day < 5 ? weekdays : weekend])

const store = (
  code: string,
  name: Three,
  where: readonly [line1: string, district: string, city: string, region: string, postalCode: string],
  at: readonly [number, number],
  hours: Hours,
  weight: number,
  ships = false,
): SampleSite => {
  const [line1, district, city, region, postalCode] = where
  const isTaiwan = hours === taiwan
  return {
    code,
    kind: 'store',
    name: localised(name),
    zone: isTaiwan ? 'Asia/Taipei' : 'Asia/Shanghai',
    address: { line1, line2: null, district, city, region, postalCode, country: isTaiwan ? 'TW' : 'CN' },
    phone: isTaiwan ? `+88690001${code.slice(1).padStart(4, '0')}` : `+86199000199${code.slice(1)}`,
    latitude: at[0],
    longitude: at[1],
    week: weekOf(hours),
    shipsOrders: ships,
    shipRank: 50 + Number(code.slice(1)),
    cutOff: '15:00',
    pickingDays: 1,
    weight,
  }
}

// biome-ignore format: one line a store reads as a table
const stores: readonly SampleSite[] = [
  store('S01', ['Shanghai Jing’an', '上海静安店', '上海靜安店'], ['南京西路 1618 号 3 层', '静安区', '上海市', '上海市', '200040'], [31.2245, 121.4453], mall, 1.6, true),
  store('S02', ['Shanghai Xuhui', '上海徐汇店', '上海徐匯店'], ['武康路 376 号', '徐汇区', '上海市', '上海市', '200031'], [31.2105, 121.4386], street, 1.2),
  store('S03', ['Shanghai Pudong', '上海浦东店', '上海浦東店'], ['张杨路 501 号 2 层', '浦东新区', '上海市', '上海市', '200120'], [31.2288, 121.5177], mall, 1.3),
  store('S04', ['Hangzhou West Lake', '杭州西湖店', '杭州西湖店'], ['曙光路 122 号', '西湖区', '杭州市', '浙江省', '310007'], [30.2632, 120.1331], street, 1.1),
  store('S05', ['Suzhou Pingjiang', '苏州平江店', '蘇州平江店'], ['平江路 88 号', '姑苏区', '苏州市', '江苏省', '215006'], [31.3167, 120.6339], street, 0.9),
  store('S06', ['Nanjing Gulou', '南京鼓楼店', '南京鼓樓店'], ['湖南路 18 号', '鼓楼区', '南京市', '江苏省', '210009'], [32.0703, 118.7716], mall, 0.9),
  store('S07', ['Beijing Chaoyang', '北京朝阳店', '北京朝陽店'], ['工体北路 21 号 1 层', '朝阳区', '北京市', '北京市', '100027'], [39.9326, 116.4551], mall, 1.4),
  store('S08', ['Chengdu Jinjiang', '成都锦江店', '成都錦江店'], ['红星路三段 16 号', '锦江区', '成都市', '四川省', '610021'], [30.6538, 104.0824], mall, 1),
  store('S09', ['Guangzhou Tianhe', '广州天河店', '廣州天河店'], ['体育东路 138 号 4 层', '天河区', '广州市', '广东省', '510620'], [23.1332, 113.3289], mall, 1),
  store('S10', ['Shenzhen Nanshan', '深圳南山店', '深圳南山店'], ['海德三道 199 号', '南山区', '深圳市', '广东省', '518052'], [22.5176, 113.9355], mall, 1.1),
  store('S11', ['Taipei Da’an', '台北大安店', '台北大安店'], ['永康街 31 號', '大安區', '臺北市', '臺北市', '106'], [25.0317, 121.5297], taiwan, 1.1, true),
  store('S12', ['Taichung West', '台中西区店', '台中西區店'], ['公益路 68 號', '西區', '臺中市', '臺中市', '403'], [24.1512, 120.6632], taiwan, 0.7),
]

const working: SampleSite['week'] = Array.from({ length: 7 }, (_, day) =>
  day < 6
    ? [
        ['08:00', '12:00'],
        ['13:00', '18:00'],
      ]
    : [],
)

// biome-ignore format: one block a site
const others: readonly SampleSite[] = [
  {
    code: 'W01', kind: 'warehouse', name: localised(['Jiaxing warehouse', '嘉兴仓', '嘉興倉']), zone: 'Asia/Shanghai',
    address: { line1: '昌盛南路 1888 号', line2: null, district: '南湖区', city: '嘉兴市', region: '浙江省', postalCode: '314001', country: 'CN' }, phone: '+8619900019921',
    latitude: 30.7276, longitude: 120.7551, week: working, shipsOrders: true, shipRank: 1, cutOff: '16:00', pickingDays: 1, weight: 0,
  },
  {
    code: 'W02', kind: 'warehouse', name: localised(['Taoyuan warehouse', '桃园仓', '桃園倉']), zone: 'Asia/Taipei',
    address: { line1: '南山路三段 17 號', line2: null, district: '蘆竹區', city: '桃園市', region: '桃園市', postalCode: '338', country: 'TW' }, phone: '+886900010022',
    latitude: 25.0713, longitude: 121.2907, week: working, shipsOrders: true, shipRank: 2, cutOff: '15:00', pickingDays: 1, weight: 0,
  },
  {
    code: 'M01', kind: 'workshop', name: localised(['Dongyang workshop', '东阳工坊', '東陽工坊']), zone: 'Asia/Shanghai',
    address: { line1: '世贸大道 268 号', line2: null, district: '东阳市', city: '金华市', region: '浙江省', postalCode: '322100', country: 'CN' }, phone: '+8619900019931',
    latitude: 29.2897, longitude: 120.2419, week: working, shipsOrders: false, shipRank: 90, cutOff: '12:00', pickingDays: 2, weight: 0,
  },
  {
    code: 'WEB', kind: 'web', name: localised(['Lanting Home', '兰亭家居', '蘭亭家居']), zone: 'Asia/Shanghai',
    address: { line1: '南京西路 1618 号 8 层', line2: null, district: '静安区', city: '上海市', region: '上海市', postalCode: '200040', country: 'CN' }, phone: '+8619900019940',
    latitude: 31.2245, longitude: 121.4453, week: Array.from({ length: 7 }, () => [['00:00', '24:00']] as const), shipsOrders: false, shipRank: 99, cutOff: '16:00', pickingDays: 1, weight: 0,
  },
]

/** Twelve stores, two warehouses, the workshop, the web shop. */
export const sampleSites: readonly SampleSite[] = [...stores, ...others]
