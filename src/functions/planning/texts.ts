import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.planning': ['Planning', '计划', '計畫'],
  'permission.planning': ['Planning', '计划', '計畫'],
  'action.planning.promise': ['Ask for the promised day', '查询承诺日期', '查詢承諾日期'],
  'action.planning.open_demands': ['See what is needed', '查看需求', '檢視需求'],
  'entity.demands': ['Demands', '需求', '需求'],
  'entity.demand': ['Demand', '需求', '需求'],
  'entity.demand.document': ['Document', '单据', '單據'],
  'entity.demand.documentLine': ['Line', '行', '列'],
  'entity.demand.itemId': ['Item', '物料', '料件'],
  'entity.demand.siteId': ['Site', '站点', '站點'],
  'entity.demand.quantity': ['Quantity', '数量', '數量'],
  'entity.demand.dueOn': ['Needed on', '需求日期', '需求日期'],
  'entity.demand.state.open': ['Open', '未满足', '未滿足'],
  'entity.demand.state.met': ['Met', '已满足', '已滿足'],
  'entity.demand.state.dropped': ['No longer needed', '已取消', '已取消'],
  'entity.demand.changedAt': ['Changed at', '更改时间', '更改時間'],
} as const satisfies Texts
