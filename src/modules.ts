import { interactionsModule } from '#books/interactions/module.ts'
import { ledgerModule } from '#books/ledger/module.ts'
import { stockModule } from '#books/stock/module.ts'
import { accountingModule } from '#functions/accounting/module.ts'
import { decisionsModule } from '#functions/decisions/module.ts'
import { foundingModule } from '#functions/founding/module.ts'
import { fulfilmentModule } from '#functions/fulfilment/module.ts'
import { insightModule } from '#functions/insight/module.ts'
import { integrationModule } from '#functions/integration/module.ts'
import { invoicingModule } from '#functions/invoicing/module.ts'
import { messagesModule } from '#functions/messages/module.ts'
import { ordersModule } from '#functions/orders/module.ts'
import { paymentsModule } from '#functions/payments/module.ts'
import { planningModule } from '#functions/planning/module.ts'
import { catalogModule } from '#masters/catalog/module.ts'
import { partiesModule } from '#masters/parties/module.ts'
import { peopleModule } from '#masters/people/module.ts'
import { pricingModule } from '#masters/pricing/module.ts'
import { sitesModule } from '#masters/sites/module.ts'
import type { Module } from '#support/actions/index.ts'

/** Masters, books and functions in boot order, which is also the allowed direction of calls: a module calls modules listed before it. */
export const moduleNames = [
  'masters/parties',
  'masters/sites',
  'masters/people',
  'masters/catalog',
  'masters/pricing',
  'books/interactions',
  'books/stock',
  'books/ledger',
  'functions/messages',
  'functions/accounting',
  'functions/fulfilment',
  'functions/invoicing',
  'functions/payments',
  'functions/planning',
  'functions/orders',
  'functions/decisions',
  'functions/insight',
  'functions/integration',
  'functions/founding',
] as const

export const modules: Module[] = [
  partiesModule,
  sitesModule,
  peopleModule,
  catalogModule,
  pricingModule,
  interactionsModule,
  stockModule,
  ledgerModule,
  messagesModule,
  accountingModule,
  fulfilmentModule,
  invoicingModule,
  paymentsModule,
  planningModule,
  ordersModule,
  decisionsModule,
  insightModule,
  integrationModule,
  foundingModule,
]
