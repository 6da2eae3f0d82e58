import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { module } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { startListening } from '#support/events/index.ts'
import type { SeenPresent } from './present.ts'
import { accessRoutes } from './routes/access.ts'
import { type Browser, type WebHouse, webHouse } from './testing/web-house.ts'

const trades = module({ name: 'trades', documents: { trade: 'orders.get_trade', entry: 'ledger.get_entry' } })

let web: WebHouse
let address: string
beforeAll(async () => {
  web = await webHouse({ routes: [accessRoutes] }, { modules: [trades] })
  await web.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = web.app.server.address() as { port: number }
  address = `ws://127.0.0.1:${port}/api/live`
})

const connect = (browser: Browser, headers: Record<string, string> = {}) => {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const socket = new WebSocket(address, { headers: { cookie, ...headers } })
  const heard: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)))
    for (const go of waiting.splice(0)) go()
  })
  /** The next message that nobody has read. */
  const next = async () => {
    while (!heard.length) await new Promise<void>((go) => waiting.push(go))
    return heard.shift()!
  }
  const opened = new Promise<number>((done) => {
    socket.on('open', () => done(101))
    socket.on('unexpected-response', (_, answer) => done(answer.statusCode ?? 0))
    socket.on('error', () => {})
  })
  return { socket, next, opened, say: (what: object) => socket.send(JSON.stringify(what)) }
}

/** Reads on until it is told this of who is here. */
const until = async (
  line: ReturnType<typeof connect>,
  isSo: (present: SeenPresent) => boolean,
): Promise<SeenPresent> => {
  for (;;) {
    const { present } = (await line.next()) as { present?: SeenPresent }
    if (present && isSo(present)) return present
  }
}
const sit = async (browser: Browser, ...subscribe: string[]) => {
  const line = connect(browser)
  await line.opened
  line.say({ present: true, subscribe })
  return line
}
const ids = ({ people }: SeenPresent) => people.map(({ id }) => id)

describe('who is at the desk', () => {
  it('is told to those who are, without themselves, with names and no more; several screens are one person', async () => {
    const [anna, ben] = [await web.signIn('agent'), await web.signIn('agent')]
    const mine = await sit(anna)
    expect(await until(mine, () => true)).toEqual({ people: [], at: {} })
    const [first, second] = [await sit(ben), await sit(ben)]
    expect(await until(mine, ({ people }) => people.length > 0)).toEqual({
      people: [{ id: ben.userId, name: 'Somebody' }],
      at: {},
    })
    expect(ids(await until(first, ({ people }) => people.length > 0))).toEqual([anna.userId])
    first.socket.terminate()
    second.say({ subscribe: ['trade:9'] })
    mine.say({ subscribe: ['trade:9'] })
    expect(ids(await until(mine, ({ at }) => 'trade:9' in at))).toEqual([ben.userId])
    second.socket.terminate()
    expect(await until(mine, ({ people }) => people.length === 0)).toEqual({ people: [], at: {} })
    mine.socket.close()
  })

  it('and looks at the same document, which only he is told who may see it and shows it himself', async () => {
    const [anna, ben, clerk] = [await web.signIn('agent'), await web.signIn('agent'), await web.signIn('accountant')]
    const [mine, his] = [await sit(anna, 'trade:1'), await sit(ben, 'trade:1', 'trade:2', 'trade:*')]
    expect((await until(mine, ({ at }) => 'trade:1' in at)).at).toEqual({ 'trade:1': [ben.userId] })
    expect((await until(his, ({ at }) => 'trade:1' in at)).at).toEqual({ 'trade:1': [anna.userId] })
    const other = await sit(clerk, 'trade:1', 'entry:1')
    const seen = await until(other, (present) => [anna, ben].every(({ userId }) => ids(present).includes(userId)))
    expect(seen.at).toEqual({})
    his.say({ unsubscribe: ['trade:1'] })
    expect((await until(mine, ({ at }) => !('trade:1' in at))).at).toEqual({})
    for (const line of [mine, his, other]) line.socket.terminate()
  })

  it('leaves when his screen lies in the background, and is back when he looks at it again', async () => {
    const [anna, ben] = [await web.signIn('agent'), await web.signIn('agent')]
    const [mine, his] = [await sit(anna), await sit(ben)]
    await until(mine, (present) => ids(present).includes(ben.userId))
    his.say({ present: false })
    await until(mine, (present) => !ids(present).includes(ben.userId))
    his.say({ present: true })
    await until(mine, (present) => ids(present).includes(ben.userId))
    for (const line of [mine, his]) line.socket.terminate()
  })

  it('is known from other processes too, which tell of their people again and again, and of those who left', async () => {
    const mine = await sit(await web.signIn('agent'))
    const listening = await startListening(web.database)
    const told = (present: object) =>
      web.database.pool.query('select pg_notify($1, $2)', [
        'onefold',
        JSON.stringify({ from: 'another', news: [], present }),
      ])
    const cleo = { id: newId(), name: 'Cleo', subjects: [] }
    await told({ here: [cleo] })
    await until(mine, ({ people }) => people.some(({ name }) => name === 'Cleo'))
    await told({ gone: [cleo.id] })
    await until(mine, ({ people }) => !people.some(({ name }) => name === 'Cleo'))
    // Who comes newly into the house is told at once who is there.
    const heard: string[] = []
    const client = new pg.Client({ connectionString: web.database.url })
    await client.connect()
    await client.query('listen onefold')
    client.on('notification', ({ payload }) => payload && heard.push(payload))
    await told({ here: [cleo], isNew: true })
    await expect.poll(() => heard.some((text) => text.includes('Somebody')), { timeout: 5000 }).toBe(true)
    await client.end()
    await listening.stop()
    mine.socket.close()
  })

  it('is nobody who only listens, and nobody from outside', async () => {
    const [anna, ben] = [await web.signIn('agent'), await web.signIn('agent')]
    const quiet = connect(ben)
    await quiet.opened
    quiet.say({ subscribe: ['trade:1'] })
    expect(await quiet.next()).toEqual({ subscribed: ['trade:1'] })
    const mine = await sit(anna, 'trade:1')
    const present = await until(mine, () => true)
    expect(ids(present)).not.toContain(ben.userId)
    expect(present.at).toEqual({})
    for (const line of [mine, quiet]) line.socket.terminate()
  })
})

describe('the live line', () => {
  it('is for staff of this very site', async () => {
    const clerk = await web.signIn('clerk')
    expect(await connect(web.browser()).opened).toBe(401)
    expect(await connect(await web.signInCustomer()).opened).toBe(401)
    expect(await connect(clerk, { origin: 'https://evil.example' }).opened).toBe(403)
    const line = connect(clerk, { origin: web.house.url })
    expect(await line.opened).toBe(101)
    line.socket.close()
  })

  it('tells what happens to what the screen shows, as far as its user may see it', async () => {
    const line = connect(await web.signIn('agent'))
    await line.opened
    line.say({ subscribe: ['trade:1', 'entry:1', 'nothing:1', 'user:somebody-else'] })
    expect(await line.next()).toEqual({
      subscribed: ['trade:1'],
      refused: ['entry:1', 'nothing:1', 'user:somebody-else'],
    })
    for (const [type, subject] of [
      ['ledger.posted', 'entry:1'],
      ['trades.changed', 'trade:2'],
      ['trades.changed', 'trade:1'],
    ])
      web.database.news.emit('live', { type, subject })
    expect(await line.next()).toEqual({ type: 'trades.changed', subject: 'trade:1' })
    line.say({ subscribe: ['trade:*'], unsubscribe: ['trade:1'] })
    expect(await line.next()).toEqual({ subscribed: ['trade:*'] })
    web.database.news.emit('live', { type: 'trades.changed', subject: 'trade:3' })
    expect(await line.next()).toEqual({ type: 'trades.changed', subject: 'trade:3' })
    line.socket.close()
  })

  it('answers what it cannot read, and does not end with it', async () => {
    const line = connect(await web.signIn('agent'))
    await line.opened
    for (const nonsense of ['{', '[]', '{"subscribe":"all"}', '{"subscribe":["*"]}']) {
      line.socket.send(nonsense)
      expect(await line.next()).toEqual({ error: 'common.invalid_input' })
    }
    line.say({ subscribe: ['trade:1'] })
    expect(await line.next()).toEqual({ subscribed: ['trade:1'] })
    line.socket.close()
  })
})
