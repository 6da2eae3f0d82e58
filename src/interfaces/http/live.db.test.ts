import { beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { module } from '#support/actions/index.ts'
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
