import { z } from 'zod'
import { installChart } from '#functions/accounting/functions.ts'
import { adjustmentReasonEntity, carrierEntity, shippingMethodEntity } from '#functions/fulfilment/functions.ts'
import { installTemplates } from '#functions/messages/functions.ts'
import { installPaymentMethods } from '#functions/payments/functions.ts'
import { unit } from '#masters/catalog/index.ts'
import { customerGroupEntity } from '#masters/parties/index.ts'
import { priceList, taxCategory, taxRate } from '#masters/pricing/index.ts'
import { createSite, listLegalEntities } from '#masters/sites/functions.ts'
import { calendar, legalEntity } from '#masters/sites/index.ts'
import { action, type Ctx, fail } from '#support/actions/index.ts'
import { insertRow } from '#support/entity/index.ts'
import { localisedTextSchema } from '#support/i18n/index.ts'
import { signAs } from '#support/mail/functions.ts'
import { rateSchema } from '#support/money/index.ts'
import { setSetting } from '#support/settings/functions.ts'
import { countries } from './countries.ts'
import { foundingErrors } from './errors.ts'
import * as first from './first-rows.ts'

const codes = Object.keys(countries) as [string, ...string[]]

/** The five answers. What is left out follows from the country. */
export const companySchema = z.object({
  company: z.string().trim().min(1).max(200),
  taxNumber: z.string().trim().max(60).optional(),
  address: z.record(z.string().max(40), z.string().max(200)).default({}),
  country: z.enum(codes),
  currency: z.string().length(3).optional(),
  taxRate: rateSchema.optional(),
  pricesIncludeTax: z.boolean().optional(),
  languages: z
    .array(z.enum(['en', 'zh-CN', 'zh-TW']))
    .min(1)
    .default(['en', 'zh-CN', 'zh-TW']),
  shopName: localisedTextSchema.optional(),
  site: z.object({
    name: z.string().trim().min(1).max(120),
    kind: z.enum(['store', 'warehouse', 'workshop']).default('warehouse'),
    city: z.string().trim().max(100).optional(),
  }),
  logoFileId: z.uuid().optional(),
  /** A card that always pays: for rehearsals, never where customers buy. */
  withTestCard: z.boolean().default(false),
})
export type Company = z.input<typeof companySchema>
export type Founded = {
  entityId: string
  webSiteId: string
  siteId: string
  calendarId: string
  priceListId: string
  currency: string
  country: string
  zone: string
}

/** Lays the company down with everything a first sale needs. Fails with already_founded. */
export const foundCompany = async (ctx: Ctx, given: Company): Promise<Founded> => {
  const answers = companySchema.parse(given)
  if ((await listLegalEntities(ctx)).length) fail(foundingErrors.alreadyFounded)
  const country = countries[answers.country]!
  const currency = answers.currency ?? country.currency
  const pricesIncludeTax = answers.pricesIncludeTax ?? country.includesTax
  const { id: entityId } = await insertRow(ctx, legalEntity, {
    code: 'MAIN',
    name: answers.company,
    country: answers.country,
    currency,
    pricesIncludeTax,
    address: answers.address,
    ...(answers.taxNumber ? { taxNumber: answers.taxNumber } : {}),
    ...(answers.logoFileId ? { logoFileId: answers.logoFileId } : {}),
  })
  const { id: calendarId } = await insertRow(ctx, calendar, first.officeHours)
  await layDownRows(ctx, answers.country, answers.taxRate ?? country.standard, country.reduced)
  const sites = await openSites(ctx, answers, { entityId, calendarId, zone: country.zone })
  const { id: priceListId } = await insertRow(ctx, priceList, {
    entityId,
    code: 'retail',
    name: first.names.priceList,
    currency,
    includesTax: pricesIncludeTax,
  })
  await installChart(ctx, { entityId, chart: country.chart })
  await installTemplates(ctx)
  await installPaymentMethods(ctx, { withTestCard: answers.withTestCard })
  await openRoads(ctx, { currency, country: answers.country, withPickup: answers.site.kind === 'store' })
  await setSetting(ctx, 'company.languages', answers.languages)
  await signAs(ctx, answers.company)
  ctx.emit({ type: 'founding.company_founded', subject: `entity:${entityId}`, payload: { entityId } })
  return { entityId, ...sites, calendarId, priceListId, currency, country: answers.country, zone: country.zone }
}

const layDownRows = async (ctx: Ctx, country: string, standard: string, reduced = standard) => {
  for (const row of first.units) await insertRow(ctx, unit, row)
  for (const row of first.customerGroups) await insertRow(ctx, customerGroupEntity, row)
  for (const row of first.adjustmentReasons) await insertRow(ctx, adjustmentReasonEntity, row)
  const rates: Record<string, string> = { standard, reduced, zero: '0' }
  for (const row of first.taxCategories) {
    const { id } = await insertRow(ctx, taxCategory, row)
    const rate = rates[row.code]!
    await insertRow(ctx, taxRate, { taxCategoryId: id, country, rate, en16931: Number(rate) ? 'S' : 'Z' })
  }
}

type Answers = z.output<typeof companySchema>
type Ground = { entityId: string; calendarId: string; zone: string }

const openSites = async (ctx: Ctx, { shopName, site }: Answers, ground: Ground) => {
  const web = await createSite(ctx, { ...ground, code: 'WEB', kind: 'web', name: shopName ?? first.names.webShop })
  const code = { store: 'S01', warehouse: 'W01', workshop: 'F01' }[site.kind]
  const address = site.city ? { city: site.city } : {}
  const house = await createSite(ctx, {
    ...ground,
    code,
    kind: site.kind,
    name: { en: site.name, 'zh-CN': site.name, 'zh-TW': site.name },
    address,
    shipsOrders: true,
    shipRank: 1,
  })
  return { webSiteId: web.id, siteId: house.id }
}

const openRoads = async (
  ctx: Ctx,
  { currency, country, withPickup }: { currency: string; country: string; withPickup: boolean },
) => {
  const { id: carrierId } = await insertRow(ctx, carrierEntity, { code: 'parcel', name: first.names.carrier })
  const roads = { currency, taxCategory: 'standard', price: '0' }
  await insertRow(ctx, shippingMethodEntity, {
    ...roads,
    code: 'delivery',
    name: first.names.delivery,
    kind: 'delivery',
    carrierId,
    regions: [{ country, days: 2 }],
    position: 1,
  })
  if (withPickup)
    await insertRow(ctx, shippingMethodEntity, {
      ...roads,
      code: 'pickup',
      name: first.names.pickup,
      kind: 'pickup',
      position: 2,
    })
}

export const found = action({
  name: 'founding.found_company',
  input: companySchema,
  subject: (_: unknown, { entityId }: Founded) => `entity:${entityId}`,
  fn: foundCompany,
})
