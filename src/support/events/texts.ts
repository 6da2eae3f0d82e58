import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'events.title': ['Events', '事件', '事件'],
  'events.subscriber': ['Module', '模块', '模組'],
  'events.type': ['Event', '事件', '事件'],
  'events.subject': ['Document', '单据', '單據'],
  'events.error': ['What went wrong', '出错原因', '錯誤原因'],
  'events.attempts': ['Tries', '尝试次数', '嘗試次數'],
  'events.parked_at': ['Parked since', '搁置时间', '擱置時間'],
  'events.waiting': ['Waiting', '等待中', '等待中'],
  'events.lag': ['Behind by', '延迟', '延遲'],
  'events.parked': ['Parked', '已搁置', '已擱置'],
  'events.retry': ['Try again', '重试', '重試'],
  'events.drop': ['Give this event up', '放弃此事件', '放棄此事件'],
  'events.drop_warning': [
    'What it should have caused will not happen. Events behind it are tried at once.',
    '该事件本应引发的操作将不会执行，其后的事件会立即重试。',
    '該事件原應引發的操作將不會執行，其後的事件會立即重試。',
  ],
  'events.none_parked': [
    'Nothing is parked: every module has digested what happened.',
    '没有搁置的事件：各模块均已处理完毕。',
    '沒有擱置的事件：各模組均已處理完畢。',
  ],
  'error.events.not_parked': [
    'This event is no longer parked.',
    '该事件已不在搁置列表中。',
    '該事件已不在擱置清單中。',
  ],
  'action.events.list_parked': ['See parked events', '查看搁置的事件', '檢視擱置的事件'],
  'action.events.retry_parked': ['Try parked events again', '重试搁置的事件', '重試擱置的事件'],
  'action.events.drop_parked': ['Give up parked events', '放弃搁置的事件', '放棄擱置的事件'],
  'action.events.list': ['See events', '查看事件', '檢視事件'],
  'action.events.list_subscribers': [
    'See how far each module has read',
    '查看各模块的读取进度',
    '檢視各模組的讀取進度',
  ],
} as const satisfies Texts
