import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'jobs.title': ['Jobs', '后台任务', '背景作業'],
  'action.jobs.list_schedules': ['See what runs by the clock', '查看定时任务', '檢視排程工作'],
  'jobs.name': ['Job', '任务', '作業'],
  'jobs.state': ['State', '状态', '狀態'],
  'jobs.state.waiting': ['Waiting', '等待中', '等待中'],
  'jobs.state.running': ['Running', '运行中', '執行中'],
  'jobs.state.failed': ['Failed', '失败', '失敗'],
  'jobs.state.retrying': ['To be tried again', '待重试', '待重試'],
  'jobs.attempts': ['Tries', '尝试次数', '嘗試次數'],
  'jobs.error': ['What went wrong', '出错原因', '錯誤原因'],
  'jobs.run_at': ['Runs at', '运行时间', '執行時間'],
  'jobs.retry': ['Run now', '立即运行', '立即執行'],
  'jobs.drop': ['Give this job up', '放弃此任务', '放棄此作業'],
  'jobs.none': [
    'No job waits. Mails, folding of balances and other work outside a click shows up here while it waits.',
    '没有等待中的任务。邮件、余额汇总等后台工作在等待时会显示在这里。',
    '沒有等待中的作業。電子郵件、餘額彙總等背景工作在等待時會顯示在這裡。',
  ],
  'error.jobs.not_found': [
    'This job runs right now or is done.',
    '该任务正在运行或已完成。',
    '該作業正在執行或已完成。',
  ],
  'action.jobs.list': ['See jobs', '查看后台任务', '檢視背景工作'],
  'action.jobs.retry': ['Try a job again', '重试后台任务', '重試背景工作'],
  'action.jobs.drop': ['Give up a job', '放弃后台任务', '放棄背景工作'],
} as const satisfies Texts
