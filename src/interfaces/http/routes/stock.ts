import type { FastifyInstance } from 'fastify'
import * as stock from '#books/stock/index.ts'
import type { House } from '#support/actions/index.ts'
import { type Route, route } from '../route.ts'

/** The book of goods: what is where, what it is worth, and every move. */
export const stockRoutes = (app: FastifyInstance, house: House): void => {
  const on = (url: string, action: Route['action'], summary: string) =>
    route(app, house, { method: 'GET', url, action, tag: 'stock', summary })
  on('/api/stock/items', stock.byItem, 'Items with what is there, promised and free')
  on('/api/stock/places', stock.byPlace, 'Places of a site with what lies there')
  on('/api/stock/moves', stock.moves, 'Every move, newest first')
  on('/api/stock/moves/:id', stock.getMove, 'One move with what it was valued at')
  on('/api/stock/value', stock.valueAsOf, 'What the stock of a company was worth at a moment')
}
