import { asc, eq, isNull } from 'drizzle-orm'
import { type Ctx, fail } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { remembered } from '#support/entity/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { carriers, shippingMethods } from './tables.ts'

/** How goods reach the customer, with what its carrier adds. `regions`: carrier's working days, the most specific first. */
export type ShippingMethod = {
  id: string
  code: string
  name: LocalisedText
  kind: 'delivery' | 'pickup'
  price: string
  currency: string
  freeFrom: string | null
  taxCategory: string
  regions: { country: string; region?: string; days: number }[]
  carrier: {
    id: string
    name: LocalisedText
    trackingUrl: string | null
    workdays: number[]
    holidays: string[]
  } | null
}

const load = async (tx: Tx): Promise<ShippingMethod[]> => {
  const rows = await tx
    .select()
    .from(shippingMethods)
    .leftJoin(carriers, eq(carriers.id, shippingMethods.carrierId))
    .where(isNull(shippingMethods.archivedAt))
    .orderBy(asc(shippingMethods.position), asc(shippingMethods.code))
  return rows.map(
    ({ shipping_methods: { position, archivedAt, version, carrierId, name, ...method }, carriers: carrier }) => ({
      ...method,
      name: name ?? {},
      carrier: carrier && {
        id: carrier.id,
        name: carrier.name ?? {},
        trackingUrl: carrier.trackingUrl,
        workdays: carrier.workdays,
        holidays: carrier.holidays,
      },
    }),
  )
}

const all = remembered([shippingMethods, carriers], load)

/** The ways to a country that customers can choose from, in their order; all of them when no country is named. */
export const listShippingMethods = async ({ tx }: Pick<Ctx, 'tx'>, { country }: { country?: string } = {}) =>
  (await all(tx)).filter(
    ({ kind, regions }) =>
      !country || kind === 'pickup' || !regions.length || regions.some((one) => one.country === country),
  )

/** A shipping method by id or code; the first delivery when none is named. Fails with unknown_shipping_method. */
export const getShippingMethod = async (ctx: Pick<Ctx, 'tx'>, idOrCode?: string): Promise<ShippingMethod> => {
  const methods = await all(ctx.tx)
  const found = idOrCode
    ? methods.find(({ id, code }) => id === idOrCode || code === idOrCode)
    : (methods.find(({ kind }) => kind === 'delivery') ?? methods[0])
  return (
    found ??
    fail(fulfilmentErrors.unknownShippingMethod, { method: idOrCode ?? '' }, [
      { path: 'shippingMethod', code: 'unknown', accepted: methods.map(({ code }) => code).join(', ') },
    ])
  )
}

/** A shipping method in use, or null. */
export const findShippingMethod = async (
  { tx }: Pick<Ctx, 'tx'>,
  wanted: string | null,
): Promise<ShippingMethod | null> => (await all(tx)).find(({ id }) => id === wanted) ?? null

/** Where a parcel can be followed, or null. */
export const trackingLink = (method: Pick<ShippingMethod, 'carrier'> | null, number: string | null): string | null =>
  number && method?.carrier?.trackingUrl
    ? method.carrier.trackingUrl.replace('{number}', encodeURIComponent(number))
    : null
