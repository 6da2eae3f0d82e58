import { connect, type Socket } from 'node:net'

export type Call = { method: string; path: string; headers?: Record<string, string>; body?: string }
export type Answer = { status: number; body: string; bytes: number }
export type Connection = { ask(call: Call): Promise<Answer>; cookies(): string; close(): void }

type Read = { answer: Answer; head: string; rest: Buffer }

/**
 * One kept-alive connection that asks one thing after the other. It takes no time that the measured program could use: no headers are
 * parsed but those that say where an answer ends. `keepsCookies`: as a browser does.
 */
export const openConnection = async (port: number, { keepsCookies = false } = {}): Promise<Connection> => {
  const socket = await connected(port)
  const cookies = new Map<string, string>()
  let read: Buffer = Buffer.alloc(0)
  let waiting: { done(answer: Answer): void; failed(error: Error): void } | undefined
  const fail = (error: Error) => waiting?.failed(error)
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  socket.on('data', (part) => {
    read = read.length ? Buffer.concat([read, part as Buffer]) : (part as Buffer)
    const whole = answerIn(read)
    if (!whole || !waiting) return
    read = whole.rest
    if (keepsCookies) keep(cookies, whole.head)
    const { done } = waiting
    waiting = undefined
    done(whole.answer)
  })
  return {
    ask: (call) =>
      new Promise((done, failed) => {
        waiting = { done, failed }
        socket.write(request(call, written(cookies)))
      }),
    cookies: () => written(cookies),
    close: () => void socket.destroy(),
  }
}

const connected = (port: number) =>
  new Promise<Socket>((done, failed) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => done(socket))
    socket.once('error', failed)
  })

const written = (cookies: Map<string, string>) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

const request = ({ method, path, headers = {}, body = '' }: Call, cookie: string) => {
  const all: Record<string, string> = { host: 'localhost', 'user-agent': 'Mozilla/5.0 (bench)', ...headers }
  if (cookie) all.cookie = cookie
  if (body) Object.assign(all, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

const keep = (cookies: Map<string, string>, head: string) => {
  for (const [, name, value] of head.matchAll(/^set-cookie: ([^=]+)=([^;\r]*)/gim)) cookies.set(name!, value!)
}

/** The first whole answer in what has come, or undefined while some of it is on the way. */
const answerIn = (read: Buffer): Read | undefined => {
  const end = read.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = read.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const start = end + 4
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  if (length === undefined && /^transfer-encoding: chunked/im.test(head)) return chunked(read, start, status, head)
  const to = start + Number(length ?? 0)
  if (read.length < to) return undefined
  return { answer: { status, body: read.toString('utf8', start, to), bytes: to }, head, rest: read.subarray(to) }
}

const chunked = (read: Buffer, start: number, status: number, head: string): Read | undefined => {
  const parts: Buffer[] = []
  let at = start
  for (;;) {
    const line = read.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(read.toString('latin1', at, line), 16)
    const next = line + 2 + size + 2
    if (read.length < next) return undefined
    if (size === 0)
      return {
        answer: { status, body: Buffer.concat(parts).toString('utf8'), bytes: next },
        head,
        rest: read.subarray(next),
      }
    parts.push(read.subarray(line + 2, line + 2 + size))
    at = next
  }
}
