import type { FastifyInstance } from 'fastify'
import * as stock from '#books/stock/index.ts'
import { adjustStock, putAway, receiveGoods } from '#functions/fulfilment/index.ts'
import type { House } from '#support/actions/index.ts'
import { type Route, route } from '../route.ts'

/** The book of goods: what is where, what it is worth, every move; and the three ways to bring goods in, count them and put them elsewhere. */
export const stockRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Stock'
  const on = (url: string, action: Route['action'], summary: string) =>
    route(app, house, { method: 'GET', url, action, tag, summary })
  const write = (url: string, action: Route['action'], summary: string) =>
    route(app, house, { method: 'POST', url, action, tag, summary, status: 201 })
  on('/api/stock/items', stock.byItem, 'Items with what is there, promised and free')
  on('/api/stock/places', stock.byPlace, 'Places of a site with what lies there')
  on('/api/stock/moves', stock.moves, 'Every move, newest first')
  on('/api/stock/moves/:id', stock.getMove, 'One move with what it was valued at')
  on('/api/stock/value', stock.valueAsOf, 'What the stock of a company was worth at a moment')
  write('/api/stock/receipts', receiveGoods, 'Goods have come in')
  write('/api/stock/adjustments', adjustStock, 'Goods were counted, broken or found')
  write('/api/stock/movements', putAway, 'Goods were put to another place')
}
