import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import { listMails, readMail, readSender, retryMail, setSender } from '#support/mail/index.ts'
import { routesOf } from '../route.ts'

/** The outbox, and in whose name mails go out. */
export const mailRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Mail' })
  on('GET /api/mails', listMails, 'The outbox')
  on('GET /api/mails/:id', readMail, 'One mail as its reader sees it')
  on('POST /api/mails/:id/retry', retryMail, 'Send a mail again that failed or was withheld')
  on('GET /api/mail-sender', readSender, 'In whose name mails go out')
  on('PUT /api/mail-sender', setSender, 'Set in whose name mails go out')
}
