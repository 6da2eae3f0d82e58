import type { FastifyInstance } from 'fastify'
import * as stock from '#books/stock/index.ts'
import { adjustStock, putAway, receiveGoods } from '#functions/fulfilment/index.ts'
import type { House } from '#support/actions/index.ts'
import { made, routesOf } from '../route.ts'

/** The book of goods: what is where, what it is worth, every move; and the three ways to bring goods in, count them and put them elsewhere. */
export const stockRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Stock' })
  on('GET /api/stock/items', stock.byItem, 'Items with what is there, promised and free')
  on('GET /api/stock/places', stock.byPlace, 'Places of a site with what lies there')
  on('GET /api/stock/moves', stock.moves, 'Every move, newest first')
  on('GET /api/stock/moves/:id', stock.getMove, 'One move with what it was valued at')
  on('GET /api/stock/value', stock.valueAsOf, 'What the stock of a company was worth at a moment')
  on('POST /api/stock/receipts', receiveGoods, 'Goods have come in', made)
  on('POST /api/stock/adjustments', adjustStock, 'Goods were counted, broken or found', made)
  on('POST /api/stock/movements', putAway, 'Goods were put to another place', made)
}
