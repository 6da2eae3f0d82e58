import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as orders from '#functions/orders/index.ts'
import type { House } from '#support/actions/index.ts'
import { made, type Route, routesOf } from '../route.ts'

/** The key of a basket or order, as `Authorization: Bearer KEY`. */
export const bearer = (request: FastifyRequest): { key?: string } => {
  const key = /^Bearer ([0-9A-Za-z-]{8,60})$/.exec(request.headers.authorization ?? '')?.[1]
  return key ? { key } : {}
}

const asFile: Pick<Route, 'answer'> = {
  answer: ({ name, type, bytes }, reply) =>
    reply
      .header('content-type', type)
      .header('content-disposition', `inline; filename="${name}"`)
      .send(Buffer.from(bytes)),
}

/** Baskets and orders: what a shop front calls, and what the desk calls. */
export const orderRoutes = (app: FastifyInstance, house: House): void => {
  shopFront(app, house)
  shopBaskets(app, house)
  const on = routesOf(app, house, { tag: 'Orders' })
  on('POST /api/orders', orders.placeOrder, 'Order for a customer: phone, store, rep', made)
  on('GET /api/orders/:id/page', orders.getOrder, 'Everything of one order, by id or number')
  on('GET /api/orders/:id/pdf', orders.pdf, 'An order on paper, as it stands now', asFile)
  on('GET /api/refunds/:id/pdf', orders.refundPdf, 'Money that went back, on paper', { tag: 'Payments', ...asFile })
  on('POST /api/orders/:id/cancellation', orders.cancel, 'Call an order off before it ships', made)
  on(
    'POST /api/orders/:id/advance',
    orders.advance,
    'Compare what should exist with what does, and create the difference',
  )
  on('GET /api/order-board', orders.orderBoard, 'Open orders by state, and what runs late')
  on('GET /api/past-orders', orders.listPastOrders, 'What a customer bought and returned in the systems before us')
  on('GET /api/past-orders/:id', orders.getPastOrder, 'One document of the past with its lines')
  on('GET /api/sales-today', orders.salesToday, 'Today against the same weekday a week before')
}

const shopFront = (app: FastifyInstance, house: House) => {
  const on = routesOf(app, house, { tag: 'Shop' })
  on('GET /api/shop/front', orders.shopFront, 'The shop: company, categories, stores, ways to pay and to ship')
  on('GET /api/shop/items', orders.listAssortment, 'What can be ordered, at what price, how many')
  on('GET /api/shop/items/:slug', orders.showItem, 'One item with its variants, stores and the day it can be there')
}

const shopBaskets = (app: FastifyInstance, house: House) => {
  const on = routesOf(app, house, { tag: 'Shop', from: bearer })
  on('POST /api/shop/baskets', orders.createBasket, 'Open a basket; its key is told once', made)
  on('GET /api/shop/baskets/:id', orders.showBasket, 'A basket with prices, totals and the day it can be there')
  on('POST /api/shop/baskets/:id/lines', orders.addLine, 'Put more of an item in', made)
  on('PUT /api/shop/baskets/:id/lines/:itemId', orders.setLine, 'Set the quantity of an item; zero takes it out')
  on('POST /api/shop/baskets/:id/coupons', orders.addCoupon, 'Use a coupon', made)
  on('DELETE /api/shop/baskets/:id/coupons/:code', orders.removeCoupon, 'Take a coupon back')
  on('POST /api/shop/baskets/:id/order', orders.orderBasket, 'Order what lies in a basket', made)
  on('POST /api/shop/orders', orders.placeOrder, 'Order lines in one call', made)
  on('GET /api/shop/orders', orders.myOrders, 'The signed-in customer’s orders')
  on('GET /api/shop/orders/:number', orders.orderStatus, 'An order by its number and key', { limit: 'lookUp' })
  on('GET /api/shop/orders/:number/pdf', orders.statusPdf, 'An order on paper, by its number and key', {
    limit: 'lookUp',
    ...asFile,
  })
  on('GET /api/shop/orders/:number/refunds/:id/pdf', orders.statusRefundPdf, 'Money that went back for it, on paper', {
    limit: 'lookUp',
    ...asFile,
  })
  on('POST /api/shop/orders/:id/cancellation', orders.cancel, 'Call an order off before it ships', made)
}
