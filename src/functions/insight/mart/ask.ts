import { connect, type Socket } from 'node:net'
import { type Ctx, fail } from '#support/actions/index.ts'
import { insightErrors } from '../errors.ts'
import { findMart, isDown } from './standing.ts'
import { onLines, say, type Told, type Value } from './wire.ts'

export type Rows = { rows: Value[][]; asOf: Date | null }
type Waiting = (told: Told) => void
type Line = { ask(sql: string, params: Value[], limitMs: number): Promise<Told>; close(): void }

/** A question may take so long before it is called off. */
const LIMIT_MS = 20_000
/** More of one process are refused: each holds a connection to the database while it waits. */
const MOST_AT_ONCE = 8
const PATIENCE_MS = 5000

const lines = new Map<string, Promise<Line>>()
let asked = 0

/**
 * Asks the mart, wherever the process that owns it listens. Fails with `insight.mart_down` when nobody answers, `mart_busy` when too many
 * wait, `took_too_long` when the time is over (the question is called off in the mart too).
 */
export const ask = async (
  ctx: Pick<Ctx, 'tx' | 'now'>,
  sql: string,
  params: Value[] = [],
  { limitMs = LIMIT_MS } = {},
): Promise<Rows> => {
  const mart = await findMart(ctx)
  if (!mart || isDown(mart, ctx.now)) return fail(insightErrors.martDown)
  if (asked >= MOST_AT_ONCE) fail(insightErrors.martBusy)
  asked += 1
  try {
    const line = await lineTo(mart).catch(() => fail(insightErrors.martDown))
    const told = await line.ask(sql, params, limitMs)
    if ('rows' in told) return { rows: told.rows, asOf: told.asOf === null ? null : new Date(told.asOf) }
    if (told.problem === 'busy') return fail(insightErrors.martBusy)
    if (told.problem === 'took_too_long') return fail(insightErrors.tookTooLong, { seconds: limitMs / 1000 })
    if (told.problem === 'cancelled') return fail(insightErrors.martDown)
    throw new Error(`the mart could not answer: ${told.why}\n${sql}`)
  } finally {
    asked -= 1
  }
}

const lineTo = (mart: { host: string; port: number; token: string }): Promise<Line> => {
  const name = `${mart.host}:${mart.port}:${mart.token}`
  const known = lines.get(name)
  if (known) return known
  const made = open(mart, () => lines.delete(name))
  lines.set(name, made)
  made.catch(() => lines.delete(name))
  return made
}

const open = async ({ host, port, token }: { host: string; port: number; token: string }, gone: () => void) => {
  const socket = await connected(host, port)
  const waiting = new Map<number, Waiting>()
  let last = 0
  const end = () => {
    gone()
    for (const [id, tell] of waiting) tell({ id, problem: 'cancelled', why: 'the mart has gone away' })
    waiting.clear()
  }
  socket.on('close', end)
  socket.unref() // an idle line keeps no process alive
  onLines(socket, (text) => {
    const told = JSON.parse(text) as Told
    waiting.get(told.id)?.(told)
    waiting.delete(told.id)
    if (!waiting.size) socket.unref()
  })
  say(socket, { token })
  const line: Line = {
    ask: (sql, params, limitMs) =>
      new Promise((done) => {
        if (socket.destroyed) return done({ id: 0, problem: 'cancelled', why: 'the mart has gone away' })
        last += 1
        const id = last
        const late = setTimeout(() => {
          say(socket, { cancel: id })
          waiting.delete(id)
          done({ id, problem: 'took_too_long', why: '' })
        }, limitMs + PATIENCE_MS)
        waiting.set(id, (told) => {
          clearTimeout(late)
          done(told)
        })
        socket.ref()
        say(socket, { id, sql, params, limitMs })
      }),
    close: () => void socket.destroy(),
  }
  return line
}

const connected = (host: string, port: number) =>
  new Promise<Socket>((done, failed) => {
    const socket = connect({ host, port, noDelay: true, timeout: PATIENCE_MS })
    socket.once('connect', () => {
      socket.setTimeout(0)
      socket.off('error', failed)
      socket.on('error', () => {}) // 'close' follows
      done(socket)
    })
    socket.once('error', failed)
    socket.once('timeout', () => socket.destroy(new Error('the mart does not answer')))
  })
