const text = (en: string, cn: string, tw: string) => ({ en, 'zh-CN': cn, 'zh-TW': tw })

/** Units that goods are counted in from the first day; factors to the base unit of their kind. */
export const units = [
  { code: 'pce', name: text('piece', '件', '件'), kind: 'count', factor: '1', digits: 0, unece: 'C62' },
  { code: 'set', name: text('set', '套', '組'), kind: 'count', factor: '1', digits: 0, unece: 'SET' },
  { code: 'pr', name: text('pair', '双', '雙'), kind: 'count', factor: '2', digits: 0, unece: 'PR' },
  { code: 'box', name: text('box', '箱', '箱'), kind: 'count', factor: '1', digits: 0, unece: 'BX' },
  { code: 'kg', name: text('kilogram', '千克', '公斤'), kind: 'mass', factor: '1000', digits: 3, unece: 'KGM' },
  { code: 'g', name: text('gram', '克', '公克'), kind: 'mass', factor: '1', digits: 0, unece: 'GRM' },
  { code: 'm', name: text('metre', '米', '公尺'), kind: 'length', factor: '1', digits: 2, unece: 'MTR' },
  { code: 'm2', name: text('square metre', '平方米', '平方公尺'), kind: 'area', factor: '1', digits: 2, unece: 'MTK' },
  { code: 'l', name: text('litre', '升', '公升'), kind: 'volume', factor: '1', digits: 3, unece: 'LTR' },
  { code: 'h', name: text('hour', '小时', '小時'), kind: 'time', factor: '3600', digits: 2, unece: 'HUR' },
] as const

export const taxCategories = [
  { code: 'standard', name: text('Standard rate', '标准税率', '標準稅率') },
  { code: 'reduced', name: text('Reduced rate', '低税率', '優惠稅率') },
  { code: 'zero', name: text('Zero rate', '零税率', '零稅率') },
] as const

export const customerGroups = [
  { code: 'retail', name: text('Retail', '零售客户', '零售客戶') },
  { code: 'trade', name: text('Trade', '批发客户', '批發客戶') },
] as const

export const adjustmentReasons = [
  { code: 'count', name: text('Count', '盘点', '盤點') },
  { code: 'damage', name: text('Damage', '破损', '破損') },
  { code: 'loss', name: text('Loss', '丢失', '遺失') },
  { code: 'found', name: text('Found', '寻获', '尋獲') },
  { code: 'sample', name: text('Sample or display', '样品或陈列', '樣品或陳列') },
] as const

export const officeHours = {
  code: 'office',
  name: text('Monday to Friday', '周一至周五', '週一至週五'),
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [['09:00', '18:00']] : [])),
}

export const names = {
  webShop: text('Web shop', '网店', '網路商店'),
  priceList: text('Retail prices', '零售价', '零售價'),
  carrier: text('Parcel service', '快递', '宅配'),
  delivery: text('Delivery', '送货上门', '宅配到府'),
  pickup: text('Pick up in store', '到店自提', '門市自取'),
}
