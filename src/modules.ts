import type { Module } from '#support/actions/index.ts'

/**
 * Masters, books and functions in boot order, which is also the allowed direction of calls: a module calls modules listed before it.
 * Loaded one after the other, so that a circle shows at once.
 */
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
] as const

export const modules: Module[] = []
