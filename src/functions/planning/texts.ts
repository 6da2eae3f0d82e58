import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.planning': ['Planning', '计划', '計劃'],
  'entity.demands': ['Demands', '需求', '需求'],
  'entity.demand': ['Demand', '需求', '需求'],
  'planning.promise.before_cut_off': ['Ordered before {time}', '{time} 前下单', '{time} 前下單'],
  'planning.promise.after_cut_off': ['Counts as an order of {day}', '计为 {day} 的订单', '計為 {day} 的訂單'],
  'planning.promise.transfer': [
    'brought from another site in {days, plural, one {# working day} other {# working days}}',
    '调拨 {days} 个工作日',
    '調撥 {days} 個工作天',
  ],
  'planning.promise.packed': ['packed on {day}', '{day} 打包', '{day} 包裝'],
  'planning.promise.ready_for_you': ['ready for you on {day}', '{day} 可取货', '{day} 可取貨'],
  'planning.promise.carried': [
    'carried in {days, plural, one {# working day} other {# working days}}',
    '运送 {days} 个工作日',
    '運送 {days} 個工作天',
  ],
  'planning.promise.comma': [', ', '，', '，'],
  'planning.promise.stop': ['.', '。', '。'],
} as const satisfies Texts
