import type { Texts } from '#support/i18n/index.ts'

/** Why something is recommended, for those who read it. */
export const recommendTexts = {
  'recommend.reason.again': [
    'Bought {times, plural, one {once} other {# times}}, last on {day}',
    '已购买 {times} 次，最近一次是{day}',
    '已購買 {times} 次，最近一次是{day}',
  ],
  'recommend.reason.near': ['Chosen by those who like {name}', '喜欢“{name}”的人也会选', '喜歡「{name}」的人也會選'],
  'recommend.reason.near.unnamed': ['Chosen by those with a similar taste', '喜好相近的人也会选', '喜好相近的人也會選'],
  'recommend.reason.together': ['Often ordered together with {name}', '常与“{name}”一起下单', '常與「{name}」一起下單'],
  'recommend.reason.together.unnamed': ['Often ordered together', '常被一起下单', '常被一起下單'],
  'action.decisions.recommend': ['See recommendations', '查看商品推荐', '檢視商品推薦'],
  'action.decisions.margin_floor': ['See the margin floor', '查看推荐最低毛利率', '檢視推薦最低毛利率'],
  'action.decisions.set_margin_floor': ['Set the margin floor', '设置推荐最低毛利率', '設定推薦最低毛利率'],
  'action.decisions.goes_with': ['See what goes with an item', '查看搭配商品', '檢視搭配商品'],
} as const satisfies Texts
