import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import {
  addressSchema,
  codeSchema,
  countrySchema,
  currencySchema,
  shiftsSchema,
  timeSchema,
  weekSchema,
  zoneSchema,
} from './schemas.ts'
import { calendars, holidays, legalEntities, locations, sites } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('sites', texts)

export const legalEntity = entity(legalEntities, {
  name: 'legal_entity',
  kind: 'setup',
  list: {
    columns: ['code', 'name', 'country', 'currency', 'taxNumber'],
    sort: 'code',
    filters: ['country', 'currency'],
  },
  search: ['code', 'name'],
  importKey: ['code'],
  readOnly: ['logoFileId'],
  codes: { country: 'country', currency: 'currency' },
  schemas: { code: codeSchema, country: countrySchema, currency: currencySchema, address: addressSchema },
  example: { code: 'LT', name: 'Lanting Home Co., Ltd.', country: 'CN', currency: 'CNY', pricesIncludeTax: 'true' },
})

export const calendar = entity(calendars, {
  name: 'calendar',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: { code: codeSchema, week: weekSchema },
  example: {
    code: 'office',
    'name.en': 'Office hours',
    'name.zh-CN': '办公时间',
    week: '[[["09:00","18:00"]],[["09:00","18:00"]],[["09:00","18:00"]],[["09:00","18:00"]],[["09:00","18:00"]],[],[]]',
  },
})

export const holiday = entity(holidays, {
  name: 'holiday',
  kind: 'setup',
  list: { columns: ['calendarId', 'day', 'name', 'shifts'], sort: '-day', filters: ['calendarId', 'day'] },
  search: ['name'],
  importKey: ['calendarId', 'day'],
  schemas: { shifts: shiftsSchema },
  example: { calendarId: 'office', day: '2027-01-01', 'name.en': 'New Year', 'name.zh-CN': '元旦', shifts: '[]' },
})

export const site = entity(sites, {
  name: 'site',
  kind: 'master',
  list: { columns: ['code', 'name', 'kind', 'zone', 'shipsOrders', 'shipRank', 'cutOff'], sort: 'code' },
  importKey: ['code'],
  codes: { zone: 'zone' },
  schemas: {
    code: codeSchema,
    zone: zoneSchema,
    cutOff: timeSchema,
    address: addressSchema,
    pickingDays: z.int().min(0).max(365),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  },
  example: {
    entityId: 'LT',
    code: 'SH01',
    kind: 'store',
    'name.en': "Jing'an store",
    'name.zh-CN': '静安店',
    zone: 'Asia/Shanghai',
    calendarId: 'office',
    cutOff: '15:00',
  },
})

export const location = entity(locations, {
  name: 'location',
  kind: 'setup',
  list: {
    columns: ['siteId', 'code', 'kind', 'zone', 'isStock', 'sequence'],
    sort: 'sequence',
    filters: ['siteId', 'kind', 'isStock', 'entityId'],
  },
  search: ['code'],
  importKey: ['siteId', 'code'],
  schemas: { code: codeSchema },
  example: { entityId: 'LT', siteId: 'SH01', code: 'A-01-01', kind: 'bin', zone: 'A', isStock: 'true', sequence: '10' },
})

export const siteEntities = [legalEntity, calendar, holiday, site, location]
