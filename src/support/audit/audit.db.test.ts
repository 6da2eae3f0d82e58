import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { about, action } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { listAudit } from './list.ts'

const { run, owner, staff, visitor } = await testHouse()
const [first, second] = [newId(), newId()]
const rename = action({
  name: 'things.rename',
  subject: about('thing'),
  open: ['visitor'],
  input: z.object({ id: z.uuid(), name: z.string(), password: z.string().optional() }),
  fn: async (_, { id }) => ({ id }),
})

describe('the audit', () => {
  it('says who did what to which document, newest first, without secrets', async () => {
    await run(rename, { id: first, name: 'a', password: 'hunter22' })
    await run(rename, { id: second, name: 'b' })
    await run(rename, { id: first, name: 'c' })
    const { entries } = await run(listAudit, { subject: `thing:${first}` })
    expect(entries.map(({ input }) => input.name)).toEqual(['c', 'a'])
    expect(entries[1]).toMatchObject({
      actorKind: 'staff',
      actorId: owner.id,
      actorName: 'Owner',
      action: 'things.rename',
    })
    expect(JSON.stringify(entries)).not.toContain('hunter22')
  })

  it('pages by key and finds the acts of one person', async () => {
    const clerk = await staff('things.rename')
    await run(rename, { id: second, name: 'd' }, clerk)
    const page = await run(listAudit, { limit: 2 })
    const rest = await run(listAudit, { limit: 2, after: page.next ?? undefined })
    expect([...page.entries, ...rest.entries].map(({ input }) => input.name)).toEqual(['d', 'c', 'b', 'a'])
    expect((await run(listAudit, { actorId: clerk.id })).entries).toHaveLength(1)
  })

  it('keeps no row of what visitors do and shows itself only to whom it is granted', async () => {
    await run(rename, { id: first, name: 'x' }, visitor())
    expect((await run(listAudit, { subject: first })).entries).toHaveLength(2)
    await expect(run(listAudit, {}, await staff('things.rename'))).rejects.toMatchObject({ kind: { status: 403 } })
  })
})
