// Makes migrations/ from the tables.ts and constraints.sql of all modules. Until the first release is out there is one
// baseline, made anew each time. `--check` only compares it with what is committed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PARTITIONED } from '#support/database/partitioned.ts'
import { underLock } from './lock.ts'

const OUT = '.cache/migration'
const FLOORS = ['support', 'masters', 'books', 'functions']

const generate = () => {
  rmSync(OUT, { recursive: true, force: true })
  const kit = join('node_modules', 'drizzle-kit', 'bin.cjs')
  const made = spawnSync(process.execPath, [kit, 'generate', '--name', 'tables'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = existsSync(OUT) && readdirSync(OUT).find((name) => name.endsWith('.sql'))
  if (made.status !== 0 || !file) throw new Error(`drizzle-kit made no tables:\n${made.stdout}${made.stderr}`)
  return readFileSync(join(OUT, file), 'utf8')
}

/** Drizzle cannot say that a table is partitioned. */
const partition = (sql: string) => {
  for (const [table, by] of Object.entries(PARTITIONED)) {
    const start = sql.indexOf(`CREATE TABLE "${table}" (`)
    if (start < 0) continue
    const end = sql.indexOf('\n);', start)
    sql = `${sql.slice(0, end)}\n) PARTITION BY ${by};${sql.slice(end + 3)}`
  }
  return sql
}

const tables = () => {
  const sql = partition(generate())
    .replaceAll('--> statement-breakpoint', '')
    .replace(/[ \t]+$/gm, '')
  return `${readFileSync('src/support/database/extensions.sql', 'utf8')}\n${sql.trim()}\n`
}

/** The order in which modules boot, as far as src/modules.ts names them; support comes first, its database before all. */
const bootOrder = () => {
  const listed = existsSync('src/modules.ts') ? readFileSync('src/modules.ts', 'utf8') : ''
  const order = [...listed.matchAll(/'((?:masters|books|functions)\/[\w-]+)'/g)].map((found) => found[1]!)
  return (folder: string) => {
    const name = folder.slice('src/'.length)
    const unlisted = name === 'support/database' ? -1 : order.length
    const at = order.includes(name) ? order.indexOf(name) : unlisted
    return [FLOORS.indexOf(name.split('/')[0]!), at, name] as const
  }
}

const constraints = () => {
  const rank = bootOrder()
  const files = globSync('src/*/*/constraints.sql').map((file) => file.replaceAll('\\', '/'))
  const ranked = files.map((file) => ({ file, rank: rank(dirname(file)) }))
  ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || (a.rank[2] < b.rank[2] ? -1 : 1))
  const parts = ranked.map(
    ({ file }) => `-- ${dirname(file).slice('src/'.length)}\n${readFileSync(file, 'utf8').trim()}\n`,
  )
  return parts.join('\n') || '-- nothing yet\n'
}

const isFresh = (wanted: Record<string, string>) => {
  const present = existsSync('migrations') ? readdirSync('migrations').filter((name) => name.endsWith('.sql')) : []
  const isSame = ([name, sql]: [string, string]) =>
    present.includes(name) && readFileSync(join('migrations', name), 'utf8').replaceAll('\r\n', '\n') === sql
  return present.length === Object.keys(wanted).length && Object.entries(wanted).every(isSame)
}

const write = (wanted: Record<string, string>) => {
  rmSync('migrations', { recursive: true, force: true })
  mkdirSync('migrations')
  for (const [name, sql] of Object.entries(wanted)) writeFileSync(join('migrations', name), sql)
  cpSync(join(OUT, 'meta'), 'migrations/meta', { recursive: true })
}

await underLock('.cache/migration.lock', async () => {
  const wanted = { '0001_tables.sql': tables(), '0002_constraints.sql': constraints() }
  if (isFresh(wanted)) return
  if (!process.argv.includes('--check')) return write(wanted)
  console.error('migrations/ is older than the tables and constraints of the modules: npm run migration')
  process.exitCode = 1
})
