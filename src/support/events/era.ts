import type { Database, Tx } from '#support/database/index.ts'

/**
 * Begins a new era: after a restore, transaction numbers start anew and would seem long past to every cursor. Waits until no other
 * transaction has announced anything that is not committed. Returns the new era.
 */
export const raiseEra = (database: Database): Promise<number> =>
  database.transaction(async (tx) => {
    await tx.client.query('lock table event_era in access exclusive mode')
    const [row] = await tx.named<{ era: number }>(
      'events.raise_era',
      'update event_era set era = era + 1, system_id = $1 returning era',
      [await systemId(tx)],
    )
    // The doctor gives the subscribers time to take up their reading.
    await tx.named('events.restart', 'update event_cursors set moved_at = $1', [new Date()])
    return row!.era
  })

/** Raises the era when the database has come to another server since it was last used. Call it at each start. */
export const checkEra = async (database: Database): Promise<{ isRaised: boolean }> => {
  const isForeign = await database.transaction(async (tx) => {
    const present = await systemId(tx)
    const [row] = await tx.named<{ systemId: string | null; isAhead: boolean }>(
      'events.check_era',
      `select system_id as "systemId", coalesce((select e.xid >= pg_snapshot_xmax(pg_current_snapshot()) from events e
         where e.era = event_era.era order by e.era desc, e.xid desc, e.id desc limit 1), false) as "isAhead" from event_era`,
    )
    if (!row) return false
    if (row.isAhead || (row.systemId && present && row.systemId !== present)) return true
    if (present && !row.systemId) await tx.named('events.know_server', 'update event_era set system_id = $1', [present])
    return false
  })
  if (isForeign) await raiseEra(database)
  return { isRaised: isForeign }
}

// Some hosted servers keep it to themselves; then the transaction numbers alone must tell.
const systemId = async (tx: Tx): Promise<string | null> => {
  const [allowed] = await tx.named<{ may: boolean }>(
    'events.may_ask_server',
    `select has_function_privilege('pg_control_system()', 'execute') as may`,
  )
  if (!allowed?.may) return null
  const [row] = await tx.named<{ id: string }>(
    'events.system_id',
    'select system_identifier::text as id from pg_control_system()',
  )
  return row?.id ?? null
}
