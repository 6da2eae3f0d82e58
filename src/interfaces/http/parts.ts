import { queueMail } from '#support/mail/functions.ts'
import type { AppSettings } from './app.ts'
import { collect } from './collect.ts'
import { deskFiles } from './desk-files.ts'
import { accessRoutes } from './routes/access.ts'
import { auditRoutes } from './routes/audit.ts'
import { entityRoutes } from './routes/entities.ts'
import { fileRoutes } from './routes/files.ts'
import { mailRoutes } from './routes/mail.ts'
import { noteRoutes } from './routes/notes.ts'
import { operationRoutes } from './routes/operation.ts'
import { welcomeCustomer } from './welcome-customer.ts'

/** Everything that answers in a full house. A module's routes stand in `routes/<module>.ts` and are named here. */
export const usualParts: AppSettings = {
  routes: [collect, accessRoutes, auditRoutes, fileRoutes, mailRoutes, noteRoutes, operationRoutes, entityRoutes],
  pages: [(pages) => deskFiles(pages)],
  welcome: welcomeCustomer,
  mailer: queueMail,
}
