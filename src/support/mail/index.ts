export { listMails, type MailRow, readMail, retryMail } from './actions.ts'
export { type NewMail, queueMail } from './queue.ts'
export { readSender, setSender } from './sender.ts'
