import type { TestShop } from './shop.ts'

/** What came of each call: what it gave, or the code of its refusal and what it says. Any other failure is thrown. */
export type Came = { value?: unknown; refused?: string; facts?: unknown }

/**
 * Has calls meet at one row: somebody holds it until all of them wait for it, then lets go. So they decide at the same moment, each time, and not
 * only when the machine happens to be busy. `row`: what the row is, `coupons where code = 'X'`.
 */
export const atTheGate = async (
  { database }: TestShop,
  row: string,
  calls: (() => Promise<unknown>)[],
): Promise<Came[]> => {
  const keeper = await database.pool.connect()
  try {
    await keeper.query('begin')
    await keeper.query(`select 1 from ${row} for update`)
    const coming = calls.map((call) => call().then((value): Came => ({ value }), refusedBy))
    await waiting(database, calls.length)
    await keeper.query('rollback')
    return await Promise.all(coming)
  } finally {
    await keeper.query('rollback')
    keeper.release()
  }
}

const refusedBy = (error: unknown): Came => {
  const { kind, facts } = error as { kind?: { code: string }; facts?: unknown }
  if (!kind) throw error
  return { refused: kind.code, facts }
}

const waiting = async (database: TestShop['database'], count: number) => {
  const until = Date.now() + 10_000
  for (;;) {
    const { rows } = await database.pool.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0]!.n >= count) return
    if (Date.now() > until) throw new Error(`${rows[0]!.n} of ${count} calls came to the gate`)
    await new Promise((go) => setTimeout(go, 20))
  }
}
