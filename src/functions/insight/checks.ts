import { setTimeout as sleep } from 'node:timers/promises'
import type { Check, House } from '#support/actions/index.ts'
import type { Database, Tx } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { ask } from './mart/ask.ts'
import { findMart, isDown } from './mart/standing.ts'

const TRIES = 5
const PAUSE_MS = 1500
const LATE_MS = 10 * 60_000
const MEND =
  'Restart the insight process; it builds the mart anew at night. At once: stop Onefold, delete the folder mart of its data, start again.'

type Sums = Map<string, string>

/** A proof that a sum by month is the same in the mart and in the books. The books go on meanwhile, so what differs is looked at again. */
const sameByMonth = (name: string, { inMart, inBooks }: { inMart: string; inBooks: string }): Check => ({
  name,
  run: async (tx, { database }) => {
    const mart = await findMart({ tx })
    if (!mart?.asOf || isDown(mart, new Date())) return { count: 0, findings: [] }
    let different: string[] = []
    let count = 0
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [one, other] = [await martSums(tx, inMart), await bookSums(database, inBooks)]
      count = other.size
      different = monthsThatDiffer(one, other)
      if (!different.length) break
      await sleep(PAUSE_MS)
    }
    return { count, findings: different.map((what) => ({ what, mend: MEND })) }
  },
})

const martSums = async (tx: Tx, sql: string): Promise<Sums> =>
  new Map((await ask({ tx, now: new Date() }, sql)).rows.map(([month, sum]) => [String(month), String(sum)]))

const bookSums = async ({ pool }: Pick<Database, 'pool'>, sql: string): Promise<Sums> => {
  const client = await pool.connect()
  try {
    await client.query('begin read only; set local statement_timeout = 0')
    const { rows } = await client.query<{ month: string; sum: string }>(sql)
    return new Map(rows.map(({ month, sum }) => [month, sum]))
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

const monthsThatDiffer = (mart: Sums, books: Sums): string[] =>
  [...new Set([...mart.keys(), ...books.keys()])].toSorted().flatMap((month) => {
    const [one, other] = [mart.get(month) ?? '0', books.get(month) ?? '0']
    return new Decimal(one).equals(other) ? [] : [`${month}: ${one} in the mart, ${other} in the books`]
  })

const sales = sameByMonth('insight.mart_knows_all_sales', {
  inMart: `select strftime("on", '%Y-%m'), sum(net)::varchar from sales group by 1`,
  inBooks: `select to_char(o.placed_at at time zone s.zone, 'YYYY-MM') as month, sum(o.net)::text as sum from (
      select placed_at, site_id, net from orders where state <> 'cancelled'
      union all select p.placed_at, p.site_id, l.net from past_orders p join past_order_lines l on l.past_order_id = p.id) o
    join sites s on s.id = o.site_id group by 1`,
})

const ledger = sameByMonth('insight.mart_knows_all_postings', {
  inMart: `select strftime("on", '%Y-%m'), sum(debit)::varchar from ledger group by 1`,
  inBooks: `select substr(n.posted_on, 1, 7) as month, sum(l.debit)::text as sum from entries n join entry_lines l on l.entry_id = n.id group by 1`,
})

/** A process that has the mart says so every few seconds and keeps up with the books. One that does not run is no finding here: the desk tells its age. */
const follows: Check = {
  name: 'insight.mart_follows',
  run: async (tx: Tx, _: House) => {
    const [running] = await tx.named<{ count: number }>(
      'insight.has_owner',
      `select count(*)::int as count from pg_stat_activity where application_name = 'onefold mart' and datname = current_database()`,
    )
    const mart = await findMart({ tx })
    if (!running?.count || !mart) return { count: 0, findings: [] }
    const late = mart.asOf ? Date.now() - mart.asOf.getTime() : Date.now() - mart.startedAt.getTime()
    const what = `the mart tells of ${mart.asOf?.toISOString() ?? 'nothing yet'}, its process said so at ${mart.beatAt.toISOString()}`
    return { count: 1, findings: late > LATE_MS ? [{ what, mend: MEND }] : [] }
  },
}

export const checks: Check[] = [sales, ledger, follows]
