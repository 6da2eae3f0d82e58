import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as orders from '#functions/orders/index.ts'
import type { House } from '#support/actions/index.ts'
import { route } from '../route.ts'

/** The key of a basket or order, as `Authorization: Bearer KEY`. */
export const bearer = (request: FastifyRequest): { key?: string } => {
  const key = /^Bearer ([0-9A-Za-z-]{8,60})$/.exec(request.headers.authorization ?? '')?.[1]
  return key ? { key } : {}
}

/** Baskets and orders: what a shop front calls, and what the desk calls. */
export const orderRoutes = (app: FastifyInstance, house: House) => {
  const shop = { tag: 'Shop', from: bearer }
  route(app, house, {
    tag: 'Shop',
    method: 'GET',
    url: '/api/shop/items',
    action: orders.listAssortment,
    summary: 'What can be ordered, at what price, how many',
  })
  route(app, house, {
    tag: 'Shop',
    method: 'GET',
    url: '/api/shop/items/:slug',
    action: orders.showItem,
    summary: 'One item with its variants, stores and the day it can be there',
  })
  route(app, house, {
    tag: 'Shop',
    method: 'GET',
    url: '/api/shop/front',
    action: orders.shopFront,
    summary: 'The shop: company, categories, stores, ways to pay and to ship',
  })
  route(app, house, {
    ...shop,
    method: 'POST',
    url: '/api/shop/baskets',
    action: orders.createBasket,
    status: 201,
    summary: 'Open a basket; its key is told once',
  })
  route(app, house, {
    ...shop,
    method: 'GET',
    url: '/api/shop/baskets/:id',
    action: orders.showBasket,
    summary: 'A basket with prices, totals and the day it can be there',
  })
  route(app, house, {
    ...shop,
    method: 'POST',
    url: '/api/shop/baskets/:id/lines',
    action: orders.addLine,
    status: 201,
    summary: 'Put more of an item in',
  })
  route(app, house, {
    ...shop,
    method: 'PUT',
    url: '/api/shop/baskets/:id/lines/:itemId',
    action: orders.setLine,
    summary: 'Set the quantity of an item; zero takes it out',
  })
  route(app, house, {
    ...shop,
    method: 'POST',
    url: '/api/shop/baskets/:id/coupons',
    action: orders.addCoupon,
    status: 201,
    summary: 'Use a coupon',
  })
  route(app, house, {
    ...shop,
    method: 'DELETE',
    url: '/api/shop/baskets/:id/coupons/:code',
    action: orders.removeCoupon,
    summary: 'Take a coupon back',
  })
  route(app, house, {
    ...shop,
    method: 'POST',
    url: '/api/shop/baskets/:id/order',
    action: orders.orderBasket,
    status: 201,
    summary: 'Order what lies in a basket',
  })
  route(app, house, {
    ...shop,
    method: 'POST',
    url: '/api/shop/orders',
    action: orders.placeOrder,
    status: 201,
    summary: 'Order lines in one call',
  })
  route(app, house, {
    ...shop,
    method: 'GET',
    url: '/api/shop/orders',
    action: orders.myOrders,
    summary: 'The signed-in customer’s orders',
  })
  route(app, house, {
    ...shop,
    method: 'GET',
    url: '/api/shop/orders/:number',
    action: orders.orderStatus,
    limit: 'lookUp',
    summary: 'An order by its number and key',
  })
  route(app, house, {
    ...shop,
    method: 'POST',
    url: '/api/shop/orders/:id/cancellation',
    action: orders.cancel,
    status: 201,
    summary: 'Call an order off before it ships',
  })

  const desk = { tag: 'Orders' }
  route(app, house, {
    ...desk,
    method: 'POST',
    url: '/api/orders',
    action: orders.placeOrder,
    status: 201,
    summary: 'Order for a customer: phone, store, rep',
  })
  route(app, house, {
    ...desk,
    method: 'GET',
    url: '/api/orders/:id/page',
    action: orders.getOrder,
    summary: 'Everything of one order, by id or number',
  })
  route(app, house, {
    ...desk,
    method: 'POST',
    url: '/api/orders/:id/cancellation',
    action: orders.cancel,
    status: 201,
    summary: 'Call an order off before it ships',
  })
  route(app, house, {
    ...desk,
    method: 'POST',
    url: '/api/orders/:id/advance',
    action: orders.advance,
    summary: 'Compare what should exist with what does, and create the difference',
  })
  route(app, house, {
    ...desk,
    method: 'GET',
    url: '/api/order-board',
    action: orders.orderBoard,
    summary: 'Open orders by state, and what runs late',
  })
  route(app, house, {
    ...desk,
    method: 'GET',
    url: '/api/sales-today',
    action: orders.salesToday,
    summary: 'Today against the same weekday a week before',
  })
}
