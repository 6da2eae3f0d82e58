import type { FastifyInstance } from 'fastify'
import { credit, get, listInvoices, pdf } from '#functions/invoicing/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** Invoices and credit notes. */
export const invoiceRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Invoices'
  route(app, house, {
    method: 'GET',
    url: '/api/invoices',
    action: listInvoices,
    tag,
    summary: 'Invoices and credit notes, the newest first',
  })
  route(app, house, {
    method: 'GET',
    url: '/api/invoices/:id',
    action: get,
    tag,
    summary: 'An invoice by id or number',
  })
  route(app, house, {
    method: 'POST',
    url: '/api/invoices/:id/credit-notes',
    action: credit,
    tag,
    status: 201,
    summary: 'Take an invoice back, or a part of it',
  })
  route(app, house, {
    method: 'GET',
    url: '/api/invoices/:id/pdf',
    action: pdf,
    tag,
    summary: 'An invoice on paper, as it stands now',
    answer: ({ name, type, bytes }, reply) =>
      reply
        .header('content-type', type)
        .header('content-disposition', `inline; filename="${name}"`)
        .send(Buffer.from(bytes)),
  })
}
