import { ensurePeriods } from '#books/ledger/functions.ts'
import { foundCompany } from '#functions/founding/functions.ts'
import { createSite, outsideLocation, setTransferDays } from '#masters/sites/functions.ts'
import { calendar, holiday, legalEntity, site } from '#masters/sites/index.ts'
import type { Ctx } from '#support/actions/index.ts'
import { insertRow, updateRow } from '#support/entity/index.ts'
import { localised, type Three } from '../catalogue/kind.ts'
import { sampleSites } from '../people/index.ts'
import type { SampleSite } from '../people/types.ts'
import { layBins } from './bins.ts'
import { holidaysOf } from './holidays.ts'

export const CURRENCY = 'CNY'

const company = {
  name: '兰亭家居有限公司',
  taxNumber: '91310106MA1FXLT2X8',
  bankAccount: '招商银行上海静安支行 1219 0618 8810 601',
  address: {
    line1: '南京西路 1618 号 8 层',
    district: '静安区',
    city: '上海市',
    region: '上海市',
    postalCode: '200040',
  },
}

/** The ground the company stands on: its books and its places. */
export type Ground = {
  entityId: string
  seller: { name: string; taxNumber: string; bankAccount: string; country: string; address: Record<string, string> }
  retailListId: string
  siteIds: ReadonlyMap<string, string>
  /** By site code and place code. */
  places: ReadonlyMap<string, string>
  outside: { supplier: string; customer: string; adjustment: string }
}

/** Founds Lanting: the company, its books for these years, twelve stores, two warehouses, the workshop, the web shop, bins and ways. */
export const foundLanting = async (ctx: Ctx, years: readonly number[]): Promise<Ground> => {
  const warehouse = sampleSites.find(({ code }) => code === 'W01')!
  const founded = await foundCompany(ctx, {
    company: company.name,
    withTestCard: true,
    taxNumber: company.taxNumber,
    address: company.address,
    country: 'CN',

    site: { name: warehouse.name['zh-CN'], kind: 'warehouse', city: warehouse.address.city },
  })
  const { entityId } = founded
  await updateRow(ctx, legalEntity, { id: entityId, code: 'LANTING', bankAccount: company.bankAccount })
  for (const year of years) await ensurePeriods(ctx, { entityId, year })
  const calendars = await keepHours(ctx, years)
  const siteIds = new Map([
    ['W01', founded.siteId],
    ['WEB', founded.webSiteId],
  ])
  for (const one of sampleSites)
    siteIds.set(one.code, await openSite(ctx, one, entityId, calendars, siteIds.get(one.code)))
  await layWays(ctx, siteIds)
  const places = await layBins(ctx, entityId, siteIds)
  const outside = {
    supplier: await outsideLocation(ctx, { entityId, kind: 'supplier' }),
    customer: await outsideLocation(ctx, { entityId, kind: 'customer' }),
    adjustment: await outsideLocation(ctx, { entityId, kind: 'adjustment' }),
  }
  const seller = { ...company, country: 'CN' }
  return { entityId, seller, retailListId: founded.priceListId, siteIds, places, outside }
}

const hoursNames: Record<string, Three> = {
  store: ['Store hours', '门店营业时间', '門市營業時間'],
  warehouse: ['Monday to Saturday', '周一至周六', '週一至週六'],
  web: ['Day and night', '全天', '全天'],
}

/** One calendar for all sites that keep the same hours; warehouses and workshop rest on holidays. */
const keepHours = async (ctx: Ctx, years: readonly number[]): Promise<Map<string, string>> => {
  const byWeek = Map.groupBy(sampleSites, ({ week }) => JSON.stringify(week))
  const ids = new Map<string, string>()
  for (const [week, [first]] of byWeek) {
    const kind = first!.kind === 'workshop' ? 'warehouse' : first!.kind
    const { id } = await insertRow(ctx, calendar, {
      code: `hours-${first!.code.toLowerCase()}`,
      name: localised(hoursNames[kind]!),
      week: first!.week,
    })
    ids.set(week, id)
    if (kind !== 'warehouse') continue
    for (const year of years)
      for (const { day, name } of holidaysOf(year))
        await insertRow(ctx, holiday, { calendarId: id, day, name, shifts: [] })
  }
  return ids
}

const openSite = async (
  ctx: Ctx,
  one: SampleSite,
  entityId: string,
  calendars: ReadonlyMap<string, string>,
  id?: string,
): Promise<string> => {
  const { week, weight: _, ...facts } = one
  const address = Object.fromEntries(Object.entries(one.address).filter(([, value]) => value !== null))
  const values = { ...facts, address, calendarId: calendars.get(JSON.stringify(week))! }
  if (!id) return (await createSite(ctx, { ...values, entityId })).id
  const { kind: __, ...changes } = values
  return (await updateRow(ctx, site, { ...changes, id })).id
}

const inTaiwan = new Set(['W02', 'S11', 'S12'])

/** Working days between the warehouses and everything they supply. */
const layWays = async (ctx: Ctx, siteIds: ReadonlyMap<string, string>) => {
  const daysBetween = (from: string, to: string) =>
    inTaiwan.has(from) === inTaiwan.has(to) ? (to === 'S08' ? 3 : 2) : 6
  const codes = sampleSites.filter(({ kind }) => kind !== 'web').map(({ code }) => code)
  for (const from of codes)
    for (const to of codes) {
      const meets =
        from === 'W01' || from === 'W02' || ((to === 'W01' || to === 'W02') && inTaiwan.has(from) === inTaiwan.has(to))
      if (from !== to && meets)
        await setTransferDays(ctx, {
          fromSiteId: siteIds.get(from)!,
          toSiteId: siteIds.get(to)!,
          days: daysBetween(from, to),
        })
    }
}
