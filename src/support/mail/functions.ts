export { attachesDocuments, type MakesFile } from './attachments.ts'
export { type Attachment, type NewMail, queueMail } from './queue.ts'
export { type Sender, senderOf, signAs } from './sender.ts'
