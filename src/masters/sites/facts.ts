import { eq, isNull } from 'drizzle-orm'
import type { Ctx } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { remembered } from '#support/entity/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import type { Calendar, Shift } from '#support/time/index.ts'
import { calendars, holidays, legalEntities, sites, transferDays } from './tables.ts'

/** A place where we work, with what its company adds: currency, country, and whether prices include tax. */
export type Site = {
  id: string
  entityId: string
  code: string
  kind: 'store' | 'warehouse' | 'workshop' | 'web'
  name: LocalisedText
  zone: string
  calendarId: string
  address: Record<string, string>
  phone: string | null
  latitude: number | null
  longitude: number | null
  shipsOrders: boolean
  shipRank: number
  cutOff: string
  pickingDays: number
  currency: string
  country: string
  pricesIncludeTax: boolean
  archivedAt: Date | null
}

export type LegalEntity = typeof legalEntities.$inferSelect

type Facts = {
  entities: Map<string, LegalEntity>
  sites: Map<string, Site>
  byCode: Map<string, Site>
  calendars: Map<string, Omit<Calendar, 'zone'>>
  transferDays: Map<string, number>
}

const load = async (tx: Tx): Promise<Facts> => {
  const entities = await tx.select().from(legalEntities)
  const found = await tx
    .select()
    .from(sites)
    .innerJoin(legalEntities, eq(legalEntities.id, sites.entityId))
    .orderBy(sites.code)
  const all = found.map(({ sites: site, legal_entities: { currency, country, pricesIncludeTax } }): Site => {
    const { custom, createdAt, version, ...facts } = site
    return { ...facts, currency, country, pricesIncludeTax }
  })
  const days = await tx.select().from(holidays).where(isNull(holidays.archivedAt))
  const weeks = await tx.select().from(calendars)
  const ways = await tx.select().from(transferDays)
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    sites: new Map(all.map((site) => [site.id, site])),
    byCode: new Map(all.map((site) => [site.code, site])),
    calendars: new Map(
      weeks.map(({ id, week }) => [
        id,
        calendarFrom(
          week,
          days.filter((day) => day.calendarId === id),
        ),
      ]),
    ),
    transferDays: new Map(ways.map(({ fromSiteId, toSiteId, days }) => [`${fromSiteId} ${toSiteId}`, days])),
  }
}

/** Special days carry shifts of their own, or none: closed. */
const calendarFrom = (week: [string, string][][], days: { day: string; shifts: [string, string][] }[]) => ({
  week: week.map(shiftsFrom),
  exceptions: Object.fromEntries(days.map(({ day, shifts }) => [day, shiftsFrom(shifts)])),
})

const shiftsFrom = (shifts: [string, string][]): Shift[] => shifts.map(([from, to]) => ({ from, to }))

/** Companies, sites, calendars and ways between sites: few rows that everything asks for. */
export const factsOf = remembered([legalEntities, sites, calendars, holidays, transferDays], load)

export type Reading = Pick<Ctx, 'tx'>
