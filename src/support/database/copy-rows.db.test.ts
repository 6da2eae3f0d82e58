import { expect, it } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { copyRows } from './copy-rows.ts'

const database = await testDatabase()
await database.pool.query('create table copied (id int, is_odd boolean, words text, cells text[])')

it('every sign arrives as it was given, in a text and in a list; nothing stays nothing', async () => {
  const signs = ['', 'a\tb', 'a\nb\r', '\\N', 'back\\slash', '"quoted"', '{a,b}', 'NULL', "it's", '茶\u{1f375}']
  const rows = signs.map((sign, at) => [at, at % 2 === 1, sign, [sign, null, sign]])
  await database.transaction(async (tx) => {
    await copyRows(tx, 'copied (id, is_odd, words, cells)', rows)
    await copyRows(tx, 'copied (id, words)', [[99, null]])
    await copyRows(tx, 'copied (id)', [])
  })
  const { rows: found } = await database.pool.query({ text: 'select * from copied order by id', rowMode: 'array' })
  expect(found).toEqual([...rows, [99, null, null, null]])
})
