import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'views.error.too_large': ['holds more than a view can keep', '内容超出视图可保存的大小', '內容超出檢視可儲存的大小'],
} satisfies Texts
