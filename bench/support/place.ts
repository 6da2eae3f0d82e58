import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Founded, foundCompany } from '#functions/founding/functions.ts'
import { openHouse } from '#interfaces/cli/place.ts'
import type { House } from '#support/actions/index.ts'
import { readConfig } from '#support/config/index.ts'
import { type Postgres, startPostgres } from '#support/database/embedded.ts'
import { migrate } from '#support/database/migrate.ts'
import { ensureDatabase } from '#support/database/server.ts'
import { inTransaction } from '#support/jobs/index.ts'
import { stopServers } from './child.ts'

/** A founded company on a PostgreSQL of its own in a temporary folder, as safe as in life: what is committed is on the disk. */
export type BenchPlace = {
  house: House
  company: Founded
  url: string
  data: string
  postgres: Postgres
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
const counted = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '5000',
  'pg_stat_statements.track_planning': 'on',
}

/** What a process of the bench knows of its surroundings: nothing but the folder. */
export const configOf = (data: string) =>
  readConfig({ PORT: '0', ONEFOLD_DATA: data, ONEFOLD_SAMPLE: 'none' }, { cwd: data, chooseData: () => data })

/** Opens the place. With BENCH_STATEMENTS=1 the server counts its statements. */
export const openPlace = async (): Promise<BenchPlace> => {
  const data = mkdtempSync(join(tmpdir(), 'onefold-bench-'))
  chmodSync(data, 0o711) // for root PostgreSQL runs as another user, who must get in
  const settings = { ...durable, ...(process.env.BENCH_STATEMENTS ? counted : {}) }
  const postgres = await startPostgres(join(data, 'postgres'), { settings })
  await ensureDatabase(postgres.url('postgres'), 'onefold')
  const url = postgres.url('onefold')
  await migrate(url)
  const house = await openHouse(configOf(data), url, 'onefold bench')
  const company = await inTransaction(house, (ctx) =>
    foundCompany(ctx, {
      company: 'Bench & Co.',
      country: 'CN',
      site: { name: 'Warehouse', kind: 'warehouse' },
      withTestCard: true,
    }),
  )
  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await house.database.pool.query(text, values as unknown[])).rows as Row[]
  const close = async () => {
    await house.database.close()
    await postgres.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { house, company, url, data, postgres, sql, close }
}

/** Runs a bench on a place of its own, which is gone afterwards with all that was started for it. */
export const withPlace = async (work: (place: BenchPlace) => Promise<void>): Promise<void> => {
  const place = await openPlace()
  try {
    await work(place)
  } finally {
    await stopServers()
    await place.close()
  }
}
