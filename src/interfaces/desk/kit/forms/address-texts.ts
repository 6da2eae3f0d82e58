import type { Texts } from '#support/i18n/index.ts'

export const addressTexts = {
  'address.name': ['Name', '收件人', '收件人'],
  'address.line1': ['Street and number', '街道门牌', '街道門牌'],
  'address.line2': ['Building, floor', '楼栋、楼层', '樓棟、樓層'],
  'address.district': ['District', '区/县', '區/鄉鎮'],
  'address.city': ['City', '城市', '城市'],
  'address.region': ['Province or state', '省份', '省/州'],
  'address.postalCode': ['Postal code', '邮政编码', '郵遞區號'],
  'address.country': ['Country', '国家/地区', '國家/地區'],
  'address.phone': ['Phone', '电话', '電話'],
} as const satisfies Texts
