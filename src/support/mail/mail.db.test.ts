import { readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '#support/database/index.ts'
import { storeFile } from '#support/files/functions.ts'
import { addJob, runDueJobs } from '#support/jobs/index.ts'
import { testHouse } from '#support/testing/house.ts'
import { attachesDocuments, type NewMail, queueMail } from './functions.ts'
import { listMails, readMail, retryMail, setSender } from './index.ts'

const there = await testHouse()
const { house, run, inTransaction, catchUp, database } = there
const mail = (more: Partial<NewMail> = {}): NewMail => ({
  key: newId(),
  to: 'mei@lanting.example',
  language: 'en',
  subject: 'Your order',
  text: 'It leaves tomorrow.',
  ...more,
})
const queue = (more?: Partial<NewMail>) => inTransaction((ctx) => queueMail(ctx, mail(more)))
const papers = async () => (await readdir(house.mailFolder).catch(() => [])).filter((name) => name.endsWith('.eml'))

describe('a mail without an SMTP server', () => {
  it('is laid down once, whatever number of times its key comes', async () => {
    await run(setSender, { name: '兰亭家居', address: 'hello@lanting.example', replyTo: 'service@lanting.example' })
    const key = 'order_placed:1'
    const written = await Promise.all(Array.from({ length: 5 }, () => queue({ key, subjectOf: 'order:1' })))
    expect(written.filter(Boolean)).toHaveLength(1)
    await catchUp()
    await queue({ key })
    await catchUp()
    expect(await papers()).toEqual([`${written.find(Boolean)!.id}.eml`])
    const paper = await readFile(join(house.mailFolder, (await papers())[0]!), 'utf8')
    expect(paper).toMatch(/^From: =\?UTF-8\?.*<hello@lanting\.example>/m)
    expect(paper).toContain('To: mei@lanting.example')
    expect(paper).toContain('It leaves tomorrow.')
    const { mails } = await run(listMails, { subjectOf: 'order:1' })
    expect(mails).toMatchObject([{ state: 'sent', attempts: 1, recipient: 'mei@lanting.example' }])
  })

  it('is not written when what it tells of did not happen', async () => {
    const before = (await papers()).length
    await inTransaction(async (ctx) => {
      await queueMail(ctx, mail())
      throw new Error('no order after all')
    }).catch(() => {})
    await catchUp()
    expect((await papers()).length).toBe(before)
  })

  it('carries stored files and documents made on the way', async () => {
    attachesDocuments('receipt', async (_, { id, language }) => ({
      type: 'text/plain',
      bytes: Buffer.from(`receipt ${id} in ${language}`),
    }))
    const { id: fileId } = await inTransaction((ctx) =>
      storeFile(ctx, house, { name: 'terms.txt', bytes: Buffer.from('the terms') }),
    )
    const attachments = [
      { name: 'terms.txt', fileId },
      { name: 'receipt.txt', document: 'receipt:7' },
    ]
    const written = await queue({ attachments, language: 'zh-TW' })
    await catchUp()
    const paper = await readFile(join(house.mailFolder, `${written!.id}.eml`), 'utf8')
    expect(paper).toContain(Buffer.from('the terms').toString('base64'))
    expect(paper).toContain(Buffer.from('receipt 7 in zh-TW').toString('base64'))
  })

  it('can be read as its reader sees it, and is withheld from what is no address', async () => {
    const written = await queue({ to: 'mei', text: '<b>bold</b>' })
    await catchUp()
    const read = await run(readMail, { id: written!.id })
    expect(read).toMatchObject({ state: 'withheld', problem: 'not an address' })
    expect(read.html).toContain('&#60;b&#62;bold')
    expect(read.html).toContain('兰亭家居')
  })

  it('that lost its job with a restore is sent all the same', async () => {
    const written = await queue()
    await database.pool.query(
      `update event_cursors set xid = pg_snapshot_xmax(pg_current_snapshot())::text where subscriber = 'mail'`,
    )
    const { jobs } = house.modules.find(({ name }) => name === 'mail')!
    await jobs!.resume!.run({ house, transaction: inTransaction }, {})
    await runDueJobs(house)
    expect((await run(readMail, { id: written!.id })).state).toBe('sent')
  })
})

/** A mail server of a few lines, which takes, delays or refuses. */
const mailServer = async () => {
  const server = { taken: [] as string[], answers: 'yes' as 'yes' | 'later' | 'never', url: '' }
  const talk = (socket: Socket) => {
    let body: string | undefined
    socket.on('error', () => {})
    socket.write('220 ready\r\n')
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').slice(0, -1)) {
        if (body !== undefined) {
          if (line !== '.') {
            body += `${line}\n`
            continue
          }
          server.taken.push(body)
          body = undefined
          socket.write('250 taken\r\n')
        } else if (/^RCPT/.test(line) && server.answers !== 'yes')
          socket.write(server.answers === 'later' ? '451 later\r\n' : '550 nobody here\r\n')
        else if (/^DATA/.test(line)) {
          body = ''
          socket.write('354 go on\r\n')
        } else socket.write('250 ok\r\n')
      }
    })
  }
  const listener = createServer(talk).listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  afterAll(() => listener.close())
  server.url = `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`
  return server
}

describe('a mail through an SMTP server', async () => {
  const server = await mailServer()
  const wired = { ...house, smtpUrl: server.url }
  const deliver = async () => {
    await database.pool.query('update mails set due_at = now()')
    await inTransaction((ctx) => addJob(ctx, 'mail.resume'))
    await runDueJobs(wired)
    await runDueJobs(wired)
  }
  const send = async (more: Partial<NewMail>) => {
    const written = await queue(more)
    const { id } = written!
    const { catchUp } = await import('#support/events/index.ts')
    await catchUp(house)
    await deliver()
    return id
  }
  const read = (id: string) => run(readMail, { id })

  it('leaves once', async () => {
    const id = await send({ to: 'mei@lanting.com' })
    await deliver()
    expect(await read(id)).toMatchObject({ state: 'sent' })
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toContain(`Message-ID: <${id}@localhost>`)
  })

  it('never leaves to a placeholder', async () => {
    const id = await send({ to: 'owner@lanting.example' })
    expect(await read(id)).toMatchObject({ state: 'withheld', problem: 'a placeholder address' })
    expect(server.taken).toHaveLength(1)
  })

  it('is tried again when the server is busy', async () => {
    server.answers = 'later'
    const id = await send({ to: 'mei@lanting.com' })
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 1, problem: expect.stringContaining('451') })
    server.answers = 'yes'
    await deliver()
    expect(await read(id)).toMatchObject({ state: 'sent', attempts: 2, problem: null })
    expect(server.taken).toHaveLength(2)
  })

  it('is given up when nobody lives there, and sent again when somebody asks', async () => {
    server.answers = 'never'
    const id = await send({ to: 'gone@lanting.com' })
    expect(await read(id)).toMatchObject({ state: 'failed', attempts: 1, problem: expect.stringContaining('550') })
    server.answers = 'yes'
    await run(retryMail, { id })
    const { catchUp } = await import('#support/events/index.ts')
    await catchUp(house)
    await deliver()
    expect(await read(id)).toMatchObject({ state: 'sent' })
    await expect(run(retryMail, { id })).rejects.toMatchObject({ kind: { code: 'mail.not_to_be_sent' } })
  })
})
