import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'error.settings.not_set': ['Not set up yet: {key}.', '尚未设置：{key}。', '尚未設定：{key}。'],
  'settings.title': ['Settings', '设置', '設定'],
} as const satisfies Texts
