import { queueMail } from '#support/mail/functions.ts'
import { shop } from '../shop/shop.tsx'
import { startPages } from '../start/start.tsx'
import type { AppSettings, Part } from './app.ts'
import { collect } from './collect.ts'
import { deskFiles } from './desk-files.ts'
import { accessRoutes } from './routes/access.ts'
import { accountingRoutes } from './routes/accounting.ts'
import { auditRoutes } from './routes/audit.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { entityRoutes } from './routes/entities.ts'
import { fileRoutes } from './routes/files.ts'
import { fulfilmentRoutes } from './routes/fulfilment.ts'
import { importRoutes } from './routes/imports.ts'
import { insightRoutes } from './routes/insight.ts'
import { interactionRoutes } from './routes/interactions.ts'
import { invoiceRoutes } from './routes/invoicing.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { mailRoutes } from './routes/mail.ts'
import { masterRoutes } from './routes/masters.ts'
import { messageRoutes } from './routes/messages.ts'
import { noteRoutes } from './routes/notes.ts'
import { operationRoutes } from './routes/operation.ts'
import { orderRoutes } from './routes/orders.ts'
import { partyRoutes } from './routes/parties.ts'
import { paymentRoutes } from './routes/payments.ts'
import { permissionRoutes } from './routes/permissions.ts'
import { recommendationRoutes } from './routes/recommendations.ts'
import { ruleRoutes } from './routes/rules.ts'
import { stockRoutes } from './routes/stock.ts'
import { viewRoutes } from './routes/views.ts'
import { welcomeCustomer } from './welcome-customer.ts'

const support: Part[] = [
  accessRoutes,
  permissionRoutes,
  auditRoutes,
  fileRoutes,
  mailRoutes,
  noteRoutes,
  operationRoutes,
  viewRoutes,
]
const masters: Part[] = [partyRoutes, masterRoutes]
const books: Part[] = [collect, interactionRoutes, stockRoutes, ledgerRoutes]
const functions: Part[] = [
  messageRoutes,
  accountingRoutes,
  fulfilmentRoutes,
  invoiceRoutes,
  paymentRoutes,
  orderRoutes,
  decisionRoutes,
  recommendationRoutes,
  ruleRoutes,
  insightRoutes,
  importRoutes,
]

/** Everything that answers in a full house. A module's routes stand in `routes/<module>.ts` and are named here; those of entities come last. */
export const usualParts: AppSettings = {
  routes: [...support, ...masters, ...books, ...functions, entityRoutes],
  pages: [(pages) => deskFiles(pages), shop, startPages],
  welcome: welcomeCustomer,
  mailer: queueMail,
}
