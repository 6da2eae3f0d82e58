import type { Texts } from '#support/i18n/index.ts'
import { useWords } from '../shell/words.ts'

const texts = {
  'document.order': ['Order', '订单', '訂單'],
  'document.past_order': ['Past order', '历史订单', '歷史訂單'],
  'document.import': ['Import', '数据导入', '資料匯入'],
  'document.party': ['Party', '往来单位', '往來單位'],
  'document.shipment': ['Shipment', '发货单', '出貨單'],
  'document.picking': ['Picking list', '拣货单', '揀貨單'],
  'document.receipt': ['Receipt', '收货单', '收貨單'],
  'document.adjustment': ['Adjustment', '库存调整', '庫存調整'],
  'document.item': ['Item', '商品', '商品'],
  'document.product': ['Product', '产品', '產品'],
  'document.invoice': ['Invoice', '发票', '發票'],
  'document.payment': ['Payment', '收款', '收款'],
  'document.entry': ['Entry', '凭证', '傳票'],
  'document.promotion': ['Promotion', '促销', '促銷'],
  'document.rule': ['Rule', '规则', '規則'],
  'document.coupon': ['Coupon', '优惠券', '優惠券'],
  'document.price_list': ['Price list', '价格表', '價格表'],
  'document.site': ['Site', '站点', '站點'],
  'document.employee': ['Employee', '员工', '員工'],
  'document.user': ['User', '用户', '使用者'],
  'document.role': ['Role', '角色', '角色'],
  'document.key': ['API key', 'API 密钥', 'API 金鑰'],
  'document.task': ['Task', '任务', '任務'],
  'document.note': ['Note', '备注', '備註'],
  'document.file': ['File', '文件', '檔案'],
  'document.view': ['Saved view', '已存视图', '已存檢視'],
  'document.period': ['Period', '会计期间', '會計期間'],
  'document.settlement': ['Settlement', '核销', '沖銷'],
  'document.dashboard': ['Dashboard', '仪表盘', '儀表板'],
  'document.pivot': ['Pivot', '透视表', '樞紐分析'],
  'document.price': ['Price', '价格', '價格'],
  'document.promise': ['Promise', '承诺', '承諾'],
  'document.address': ['Address', '地址', '地址'],
  'document.contact_point': ['Contact', '联系方式', '聯絡方式'],
} as const satisfies Texts

/** What the kind of `order:<id>` is called, also for those who may not list such documents. */
export const useDocumentKind = () => {
  const t = useWords(texts)
  return (document: string): string => {
    const [kind = ''] = document.split(':')
    return Object.hasOwn(texts, `document.${kind}`) ? t(`document.${kind}` as keyof typeof texts) : kind
  }
}
