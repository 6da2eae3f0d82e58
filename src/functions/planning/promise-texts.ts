import type { Texts } from '#support/i18n/index.ts'

/** Parts of the sentence that says why a promise is what it is. */
export const promiseTexts = {
  comma: [', ', '，', '，'],
  inTime: ['Ordered before {cutOff}', '{cutOff} 前下单', '{cutOff} 前下單'],
  nextDay: [
    'Ordered after {cutOff} or on a day off, counts from {day}',
    '{cutOff} 后或休息日下单，自{day}起算',
    '{cutOff} 後或休息日下單，自{day}起算',
  ],
  transfer: [
    '{count, plural, one {one working day} other {# working days}} from {site}',
    '从{site}调拨需 {count} 个工作日',
    '自{site}調撥需 {count} 個工作天',
  ],
  picked: ['picked on {day}', '{day}拣货', '{day}揀貨'],
  ready: ['ready to fetch on {day}', '{day}可自提', '{day}可自取'],
  carried: [
    'carried in {count, plural, one {one working day} other {# working days}}',
    '配送需 {count} 个工作日',
    '配送需 {count} 個工作天',
  ],
  split: ['sent in several parts', '分批发出', '分批出貨'],
  unavailable: ['Not enough in stock at the moment', '目前库存不足', '目前庫存不足'],
} as const satisfies Texts
