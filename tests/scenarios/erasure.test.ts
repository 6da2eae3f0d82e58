import { expect, it } from 'vitest'
import { identify, record } from '#books/interactions/functions.ts'
import { mergeParties, showProfile, showTimeline, writeDown } from '#books/interactions/index.ts'
import { addAddress, eraseParty } from '#masters/parties/index.ts'
import { createCustomer } from '#support/access/index.ts'
import { newId } from '#support/database/index.ts'
import { listFiles, upload } from '#support/files/index.ts'
import { listNotes, writeNote } from '#support/notes/index.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([])

const proven = (value: string, visitorId?: string) =>
  shop.inTransaction(async (ctx) => {
    const identifiers = [{ kind: 'email' as const, value, isProven: true, source: 'test' }]
    const party = { kind: 'person' as const, name: `Secret ${value}`, language: 'en' as const }
    return (await identify(ctx, { identifiers, visitorId, party, create: true })).partyId!
  })

/** Rows of all tables that hold this text anywhere. */
const tablesWith = async (text: string) => {
  const { rows } = await shop.database.pool.query<{ name: string }>(
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename !~ '^(interactions_|events$)'`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const hits = await shop.database.pool.query(`select from ${name} t where t::text ilike $1 limit 1`, [`%${text}%`])
    if (hits.rowCount) found.push(name)
  }
  return found.sort()
}

it('a person who is erased leaves the figures and nothing of himself, in whatever he was merged with', async () => {
  const visitorId = newId()
  await shop.inTransaction((ctx) => record(ctx, [{ subjectId: visitorId, kind: 'page_viewed', channel: 'web' }]))
  const [id, otherId] = [await proven('secret@customers.example', visitorId), await proven('secret2@customers.example')]
  const subject = `party:${id}`
  await shop.run(addAddress, { partyId: otherId, name: 'Secret', line1: 'Secret 1', city: 'Secret', country: 'CN' })
  await shop.run(writeDown, { partyId: id, kind: 'called', text: 'a secret' })
  await shop.run(writeNote, { subject, body: 'a secret' })
  await upload(shop.house, { actor: shop.owner }, { name: 'secret.txt', bytes: Buffer.from('x'), subject })
  await shop.inTransaction((ctx) =>
    createCustomer(ctx, { email: 'secret@customers.example', name: 'Secret', partyId: id, language: 'en' }),
  )
  await shop.run(mergeParties, { oneId: id, otherId })
  await shop.catchUp()

  await shop.run(eraseParty, { id })
  await shop.catchUp()
  // The row of a removed file waits for the sweep.
  expect(await tablesWith('secret')).toEqual(['files'])
  expect((await shop.run(listNotes, { subject })).notes).toEqual([])
  expect((await shop.run(listFiles, { subject })).files).toEqual([])
  const { profile } = await shop.run(showProfile, { partyId: id })
  expect(profile).toMatchObject({ contacts: 1, pageViews: 0 })
  expect((await shop.run(showTimeline, { partyId: id })).rows).toMatchObject([{ kind: 'called', text: null }])
  for (const { checks = [] } of shop.house.modules)
    for (const check of checks)
      expect((await shop.database.transaction((tx) => check.run(tx, shop.house))).findings, check.name).toEqual([])
})
