import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { from as copyFrom } from 'pg-copy-streams'
import { getImport, receiveImport, runImport, startImport } from '#functions/integration/index.ts'
import { run, system } from '#support/actions/index.ts'
import { memoryOf, processorTimeOf } from './support/memory.ts'
import { type BenchPlace, withPlace } from './support/place.ts'
import { salesFile } from './support/sales-file.ts'
import { tellStatements } from './support/statements.ts'

// Sales lines of an old shop come in by file: items and customers made, documents gathered and checked, interactions and profiles written. Beside it the
// barest that can be done with them: COPY of the same rows into one table without an index.

const bare = async ({ house, sql }: BenchPlace, path: string) => {
  await sql(
    'create table bare (number text, item text, text text, quantity text, at text, price text, customer text, country text)',
  )
  const client = await house.database.pool.connect()
  const began = performance.now()
  try {
    const rows = client.query(copyFrom('copy bare from stdin (format csv, header)'))
    await pipeline(createReadStream(path), createGunzip(), rows)
  } finally {
    client.release()
  }
  return (performance.now() - began) / 1000
}

/** Seconds of processor time used until now: the program without its database, and the database. */
const processorTimes = ({ postgres }: BenchPlace) => {
  const { user, system } = process.cpuUsage()
  return { program: (user + system) / 1e6, database: processorTimeOf(postgres.pid) / 1000 }
}

const bringIn = async (place: BenchPlace, path: string) => {
  const { house } = place
  const as = { actor: system }
  const before = processorTimes(place)
  const began = performance.now()
  const { id } = await receiveImport(house, as, { name: 'sales.csv.gz', stream: createReadStream(path) })
  const { proposal } = await run(house.database, getImport, as, { id })
  await run(house.database, startImport, as, {
    id,
    mapping: { ...proposal!, source: 'bench', currency: 'GBP', zone: 'Europe/London' },
  })
  let most = 0
  // Seldom: to count the pages that processes share takes as long as bringing in a thousand rows.
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(process.pid))
  }, 10_000)
  await runImport(house, id)
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const after = processorTimes(place)
  const busy = `processor ${(after.program - before.program).toFixed(0)} s program, ${(after.database - before.database).toFixed(0)} s PostgreSQL`
  return { seconds, most, busy, ...(await run(house.database, getImport, as, { id })) }
}

const line = (what: string, seconds: number, rows: number, busy = '') =>
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${Math.round(rows / seconds)
      .toLocaleString('en')
      .padStart(10)} rows/s   ${busy}`.trimEnd(),
  )

await withPlace(async (place) => {
  const { path, says } = await salesFile(place.data)
  console.log(`${says}\n`)
  const first = await bringIn(place, path)
  await tellStatements(place)
  const again = await bringIn(place, path)
  const least = await bare(place, path)
  const [sums] = await place.sql<{ lines: number; net: string }>(
    'select count(*)::int as lines, round(sum(net), 2)::text as net from past_order_lines',
  )
  line('brought in', first.seconds, first.rowsRead, first.busy)
  line('the same file again', again.seconds, again.rowsRead, again.busy)
  line('barest: COPY into one table', least, first.rowsRead)
  console.log(
    `\nratio ${(least / first.seconds).toFixed(3)} of the barest; ${sums!.lines} lines, ${sums!.net}; memory of the program at most ${first.most.toFixed(0)} MB (PSS, its database included)`,
  )
  const isRight =
    first.state === 'done' &&
    again.counts.past_orders?.unchanged === first.counts.past_orders?.created &&
    sums!.lines === first.rowsRead
  if (!isRight) console.log(`WRONG: ${JSON.stringify([first.state, first.problem, first.counts, again.counts])}`)
  process.exitCode = isRight ? 0 : 1
})
