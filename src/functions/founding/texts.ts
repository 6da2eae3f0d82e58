import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.founding': ['Founding', '公司设立', '公司設立'],
  'action.founding.found_company': ['Found the company', '设立公司', '設立公司'],
  'action.founding.questions': ['See what a founding asks', '查看设立问题', '檢視設立問題'],
  'error.founding.already_founded': [
    'This house has a company already. Change it under Settings.',
    '公司已设立，可在设置中修改。',
    '公司已設立，可在設定中修改。',
  ],
} as const satisfies Texts
