import type { Module, Reaction } from '#support/actions/index.ts'
import type { Database } from '#support/database/index.ts'
import { BEGINNING, FIRST_ID } from './position.ts'

/** A module that reacts, with one cursor of its own. */
export type Subscriber = {
  readonly name: string
  readonly reactions: Readonly<Record<string, Reaction>>
  readonly types: readonly string[]
}

/** The reader that tells screens and other processes what happened; it has no effects in the database. */
export const LIVE = 'live'

/** One subscriber for each module that declares reactions. */
export const subscribersOf = (modules: readonly Module[]): Subscriber[] =>
  modules.flatMap(({ name, reactions }) =>
    reactions && Object.keys(reactions).length ? [{ name, reactions, types: Object.keys(reactions) }] : [],
  )

/**
 * Gives each subscriber a cursor before anything happens. In a new house everybody starts at the beginning; a module that joins later
 * starts at the present end unless `from: 'beginning'` is asked for. Call it after migrating, before the first action.
 */
export const ensureCursors = async (
  database: Database,
  modules: readonly Module[],
  { from }: { from?: 'beginning' | 'end' } = {},
): Promise<void> => {
  const names = [...subscribersOf(modules).map(({ name }) => name), LIVE]
  const { rows } = await database.pool.query<{ subscriber: string }>('select subscriber from event_cursors')
  const known = new Set(rows.map(({ subscriber }) => subscriber))
  const missing = names.filter((name) => !known.has(name))
  if (!missing.length) return
  const start = from ?? (known.size ? 'end' : 'beginning')
  await database.pool.query(
    `insert into event_cursors (subscriber, era, xid, id, moved_at)
     select name,
       case when $2 then (select era from event_era) else $3::int end,
       case when $2 then pg_snapshot_xmin(pg_current_snapshot())::text else $4 end,
       $5::uuid, $6
     from unnest($1::text[]) as name
     on conflict do nothing`,
    [missing, start === 'end', BEGINNING.era, BEGINNING.xid, FIRST_ID, new Date()],
  )
}
