import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { emptyDatabase, testDatabase } from '#support/testing/index.ts'
import { migrate } from './migrate.ts'

const migrations = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'onefold-migrations-'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

const rowsOf = async (url: string, statement: string) => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

it('gives every test file the tables of the committed migrations', async () => {
  const db = (await emptyDatabase()).url
  const applied = await migrate(db)
  expect(applied).toEqual(
    readdirSync('migrations')
      .filter((name) => name.endsWith('.sql'))
      .sort(),
  )
  expect(await migrate(db)).toEqual([])
})

it.each([
  ['0.1', 2],
  ['0.2', 4],
])(
  'grows a house that people live in since %s: what it holds stays, and what is new has its default',
  async (_, steps) => {
    const { url } = await emptyDatabase()
    const names = readdirSync('migrations')
      .filter((name) => name.endsWith('.sql'))
      .sort()
    const released = names.slice(0, steps).map((name) => ({
      name,
      hash: createHash('sha256')
        .update(readFileSync(join('migrations', name)))
        .digest('hex'),
    }))
    expect(await migrate(url, { only: released })).toHaveLength(steps)
    await rowsOf(
      url,
      `insert into mails (id, recipient, language, subject, text, created_at) values (gen_random_uuid(), 'mei@example.com', 'en', 'Hello', 'there', now())`,
    )
    expect((await migrate(url)).length).toBeGreaterThan(0)
    expect(await rowsOf(url, 'select subject, due_at is not null as due from mails')).toEqual([
      { subject: 'Hello', due: true },
    ])
  },
)

it('applies what is missing, in order, and nothing twice', async () => {
  const { url } = await emptyDatabase()
  const first = { '0001_a.sql': 'create table a (n int); insert into a values (1);' }
  expect(await migrate(url, { folder: migrations(first) })).toEqual(['0001_a.sql'])
  const both = migrations({ ...first, '0002_b.sql': 'insert into a select n + 1 from a;' })
  expect(await migrate(url, { folder: both })).toEqual(['0002_b.sql'])
  expect(await migrate(url, { folder: both })).toEqual([])
  expect(await rowsOf(url, 'select n from a order by n')).toEqual([{ n: 1 }, { n: 2 }])
})

it('lets several processes start against one empty database', async () => {
  const { url } = await emptyDatabase()
  const folder = migrations({ '0001_a.sql': 'create table a (n int); select pg_sleep(0.1);' })
  const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder }), migrate(url, { folder })])
  expect(applied.flat()).toEqual(['0001_a.sql'])
})

it('leaves nothing of a file that fails, and names file and line', async () => {
  const { url } = await emptyDatabase()
  const folder = migrations({ '0001_a.sql': 'create table a (n int);\n\ncreate tabel b (n int);' })
  await expect(migrate(url, { folder })).rejects.toThrow(/0001_a\.sql, line 3: syntax error/)
  expect(await rowsOf(url, `select to_regclass('a') as a`)).toEqual([{ a: null }])
})

it('refuses a file that was changed after it had been applied', async () => {
  const { url } = await emptyDatabase()
  await migrate(url, { folder: migrations({ '0001_a.sql': 'create table a (n int);' }) })
  await expect(migrate(url, { folder: migrations({ '0001_a.sql': 'create table a (n bigint);' }) })).rejects.toThrow(
    /0001_a\.sql has changed/,
  )
  const otherLineEnds = migrations({ '0001_a.sql': 'create table a (n int);' })
  expect(await migrate(url, { folder: otherLineEnds })).toEqual([])
})

it('refuses the database of a newer Onefold and that of another program', async () => {
  const { url } = await emptyDatabase()
  await migrate(url, { folder: migrations({ '0001_a.sql': 'select 1;', '0002_b.sql': 'select 2;' }) })
  await expect(migrate(url, { folder: migrations({ '0001_a.sql': 'select 1;' }) })).rejects.toThrow(
    /newer Onefold \(it has 0002_b\.sql\)/,
  )

  const other = await emptyDatabase()
  await rowsOf(other.url, 'create table wp_posts (id int)')
  await expect(migrate(other.url, { folder: migrations({}) })).rejects.toThrow(/not Onefold's \(wp_posts\)/)
})

const db = await testDatabase()

it('cuts trigrams from Chinese words in the own database', async () => {
  const { rows } = await db.pool.query(`select cardinality(show_trgm('沙发')) as cut`)
  expect(rows[0].cut).toBeGreaterThan(0)
})
