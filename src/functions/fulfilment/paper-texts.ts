import type { Texts } from '#support/i18n/index.ts'

/** What stands on a delivery note. */
export const paperTexts = {
  title: ['Delivery note', '送货单', '送貨單'],
  shipTo: ['Ship to', '收货方', '收貨方'],
  shippedOn: ['Shipped on', '发货日期', '出貨日期'],
  order: ['Order', '订单', '訂單'],
  promisedFor: ['Promised for', '承诺日期', '承諾日期'],
  line: ['#', '#', '#'],
  code: ['Item no.', '货号', '貨號'],
  goods: ['Goods', '商品', '商品'],
  lot: ['Lot or serial', '批次或序列号', '批號或序號'],
  quantity: ['Quantity', '数量', '數量'],
  parcel: ['Parcel {number}', '包裹 {number}', '包裹 {number}'],
  weight: ['{weight} kg', '{weight} 千克', '{weight} 公斤'],
  page: ['Page {page} of {of}', '第 {page} 页，共 {of} 页', '第 {page} 頁，共 {of} 頁'],
} as const satisfies Texts
