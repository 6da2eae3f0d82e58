import type { Texts } from '#support/i18n/index.ts'

export const texts = {
  'mail.title': ['Outbox', '发件箱', '寄件匣'],
  'mail.recipient': ['To', '收件人', '收件人'],
  'mail.subject': ['Subject', '主题', '主旨'],
  'mail.state': ['State', '状态', '狀態'],
  'mail.state.waiting': ['Waiting', '等待发送', '等待寄送'],
  'mail.state.sent': ['Sent', '已发送', '已寄出'],
  'mail.state.failed': ['Failed', '发送失败', '寄送失敗'],
  'mail.state.withheld': ['Withheld', '未发送', '未寄送'],
  'mail.problem': ['What went wrong', '出错原因', '錯誤原因'],
  'mail.created_at': ['Written', '创建时间', '建立時間'],
  'mail.sent_at': ['Sent at', '发送时间', '寄出時間'],
  'mail.attachments': ['Attachments', '附件', '附件'],
  'mail.retry': ['Send again', '重新发送', '重新寄送'],
  'mail.sender': ['Sender', '发件人', '寄件者'],
  'mail.sender.name': ['Company name', '公司名称', '公司名稱'],
  'mail.sender.address': ['Address', '发件地址', '寄件地址'],
  'mail.sender.reply_to': ['Answers go to', '回复地址', '回覆地址'],
  'mail.sender.accent': ['Colour', '主题色', '主題色'],
  'mail.sender.footer': ['Foot of each mail', '邮件页脚', '郵件頁尾'],
  'mail.folder_note': [
    'No SMTP server is set: mails are laid down in a folder and can be read here.',
    '未设置 SMTP 服务器：邮件保存在文件夹中，可在此查看。',
    '未設定 SMTP 伺服器：郵件儲存於資料夾中，可在此檢視。',
  ],
  'mail.none': [
    'No mail yet. What the house writes to customers and staff is kept here.',
    '暂无邮件。系统发给客户和员工的邮件都会保存在这里。',
    '尚無郵件。系統寄給客戶與員工的郵件都會保存在這裡。',
  ],
  'error.mail.not_to_be_sent': [
    'This mail was sent already or waits to be sent.',
    '该邮件已发送或正在等待发送。',
    '該郵件已寄出或正在等待寄送。',
  ],
} as const satisfies Texts
