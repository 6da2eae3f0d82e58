import { timingSafeEqual } from 'node:crypto'
import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Store } from './open.ts'
import { type Cancel, onLines, type Question, say, type Told } from './wire.ts'

export type Serving = { port: number; stop(): Promise<void> }

type Asked = { question: Question; socket: Socket; isOff: boolean; interrupt?: () => void }

const MOST_WAITING = 50
const AT_ONCE = 2
const TOKEN_MS = 5000

/** Questions in a line: a few are answered at a time, the others wait, too many are refused. */
const lineOf = (idle: DuckDBConnection[], asOf: () => Date | null) => {
  const waiting: Asked[] = []
  const underWay = new Set<Asked>()
  const next = () => {
    const connection = waiting.length ? idle.pop() : undefined
    if (!connection) return
    const asked = waiting.shift()!
    underWay.add(asked)
    void answer(connection, asked, asOf).then((told) => {
      underWay.delete(asked)
      idle.push(connection)
      if (!asked.isOff || 'problem' in told) say(asked.socket, told)
      next()
    })
    next()
  }
  return {
    size: () => waiting.length + underWay.size,
    put: (socket: Socket, question: Question) => {
      if (waiting.length >= MOST_WAITING)
        return say(socket, { id: question.id, problem: 'busy', why: '' } satisfies Told)
      waiting.push({ question, socket, isOff: false })
      next()
    },
    callOff: (fits: (asked: Asked) => boolean) => {
      for (const asked of [...underWay, ...waiting]) {
        if (!fits(asked)) continue
        asked.isOff = true
        asked.interrupt?.()
        const at = waiting.indexOf(asked)
        if (at >= 0) waiting.splice(at, 1)
      }
    },
  }
}

type Place = { host: string; port?: number; token: string; asOf(): Date | null }

/**
 * Answers questions of those who know the token. A question whose time is over, or whose asker has gone or thought better of it, is interrupted. Only
 * statements that read are run.
 */
export const serve = async (store: Store, { host, port = 0, token, asOf }: Place): Promise<Serving> => {
  const connections = await Promise.all(Array.from({ length: AT_ONCE }, () => store.connect()))
  const line = lineOf([...connections], asOf)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      line.callOff((asked) => asked.socket === socket)
    })
    admit(socket, token, (message) => {
      if (!('cancel' in message)) return line.put(socket, message)
      line.callOff((asked) => asked.socket === socket && asked.question.id === message.cancel)
    })
  })
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, done)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      line.callOff(() => true)
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((done) => server.close(() => done()))
      while (line.size()) await sleep(5)
      for (const connection of connections) connection.closeSync()
    },
  }
}

/** The first line must be the token; who sends none within some seconds is hung up on. */
const admit = (socket: Socket, token: string, hear: (message: Question | Cancel) => void) => {
  let isKnown = false
  const late = setTimeout(() => isKnown || socket.destroy(), TOKEN_MS)
  onLines(socket, (text) => {
    const message = parsed(text)
    if (!message) return void socket.destroy()
    if (isKnown) return hear(message as Question | Cancel)
    clearTimeout(late)
    isKnown = 'token' in message && isSame(String(message.token), token)
    if (!isKnown) socket.destroy()
  })
}

const parsed = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch (_not) {
    return undefined
  }
}

const isSame = (a: string, b: string) => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const answer = async (connection: DuckDBConnection, asked: Asked, asOf: () => Date | null): Promise<Told> => {
  const { id, sql, params, limitMs } = asked.question
  const state = { isLate: false }
  const late = setTimeout(() => {
    state.isLate = true
    connection.interrupt()
  }, limitMs)
  asked.interrupt = () => connection.interrupt()
  try {
    if (asked.isOff) return { id, problem: 'cancelled', why: '' }
    const told = asOf()
    const statement = await connection.prepare(sql)
    const { StatementType } = await import('@duckdb/node-api')
    if (statement.statementType !== StatementType.SELECT) return { id, problem: 'failed', why: 'it does not read only' }
    statement.bind(params)
    const result = await statement.runAndReadAll()
    return { id, rows: result.getRowsJson() as never, asOf: told?.toISOString() ?? null }
  } catch (error) {
    if (state.isLate) return { id, problem: 'took_too_long', why: '' }
    if (asked.isOff) return { id, problem: 'cancelled', why: '' }
    return { id, problem: 'failed', why: (error as Error).message }
  } finally {
    clearTimeout(late)
    asked.interrupt = () => {}
  }
}
