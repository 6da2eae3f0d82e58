import { describe, expect, it } from 'vitest'
import { createOf } from '#support/entity/index.ts'
import { upload } from '#support/files/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { legalEntity } from './entities.ts'
import { sitesModule } from './module.ts'
import { setLogo } from './set-logo.ts'

const { house, run, owner } = await testHouse({ modules: [sitesModule] })
const png = Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\x1a\nlogo')])
const give = (name: string, bytes: Buffer, isPublic: boolean) =>
  upload(house, { actor: owner }, { name, bytes, isPublic })

describe('the logo of a company', () => {
  it('is a public picture, and can be taken away again', async () => {
    const { id } = await run(createOf(legalEntity), { code: 'LT', name: 'Lanting', country: 'CN', currency: 'CNY' })
    const file = await give('logo.png', png, true)
    expect(await run(setLogo, { id, fileId: file.id })).toMatchObject({ logoFileId: file.id, version: 2 })
    const hidden = await give('secret.png', png, false)
    await expect(run(setLogo, { id, fileId: hidden.id })).rejects.toMatchObject({ kind: { code: 'sites.no_logo' } })
    const words = await give('words.txt', Buffer.from('words'), true)
    await expect(run(setLogo, { id, fileId: words.id })).rejects.toMatchObject({ kind: { code: 'sites.no_logo' } })
    expect(await run(setLogo, { id, fileId: null })).toMatchObject({ logoFileId: null })
  })
})
