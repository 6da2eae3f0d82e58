import type { FastifyInstance } from 'fastify'
import { catalogActions } from '#masters/catalog/index.ts'
import { pricingActions } from '#masters/pricing/index.ts'
import { siteActions } from '#masters/sites/index.ts'
import type { Action, House } from '#support/actions/index.ts'
import { type Route, route } from '../route.ts'

/** What catalog, prices and sites do beside the lists and forms that every entity has. */
export const masterRoutes = (app: FastifyInstance, house: House): void => {
  // biome-ignore lint/suspicious/noExplicitAny: inputs and outputs differ from action to action
  const named = new Map<string, Action<any, any>>(
    [catalogActions, pricingActions, siteActions]
      .flatMap((actions) => Object.values(actions))
      .map((one) => [one.name, one]),
  )
  const on = (method: Route['method'], url: string, name: string, summary: string) => {
    const action = named.get(name)
    if (!action) throw new Error(`no action ${name}`)
    route(app, house, { method, url, action, tag: name.split('.')[0]!, summary })
  }
  on('PUT', '/api/products/:id/media', 'catalog.set_media', 'The pictures of a product, in order')
  on('PUT', '/api/items/:id/gtins', 'catalog.set_gtins', 'The trade numbers of an item')
  on('PUT', '/api/items/:id/components', 'catalog.set_components', 'What a kit consists of')
  on('PUT', '/api/items/:id/units', 'catalog.set_item_units', 'What a box of an item holds')
  on('GET', '/api/shop/products', 'catalog.search_products', 'Products by words, category and properties')
  on('GET', '/api/shop/products/:slug', 'catalog.product_page', 'One product with its variants')
  on('POST', '/api/quotes', 'pricing.quote', 'What lines would cost for somebody now')
  on('GET', '/api/transfer-days', 'sites.list_transfer_days', 'Days from site to site')
  on('PUT', '/api/transfer-days', 'sites.set_transfer_days', 'Set the days from one site to another')
}
