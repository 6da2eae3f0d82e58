import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'audit.title': ['Who did what', '操作记录', '操作記錄'],
  'audit.at': ['When', '时间', '時間'],
  'audit.actor': ['Who', '操作人', '操作人'],
  'audit.action': ['Action', '操作', '操作'],
  'audit.subject': ['Document', '单据', '單據'],
  'audit.input': ['What was given', '提交内容', '提交內容'],
  'audit.actor.staff': ['Staff', '员工', '員工'],
  'audit.actor.key': ['API key', 'API 密钥', 'API 金鑰'],
  'audit.actor.system': ['Onefold', '系统', '系統'],
  'audit.empty': [
    'Nothing yet. What staff, keys and the program change is listed here.',
    '暂无记录。员工、密钥和系统所做的更改都会列在这里。',
    '尚無記錄。員工、金鑰與系統所做的變更都會列在這裡。',
  ],
  'action.audit.list': ['See who did what', '查看操作记录', '檢視操作紀錄'],
} as const satisfies Texts
