import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'module.invoicing': ['Invoices', '账单', '帳單'],
  'permission.invoicing': ['Invoices', '账单', '帳單'],
  'action.invoicing.list': ['See invoices', '查看账单', '檢視帳單'],
  'action.invoicing.get': ['Open an invoice', '打开账单', '開啟帳單'],
  'action.invoicing.pdf': ['Print an invoice', '打印账单', '列印帳單'],
  'action.invoicing.credit': ['Take an invoice back by credit note', '开退款账单', '開立折讓單'],
  'invoicing.kind.invoice': ['Invoice', '账单', '帳單'],
  'invoicing.kind.credit_note': ['Credit note', '退款账单', '折讓單'],
  'invoicing.state.posted': ['Open', '未结清', '未結清'],
  'invoicing.state.settled': ['Settled', '已结清', '已結清'],
  'invoicing.state.reversed': ['Taken back', '已冲减', '已沖減'],
  'error.invoicing.unknown_invoice': ['There is no such invoice.', '找不到这张账单。', '找不到這張帳單。'],
  'error.invoicing.nothing_to_invoice': [
    'There is nothing to invoice.',
    '没有可开账单的内容。',
    '沒有可開立帳單的內容。',
  ],
  'error.invoicing.foreign_currency': [
    'Invoices are issued in the currency of the books, {books}, not in {currency}.',
    '账单须使用记账本位币 {books}，不能使用 {currency}。',
    '帳單須使用記帳本位幣 {books}，不能使用 {currency}。',
  ],
  'error.invoicing.not_an_invoice': [
    '{number} is a credit note: only an invoice is taken back.',
    '{number} 是退款账单，只能冲减账单。',
    '{number} 是折讓單，只能沖減帳單。',
  ],
  'error.invoicing.nothing_to_credit': [
    'Nothing is left of {number} that could be taken back.',
    '{number} 已无可冲减的内容。',
    '{number} 已無可沖減的內容。',
  ],
  'error.invoicing.more_than_invoiced': [
    '{text}: {wanted} asked, {left} left of what was invoiced.',
    '{text}：申请 {wanted}，可冲减 {left}。',
    '{text}：申請 {wanted}，可沖減 {left}。',
  ],
  'error.invoicing.stays': [
    'An issued invoice stays as it is: take it back by credit note.',
    '已开出的账单不能修改，请开退款账单。',
    '已開立的帳單不可修改，請開立折讓單。',
  ],
  'error.invoicing.does_not_add_up': [
    'The invoice does not add up: lines, taxes and total differ.',
    '账单金额不一致：明细、税额与合计不符。',
    '帳單金額不一致：明細、稅額與合計不符。',
  ],
} as const satisfies Texts
