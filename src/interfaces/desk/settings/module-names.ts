import type { Texts } from '#support/i18n/index.ts'
import { useWords } from '../shell/words.ts'

/** The parts of the house as roles name them. */
const texts = {
  'part.orders': ['Orders', '订单', '訂單'],
  'part.fulfilment': ['Picking and shipping', '拣货发货', '揀貨出貨'],
  'part.stock': ['Stock', '库存', '庫存'],
  'part.planning': ['Planning', '计划', '計劃'],
  'part.catalog': ['Catalogue', '商品目录', '商品目錄'],
  'part.pricing': ['Prices and promotions', '价格与促销', '價格與促銷'],
  'part.decisions': ['Rules and suggestions', '规则与推荐', '規則與推薦'],
  'part.parties': ['Customers and suppliers', '客户与供应商', '客戶與供應商'],
  'part.interactions': ['Interactions', '互动', '互動'],
  'part.messages': ['Messages', '消息', '訊息'],
  'part.payments': ['Payments', '收款', '收款'],
  'part.invoicing': ['Invoices', '发票', '發票'],
  'part.accounting': ['Accounting', '会计', '會計'],
  'part.ledger': ['Ledger', '总账', '總帳'],
  'part.integration': ['Bringing in data', '数据导入', '資料匯入'],
  'part.insight': ['Insight', '经营分析', '營運分析'],
  'part.sites': ['Sites', '站点', '站點'],
  'part.people': ['Employees', '员工', '員工'],
  'part.notes': ['Notes and tasks', '备注与任务', '備註與任務'],
  'part.files': ['Files', '文件', '檔案'],
  'part.mail': ['Mail', '邮件', '郵件'],
  'part.settings': ['Settings', '设置', '設定'],
  'part.jobs': ['Jobs', '后台任务', '背景工作'],
  'part.events': ['Events', '事件', '事件'],
  'part.audit': ['Audit', '审计', '稽核'],
  'part.views': ['Saved views', '已存视图', '已存檢視'],
  'part.live': ['Screens', '界面实时更新', '畫面即時更新'],
  'part.access': ['Users and roles', '用户与角色', '使用者與角色'],
} as const satisfies Texts

export const useModuleName = () => {
  const t = useWords(texts)
  return (module: string): string =>
    Object.hasOwn(texts, `part.${module}`) ? t(`part.${module}` as keyof typeof texts) : module
}
