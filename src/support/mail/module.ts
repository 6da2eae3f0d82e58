import { module } from '#support/actions/index.ts'
import { listMails, readMail, refusals, retryMail } from './actions.ts'
import { checks } from './checks.ts'
import { onQueued, resume } from './resume.ts'
import { send } from './send.ts'
import { readSender, setSender } from './sender.ts'
import { texts } from './texts.ts'

export const mailModule = module({
  name: 'mail',
  actions: { list: listMails, read: readMail, retry: retryMail, readSender, setSender },
  reactions: { 'mail.queued': onQueued },
  jobs: { send, resume },
  errors: refusals,
  texts,
  checks,
  events: { 'mail.queued': 'mailId', 'mail.sent': 'mailId', 'mail.failed': 'mailId', 'mail.withheld': 'mailId' },
})
