import { z } from 'zod'
import { listShippingMethods } from '#functions/fulfilment/functions.ts'
import { listMethods } from '#functions/payments/functions.ts'
import { placesApart } from '#functions/planning/functions.ts'
import { categoryTree } from '#masters/catalog/functions.ts'
import { getLegalEntity, listSites, webSite } from '#masters/sites/functions.ts'
import { query } from '#support/actions/index.ts'
import { localised } from '#support/i18n/index.ts'
import { frontOutput } from './outputs.ts'

/** What every page of the shop shows around its subject: the company, the categories, the stores, the ways to pay and to ship. */
export const shopFront = query({
  name: 'orders.shop_front',
  open: ['customer', 'visitor'],
  input: z.object({}),
  output: frontOutput,
  fn: async (ctx) => {
    const { language } = ctx.actor
    const site = await webSite(ctx)
    const company = await getLegalEntity(ctx, site.entityId)
    const categories = await categoryTree(ctx)
    const methods = await listShippingMethods(ctx)
    return {
      name: localised(site.name, language),
      company: company.name,
      logoFileId: company.logoFileId,
      currency: site.currency,
      country: site.country,
      zone: site.zone,
      pricesIncludeTax: site.pricesIncludeTax,
      categories: categories.map((category) => ({
        slug: category.slug,
        name: localised(category.name, language),
        picture: category.picture,
        children: category.children.map((child) => ({
          slug: child.slug,
          name: localised(child.name, language),
          picture: child.picture,
        })),
      })),
      stores: (await listSites(ctx))
        .filter((one) => one.kind === 'store')
        .map((store) => ({
          code: store.code,
          name: localised(store.name, language),
          address: store.address,
          phone: store.phone,
        })),
      shippingMethods: methods.map((method) => ({
        code: method.code,
        kind: method.kind,
        name: localised(method.name, language),
        price: method.price,
        freeFrom: method.freeFrom,
      })),
      /** Where it makes a difference to the promised day. */
      places: placesApart(methods.flatMap(({ kind, regions }) => (kind === 'delivery' ? regions : []))),
      paymentMethods: (await listMethods(ctx)).map((method) => ({
        code: method.code,
        provider: method.provider,
        name: localised(method.name, language),
      })),
    }
  },
})
export type ShopFront = Awaited<ReturnType<typeof shopFront.fn>>
