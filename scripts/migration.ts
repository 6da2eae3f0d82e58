// Makes the newest step of migrations/ from the tables.ts and constraints.sql of all modules. What others have applied stays as it is
// (RELEASED); the step after it is made anew each time: tables by their difference, constraints that were not there. `--check` only
// compares it with what is committed.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PARTITIONED } from '#support/database/partitioned.ts'
import { underLock } from './lock.ts'

const OUT = '.cache/migration'
/** Applied in houses that people live in: never touched again. When a release is cut, its steps join the list and their snapshot migrations/meta. */
const RELEASED = ['0001_tables.sql', '0002_constraints.sql', '0003_tables.sql', '0004_constraints.sql']
const FLOORS = ['support', 'masters', 'books', 'functions']

const generate = () => {
  rmSync(OUT, { recursive: true, force: true })
  cpSync('migrations/meta', join(OUT, 'meta'), { recursive: true })
  const kit = join('node_modules', 'drizzle-kit', 'bin.cjs')
  const made = spawnSync(process.execPath, [kit, 'generate', '--name', 'tables'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const file = existsSync(OUT) && readdirSync(OUT).find((name) => name.endsWith('.sql'))
  if (made.status !== 0) throw new Error(`drizzle-kit made no tables:\n${made.stdout}${made.stderr}`)
  return file ? readFileSync(join(OUT, file), 'utf8') : ''
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
  return sql.trim() && `${sql.trim()}\n`
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
  const parts = ranked.map(({ file }) => {
    const name = dirname(file).slice('src/'.length)
    return { name, sql: newIn(name, readFileSync(file, 'utf8').trim()) }
  })
  return parts
    .filter(({ sql }) => sql)
    .map(({ name, sql }) => `-- ${name}\n${sql}\n`)
    .join('\n')
}

const released = () => {
  const parts = RELEASED.flatMap((name) => readFileSync(join('migrations', name), 'utf8').split(/^-- (?=\w+\/\w+$)/m))
  return (module: string) =>
    parts.flatMap((part) => (part.startsWith(`${module}\n`) ? [part.slice(module.length).trim()] : []))
}

/** What a module has added to its constraints; a change of what is out there needs a statement that changes it, at the end. */
const newIn = (module: string, sql: string) => {
  let rest = sql
  for (const part of released()(module)) {
    if (!rest.startsWith(part))
      throw new Error(
        `${module}/constraints.sql has changed in what is released: leave that part, append what alters it`,
      )
    rest = rest.slice(part.length).trim()
  }
  return rest
}

const steps = () => {
  const after = RELEASED.length
  const name = (at: number, what: string) => `${String(after + at).padStart(4, '0')}_${what}.sql`
  const made = { [name(1, 'tables')]: tables(), [name(2, 'constraints')]: constraints() }
  return Object.fromEntries(Object.entries(made).filter(([, sql]) => sql))
}

const present = () => readdirSync('migrations').filter((name) => name.endsWith('.sql') && !RELEASED.includes(name))

const isFresh = (wanted: Record<string, string>) => {
  const isSame = ([name, sql]: [string, string]) =>
    present().includes(name) && readFileSync(join('migrations', name), 'utf8').replaceAll('\r\n', '\n') === sql
  return present().length === Object.keys(wanted).length && Object.entries(wanted).every(isSame)
}

const write = (wanted: Record<string, string>) => {
  for (const name of present()) rmSync(join('migrations', name))
  for (const [name, sql] of Object.entries(wanted)) writeFileSync(join('migrations', name), sql)
}

await underLock('.cache/migration.lock', async () => {
  const wanted = steps()
  if (isFresh(wanted)) return
  if (!process.argv.includes('--check')) return write(wanted)
  console.error('migrations/ is older than the tables and constraints of the modules: npm run migration')
  process.exitCode = 1
})
