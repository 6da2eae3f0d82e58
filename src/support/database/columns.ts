import { sql } from 'drizzle-orm'
import { bigint, customType, date, integer, jsonb, numeric, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { LocalisedText } from '#support/i18n/index.ts'
import { newId } from './id.ts'

/** Primary key: a UUIDv7 made in the program, so that rows sort by their time of birth and can be written without a round trip. */
export const id = () => uuid().primaryKey().$defaultFn(newId)

/** A reference to another row; add `.references(() => other.id)` where both live in books or masters that never part. */
export const ref = () => uuid()

/** An amount in a currency's minor unit or finer: exact, up to 15 digits before and 6 behind the point; a decimal string in code. */
export const amount = () => numeric({ precision: 21, scale: 6 })

/** A quantity in the item's stock unit, exact; a decimal string in code. */
export const quantity = () => numeric({ precision: 21, scale: 6 })

/** A rate such as 0.13 for 13 %. */
export const rate = () => numeric({ precision: 9, scale: 6 })

/** ISO 4217 code. */
export const currency = () => text()

/** An instant, UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 })

/** When the row was written: the program's clock, so that tests and imports can say when. */
export const createdAt = () =>
  instant()
    .notNull()
    .$defaultFn(() => new Date())

/** Grows with each change; the ETag of the row. */
export const version = () => integer().notNull().default(1)

/** Text that staff write and customers read, by language: jsonb with a type of its own, so that lists, forms and files know it. */
export const localised = customType<{ data: LocalisedText; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (text) => JSON.stringify(text),
  fromDriver: (text) => (typeof text === 'string' ? JSON.parse(text) : text) as LocalisedText,
})

/** A day of a calendar, `'2026-11-21'`: it has no time zone, a site gives it one. */
export const businessDate = () => date({ mode: 'string' })

/** Free facts of a row, always an object. */
export const facts = <T extends object = Record<string, unknown>>() =>
  jsonb().$type<T>().notNull().default(sql`'{}'::jsonb`)

/** The number of the transaction that wrote the row: readers follow it with a cursor (support/events). */
export const xid = () => xid8().notNull().default(sql`pg_current_xact_id()`)

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** Full-text vector, filled by us with words already cut. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** A counter that may pass 2^31. */
export const count = () => bigint({ mode: 'number' })
