import type pg from 'pg'

/** The way of a transaction's statements to the server. */
export type Line = {
  /** Waits for the answer. */
  ask<T>(statement: () => Promise<T>): Promise<T>
  /** Ends when all of them have: none may still be on its way when the transaction is undone. One after the other, side by side on a pipelined line. */
  together(works: readonly (() => Promise<unknown>)[]): Promise<unknown[]>
  /** Waits for the answer; a pipelined line goes on, and tells of a failure later. */
  send(statement: () => Promise<unknown>): Promise<void>
  /** Waits for all that was sent. Fails with its first failure, once: the server refuses all that follows it. */
  settled(): Promise<void>
  close(): void
}

/** What the server answers to all that comes after a failure. */
const FOLLOWS = '25P02'

type Wire = { pipeline: boolean; connection: { stream: { cork(): void; uncork(): void } } }

/** A line that waits for each answer, or a pipelined one: what is sent without waiting in between leaves in one message. */
export const lineTo = (client: pg.PoolClient, isPipelined = false): Line =>
  isPipelined ? pipelined(client as unknown as Wire) : plain

const plain: Line = {
  ask: (statement) => statement(),
  together: async (works) => {
    const answers: unknown[] = []
    for (const work of works) answers.push(await work())
    return answers
  },
  send: async (statement) => void (await statement()),
  settled: async () => {},
  close: () => {},
}

const pipelined = (wire: Wire): Line => {
  const { stream } = wire.connection
  let sent: Promise<unknown>[] = []
  let failed: { error: unknown } | undefined
  const ask = <T>(statement: () => Promise<T>): Promise<T> => {
    stream.cork()
    process.nextTick(() => stream.uncork())
    return statement()
  }
  wire.pipeline = true
  return {
    ask,
    together: allOf,
    send: async (statement) => {
      sent.push(
        ask(statement).catch((error: unknown) => {
          failed ??= { error }
        }),
      )
    },
    settled: async () => {
      await Promise.all(sent)
      sent = []
      if (!failed) return
      const { error } = failed
      failed = undefined
      throw error
    },
    close: () => {
      wire.pipeline = false
    },
  }
}

const allOf = async (works: readonly (() => Promise<unknown>)[]): Promise<unknown[]> => {
  const ended = await Promise.allSettled(works.map((work) => work()))
  const failures = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code?: string }] : []))
  if (failures.length) throw failures.find(({ code }) => code !== FOLLOWS) ?? failures[0]
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value)
}
