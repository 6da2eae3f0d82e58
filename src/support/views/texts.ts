import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'permission.views': ['Saved views', '已保存的视图', '已儲存的檢視'],
  'views.error.too_large': ['holds more than a view can keep', '内容超出视图可保存的大小', '內容超出檢視可儲存的大小'],
  'action.views.list': ['See saved views', '查看已存视图', '檢視已存檢視'],
  'action.views.save': ['Save a view', '保存视图', '儲存檢視'],
  'action.views.remove': ['Remove a saved view', '移除已存视图', '移除已存檢視'],
  'permission.views.share': ['Share views with everybody', '与所有人共享视图', '與所有人共用檢視'],
} satisfies Texts
