import { describe, expect, it } from 'vitest'
import { module } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { tellFollowers } from './functions.ts'
import {
  addTask,
  completeTask,
  dropTask,
  follow,
  listFollowers,
  listMyTasks,
  listNotes,
  listNotices,
  listTasks,
  markNoticesRead,
  removeNote,
  unfollow,
  writeNote,
} from './index.ts'

const things = module({ name: 'things', documents: { thing: 'things.read' } })
const { run, owner, staff, inTransaction, database, customer } = await testHouse({ modules: [things] })
const [mei, lin, blind] = [
  await staff('notes.*', 'things.read'),
  await staff('notes.*', 'things.read'),
  await staff('notes.*'),
]
const subject = () => `thing:${newId()}`
const noticesOf = async (who: typeof mei) => (await run(listNotices, { isUnread: true }, who)).notices

describe('a note', () => {
  it('makes a notice for whoever is mentioned, once, and not for the author', async () => {
    const about = subject()
    await run(writeNote, { subject: about, body: 'Look, @Lin', mentions: [lin.id, lin.id, mei.id] }, mei)
    expect(await noticesOf(lin)).toMatchObject([{ kind: 'mention', subject: about, facts: { by: 'Staff' } }])
    expect(JSON.stringify(await noticesOf(lin))).not.toContain('Look')
    expect(await noticesOf(mei)).toEqual([])
    const { notes } = await run(listNotes, { subject: about }, lin)
    expect(notes).toMatchObject([
      { body: 'Look, @Lin', author: { id: mei.id }, mentions: [{ id: expect.any(String) }, {}] },
    ])
  })

  it('is told to those who follow the document, as author and mentioned do by themselves', async () => {
    const about = subject()
    await run(writeNote, { subject: about, body: 'first', mentions: [lin.id] }, mei)
    await run(markNoticesRead, {}, lin)
    await run(follow, { subject: about }, owner)
    await run(writeNote, { subject: about, body: 'second' }, mei)
    expect(await noticesOf(lin)).toMatchObject([{ kind: 'followed', facts: { what: 'notes.notice.note' } }])
    expect((await run(listFollowers, { subject: about }, mei)).followers.map(({ id }) => id).sort()).toEqual(
      [mei.id, lin.id, owner.id].sort(),
    )
    await run(markNoticesRead, {}, lin)
    await run(unfollow, { subject: about }, lin)
    await inTransaction((ctx) => tellFollowers(ctx, { subject: about, what: 'things.notice.shipped' }))
    expect(await noticesOf(lin)).toEqual([])
    expect((await run(listNotices, {}, owner)).notices[0]?.facts).toEqual({ what: 'things.notice.shipped' })
  })

  it('is for those who may read the document, whatever else they may', async () => {
    const about = subject()
    const { id } = await run(writeNote, { subject: about, body: 'secret' }, mei)
    for (const [act, input] of [
      [listNotes, { subject: about }],
      [writeNote, { subject: about, body: 'x' }],
      [follow, { subject: about }],
      [removeNote, { id }],
      [listTasks, { subject: about }],
      [addTask, { subject: about, title: 'x' }],
    ] as const)
      await expect(run(act as typeof listNotes, input as never, blind)).rejects.toMatchObject({ kind: { status: 403 } })
    await expect(run(listNotes, { subject: about }, customer(newId()))).rejects.toMatchObject({ kind: { status: 403 } })
    await expect(run(listNotes, { subject: 'strange:1' }, owner)).rejects.toMatchObject({ kind: { status: 403 } })
  })

  it('is taken away by its author only, or by who may moderate', async () => {
    const about = subject()
    const { id } = await run(writeNote, { subject: about, body: 'mine' }, mei)
    await expect(run(removeNote, { id }, await staff('notes.remove', 'things.read'))).rejects.toMatchObject({
      kind: { code: 'notes.not_yours' },
    })
    await run(removeNote, { id }, mei)
    expect((await run(listNotes, { subject: about }, mei)).notes).toEqual([])
    const second = await run(writeNote, { subject: about, body: 'again' }, mei)
    await run(removeNote, { id: second.id }, owner)
  })

  it('refuses to mention nobody and those who left', async () => {
    await database.pool.query('update staff_users set is_active = false where id = $1', [blind.id])
    for (const who of [newId(), blind.id])
      await expect(run(writeNote, { subject: subject(), body: '@', mentions: [who] }, mei)).rejects.toMatchObject({
        kind: { code: 'notes.unknown_person' },
      })
  })

  it('tells screens that something changed', async () => {
    const about = subject()
    await run(writeNote, { subject: about, body: 'hello', mentions: [lin.id] }, mei)
    const { rows } = await database.pool.query(
      'select type, subject from events where subject = any($1) order by id desc limit 2',
      [[about, `user:${lin.id}`]],
    )
    expect(rows).toEqual([
      { type: 'notes.note_written', subject: about },
      { type: 'notes.noticed', subject: `user:${lin.id}` },
    ])
  })
})

describe('a task', () => {
  it('stands on its owner’s list by its day until it is done, and whoever asked hears of it', async () => {
    await run(markNoticesRead, {}, lin)
    await run(markNoticesRead, {}, mei)
    const about = subject()
    const late = await run(addTask, { subject: about, title: 'call', ownerId: lin.id, dueOn: '2026-12-01' }, mei)
    const soon = await run(addTask, { subject: about, title: 'pack', ownerId: lin.id, dueOn: '2026-11-25' }, mei)
    await run(addTask, { subject: about, title: 'some day', ownerId: lin.id }, mei)
    const mine = async () => (await run(listMyTasks, {}, lin)).tasks.map(({ title }) => title)
    expect(await mine()).toEqual(['pack', 'call', 'some day'])
    expect((await run(listMyTasks, { dueBy: '2026-11-25' }, lin)).tasks).toHaveLength(1)
    expect(await noticesOf(lin)).toHaveLength(3)
    await run(completeTask, { id: soon.id }, lin)
    await run(dropTask, { id: late.id }, mei)
    expect(await mine()).toEqual(['some day'])
    expect(await noticesOf(mei)).toMatchObject([{ kind: 'task', facts: { state: 'done' } }])
    await expect(run(completeTask, { id: soon.id }, lin)).rejects.toMatchObject({ kind: { code: 'notes.task_closed' } })
    expect((await run(listTasks, { subject: about }, mei)).tasks.map(({ state }) => state)).toEqual([
      'open',
      'done',
      'dropped',
    ])
  })

  it('shows its words only as long as its owner may see the document', async () => {
    const outsider = await staff('notes.*')
    await run(addTask, { subject: subject(), title: 'secret words', ownerId: outsider.id }, mei)
    expect((await run(listMyTasks, {}, outsider)).tasks).toMatchObject([{ title: '' }])
  })
})

describe('notices', () => {
  it('are counted, paged and read one by one', async () => {
    const reader = await staff('notes.*', 'things.read')
    for (const body of ['a', 'b', 'c']) await run(writeNote, { subject: subject(), body, mentions: [reader.id] }, mei)
    const page = await run(listNotices, { limit: 2 }, reader)
    expect(page).toMatchObject({ unread: 3 })
    await run(markNoticesRead, { ids: [page.notices[0]!.id] }, reader)
    await run(markNoticesRead, { ids: [page.notices[1]!.id] }, mei)
    const rest = await run(listNotices, { limit: 2, after: page.next! }, reader)
    expect(rest).toMatchObject({ unread: 2, next: null })
    expect(rest.notices).toHaveLength(1)
  })
})
