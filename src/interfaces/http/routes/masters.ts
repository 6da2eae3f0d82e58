import type { FastifyInstance } from 'fastify'
import { catalogActions } from '#masters/catalog/index.ts'
import { pricingActions } from '#masters/pricing/index.ts'
import { siteActions } from '#masters/sites/index.ts'
import type { Action, House } from '#support/actions/index.ts'
import { routesOf } from '../route.ts'

/** What catalog, prices and sites do beside the lists and forms that every entity has. */
export const masterRoutes = (app: FastifyInstance, house: House): void => {
  const catalog = routesOf(app, house, { tag: 'catalog' })
  catalog('GET /api/products/:id/media', named('catalog.list_media'), 'The pictures of a product')
  catalog('PUT /api/products/:id/media', named('catalog.set_media'), 'The pictures of a product, in order')
  catalog('PUT /api/items/:id/gtins', named('catalog.set_gtins'), 'The trade numbers of an item')
  catalog('PUT /api/items/:id/components', named('catalog.set_components'), 'What a kit consists of')
  catalog('PUT /api/items/:id/units', named('catalog.set_item_units'), 'What a box of an item holds')
  catalog('GET /api/shop/products', named('catalog.search_products'), 'Products by words, category and properties')
  catalog('GET /api/shop/products/:slug', named('catalog.product_page'), 'One product with its variants')
  const pricing = routesOf(app, house, { tag: 'pricing' })
  pricing('POST /api/quotes', named('pricing.quote'), 'What lines would cost for somebody now')
  const sites = routesOf(app, house, { tag: 'sites' })
  sites(
    'PUT /api/legal-entities/:id/logo',
    named('sites.set_logo'),
    'The picture at the head of shop, invoices and letters',
  )
  sites('GET /api/transfer-days', named('sites.list_transfer_days'), 'Days from site to site')
  sites('PUT /api/transfer-days', named('sites.set_transfer_days'), 'Set the days from one site to another')
}

const all = [catalogActions, pricingActions, siteActions].flatMap((actions) => Object.values(actions) as Action[])

const named = (name: string): Action => {
  const action = all.find((one) => one.name === name)
  if (!action) throw new Error(`no action ${name}`)
  return action
}
