import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Actor, type Check, module } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { pathOf } from './bytes.ts'
import { checks } from './checks.ts'
import { readFile, storeFile } from './functions.ts'
import { listFiles, openFile, removeFileOf, upload, uploadFile } from './index.ts'
import { sweepFiles } from './sweep.ts'

const things = module({ name: 'things', documents: { thing: 'things.read' } })
const { house, database, run, owner, staff, visitor, customer, inTransaction } = await testHouse({ modules: [things] })
const subject = `thing:${newId()}`
const png = (word: string) => Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\x1a\n'), Buffer.from(word)])
const give = (name: string, bytes: Buffer, isPublic = false) =>
  upload(house, { actor: owner }, { name, bytes, subject, isPublic })
const keptFiles = async () =>
  (await readdir(house.filesFolder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
const examine = (check: Check) => database.transaction((tx) => check.run(tx, house))
const age = async (hash: string) => utimes(pathOf(house.filesFolder, hash), new Date(0), new Date(0))

describe('a file', () => {
  it('is what was given, named honestly and found at its document', async () => {
    const file = await give('../sofa.jpg', png('sofa'))
    expect(file).toMatchObject({ name: 'sofa.png', type: 'image/png', subject, bytes: 12 })
    const { content } = await inTransaction((ctx) => readFile(ctx, house, file.id))
    expect(content.equals(png('sofa'))).toBe(true)
    expect((await run(listFiles, { subject })).files).toEqual([file])
    expect(await openFile(house, { actor: owner }, file.id)).toMatchObject({ isInline: true, type: 'image/png' })
  })

  it('given twice at once keeps its bytes once', async () => {
    const before = (await keptFiles()).length
    const files = await Promise.all(Array.from({ length: 8 }, () => give('same.png', png('the same picture'))))
    expect(new Set(files.map(({ id }) => id)).size).toBe(8)
    expect((await keptFiles()).length).toBe(before + 1)
  })

  it('is refused by what it holds, and nothing stays behind', async () => {
    const before = (await keptFiles()).length
    const refused = (name: string, bytes: Buffer) => expect(give(name, bytes)).rejects
    await refused('a.png', Buffer.from('<svg onload="alert(1)"/>')).toMatchObject({
      kind: { code: 'files.wrong_type' },
    })
    await refused('a.png', Buffer.alloc(0)).toMatchObject({ kind: { code: 'files.empty' } })
    await refused('a.txt', Buffer.alloc(20 * 2 ** 20 + 1, 'a')).toMatchObject({ kind: { code: 'files.too_large' } })
    expect((await keptFiles()).length).toBe(before)
  })

  it('that is refused for its place or its bringer leaves no bytes behind', async () => {
    const before = (await keptFiles()).length
    const bring = (actor: Actor, subject: string) =>
      upload(house, { actor }, { name: 'a.txt', bytes: Buffer.from('nobody’s'), subject })
    await expect(bring(owner, 'no place')).rejects.toMatchObject({ kind: { code: 'common.invalid_input' } })
    await expect(bring(owner, `spoon:${newId()}`)).rejects.toMatchObject({ fields: expect.anything() })
    await expect(bring(visitor(), subject)).rejects.toMatchObject({ kind: { code: 'common.not_allowed' } })
    expect((await keptFiles()).length).toBe(before)
  })

  it('cannot be claimed without its bytes', async () => {
    const forged = `${Buffer.from(JSON.stringify({ name: 'x', type: 'image/png', bytes: 1, hash: 'ab' })).toString('base64url')}.AAAA`
    await expect(run(uploadFile, { receipt: forged, subject })).rejects.toMatchObject({
      kind: { code: 'files.bad_receipt' },
    })
  })

  it('is seen only by those who may read its document, a public one by everybody', async () => {
    const secret = await give('contract.pdf', Buffer.from('%PDF-1.7 secret'))
    const picture = await give('sofa.png', png('public'), true)
    for (const actor of [visitor(), customer(newId()), await staff('files.*')])
      await expect(openFile(house, { actor }, secret.id)).rejects.toMatchObject({ kind: { code: 'common.not_found' } })
    expect(await openFile(house, { actor: await staff('files.*', 'things.read') }, secret.id)).toMatchObject({
      name: 'contract.pdf',
    })
    expect(await openFile(house, { actor: visitor() }, picture.id)).toMatchObject({ name: 'sofa.png' })
    await expect(run(listFiles, { subject }, await staff('files.*'))).rejects.toMatchObject({ kind: { status: 403 } })
  })
})

describe('the sweep', () => {
  it('deletes old bytes that no living file has, and no others', async () => {
    const svg = { name: 'plan.svg', bytes: Buffer.from('<svg></svg>') }
    const kept = await inTransaction((ctx) => storeFile(ctx, house, { ...svg, subject }))
    const gone = await give('gone.txt', Buffer.from('soon gone'))
    const shared = await give('shared.txt', Buffer.from('held by two'))
    await give('shared.txt', Buffer.from('held by two'))
    const fresh = await give('fresh.txt', Buffer.from('just removed'))
    const hashOf = async ({ id }: { id: string }) => (await inTransaction((ctx) => readFile(ctx, house, id))).hash
    const [goneHash, sharedHash, freshHash] = await Promise.all([gone, shared, fresh].map(hashOf))
    for (const { id } of [gone, shared, fresh]) await run(removeFileOf, { id })
    const longAgo = `update files set removed_at = '2020-01-01' where removed_at is not null and id = any($1)`
    await database.pool.query(longAgo, [[gone.id, shared.id]])
    for (const hash of [kept.hash, goneHash, sharedHash, freshHash]) await age(hash!)
    expect(await sweepFiles(house)).toBe(1)
    const left = (await keptFiles()).map(({ name }) => name)
    expect(left).toContain(kept.hash)
    expect(left).toContain(freshHash)
    expect(left).not.toContain(goneHash)
    await expect(openFile(house, { actor: owner }, gone.id)).rejects.toMatchObject({ kind: { status: 404 } })
  })
})

describe('a file of no document', () => {
  it('is taken away by whoever brought it, or an owner: the logo is nobody’s to remove', async () => {
    const [mei, lin] = [await staff('files.*'), await staff('files.*')]
    const logo = await upload(house, { actor: mei }, { name: 'logo.txt', bytes: Buffer.from('logo'), isPublic: true })
    await expect(run(removeFileOf, { id: logo.id }, lin)).rejects.toMatchObject({ kind: { status: 403 } })
    await run(removeFileOf, { id: logo.id }, mei)
    await expect(openFile(house, { actor: mei }, logo.id)).rejects.toMatchObject({ kind: { status: 404 } })
  })
})

describe('the doctor', () => {
  it('names a file without bytes and bytes without a file', async () => {
    const [complete, orphans] = checks
    expect((await examine(complete!)).findings).toEqual([])
    const { id } = await give('lost.txt', Buffer.from('to be lost'))
    const { hash } = await inTransaction((ctx) => readFile(ctx, house, id))
    await rm(pathOf(house.filesFolder, hash))
    expect((await examine(complete!)).findings).toMatchObject([{ what: expect.stringContaining(id) }])
    const before = (await examine(orphans!)).findings.length
    const stray = pathOf(house.filesFolder, hash).replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    await writeFile(stray, 'stray')
    expect((await examine(orphans!)).findings.length).toBe(before + 1)
  })
})
