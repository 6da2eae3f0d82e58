import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { open } from '#support/database/index.ts'
import { emptyDatabase, testDatabase } from '#support/testing/index.ts'
import { readBackup } from './read-backup.ts'
import { END, packed } from './tar.ts'
import { writeBackup } from './write-backup.ts'

const db = await testDatabase()
const home = mkdtempSync(join(tmpdir(), 'onefold-backup-'))
const filesFolder = join(home, 'files')
const file = join(home, 'backup.tar.gz')

const fill = async () => {
  mkdirSync(join(filesFolder, 'ab'), { recursive: true })
  writeFileSync(join(filesFolder, 'ab', 'cdef'), Buffer.from([0, 1, 2, 255]))
  await db.pool.query(`
    insert into settings (key, value, changed_at) select 'key ' || n, jsonb_build_object('text', repeat('沙发 \\ ' || chr(9), 20)), now()
    from generate_series(1, 20000) n`)
  await db.pool.query(`
    insert into events (era, id, subject, version, type, payload, recorded_at)
    select (select era from event_era), gen_random_uuid(), 'orders/1', n, 'orders.order_placed', '{}', now() from generate_series(1, 3) n`)
}

const digest = async (database: { pool: typeof db.pool }, table: string) =>
  (
    await database.pool.query(
      `select count(*)::int, md5(string_agg(t::text, chr(10) order by t::text)) from ${table} t`,
    )
  ).rows[0]

await fill()

it('gives back every row and file, and begins a new era of events', async () => {
  const written = await writeBackup(db.url, filesFolder, file)
  expect(written.files).toBe(1)
  const { url } = await emptyDatabase()
  const restored = join(home, 'restored')
  expect(await readBackup(url, restored, file)).toEqual(written)
  const copy = open(url)
  try {
    for (const table of ['settings', 'events']) expect(await digest(copy, table)).toEqual(await digest(db, table))
    const era = async (database: { pool: typeof db.pool }) =>
      (await database.pool.query('select era from event_era')).rows[0].era
    expect(await era(copy)).toBe((await era(db)) + 1)
  } finally {
    await copy.close()
  }
  expect(readFileSync(join(restored, 'ab', 'cdef'))).toEqual(Buffer.from([0, 1, 2, 255]))
})

it('holds one moment: what is written meanwhile stays out', async () => {
  const later = join(home, 'later.tar.gz')
  const [written] = await Promise.all([
    writeBackup(db.url, filesFolder, later),
    db.transaction(async (tx) => {
      await tx.client.query(`insert into settings (key, value, changed_at) values ('zz', '1', now())`)
      await tx.client.query(`update event_era set system_id = 'other'`)
    }),
  ])
  const text = gunzipSync(readFileSync(later)).toString('latin1')
  expect(text.includes('\nzz\t')).toBe(text.includes('t\t1\tother'))
  expect(written.rows).toBeGreaterThan(20_000)
})

it('overwrites neither a file nor a database', async () => {
  await expect(writeBackup(db.url, filesFolder, file)).rejects.toThrow('exists already')
  await expect(readBackup(db.url, filesFolder, file)).rejects.toThrow('is not empty')
})

it('restores nothing from a damaged, cut or foreign file', async () => {
  const archive = gunzipSync(readFileSync(file))
  const broken = join(home, 'broken.tar.gz')
  const attempts: [Buffer, RegExp][] = [
    [Buffer.from('hello'), /not a backup/],
    [gzipSync(archive.subarray(0, archive.length - 200_000)), /cut off/],
    [gzipSync(Buffer.concat([archive.subarray(0, 400_000 - (400_000 % 512)), Buffer.alloc(1024)])), /cut off|damaged/],
  ]
  for (const [bytes, says] of attempts) {
    const { url } = await emptyDatabase()
    writeFileSync(broken, bytes)
    await expect(readBackup(url, join(home, 'none'), broken)).rejects.toThrow(says)
    const database = open(url)
    const { rows } = await database.pool.query(`select to_regclass('settings') as settings`)
    if (rows[0].settings) expect((await digest(database, 'settings')).count).toBe(0)
    await database.close()
  }
})

it('runs nothing that somebody wrote into a file in place of names', async () => {
  const manifest = {
    format: 1,
    takenAt: '',
    migrations: [],
    tables: [{ name: 'public.settings', columns: ['key'] }],
    partitions: [{ name: 'public.a', parent: 'public.interactions', bound: 'DEFAULT' }],
    sequences: [],
  }
  const evil = [
    { tables: [{ name: 'public.settings; drop table orders', columns: [] }] },
    { partitions: [{ ...manifest.partitions[0], bound: 'DEFAULT; drop table orders' }] },
    { partitions: [{ ...manifest.partitions[0], bound: "FOR VALUES FROM ('a') TO ('b'); drop table orders; --')" }] },
    { sequences: [{ name: 'pg_catalog.x', value: 1 }] },
  ]
  const bad = join(home, 'evil.tar.gz')
  const { url } = await emptyDatabase()
  for (const part of evil) {
    const content = Buffer.from(JSON.stringify({ ...manifest, ...part }))
    writeFileSync(bad, gzipSync(Buffer.concat([packed({ name: 'manifest.json', content }), END])))
    await expect(readBackup(url, join(home, 'none'), bad)).rejects.toThrow(/is not a backup of Onefold/)
  }
  const outside = packed({ name: 'files/../../outside', content: Buffer.from('x') })
  const parts = [
    packed({
      name: 'manifest.json',
      content: Buffer.from(JSON.stringify({ ...manifest, tables: [], partitions: [] })),
    }),
  ]
  writeFileSync(bad, gzipSync(Buffer.concat([...parts, outside, END])))
  await expect(readBackup(url, join(home, 'none', 'deep'), bad)).rejects.toThrow()
  expect(existsSync(join(home, 'outside'))).toBe(false)
})
