import type pg from 'pg'

/** The way of a transaction's statements to the server. */
export type Line = {
  /** Waits for the answer; a pipelined line goes on, and tells of a failure later. */
  send(statement: () => Promise<unknown>): Promise<void>
  /** Waits for all that was sent. Fails with its first failure, once: the server refuses all that follows it. */
  settled(): Promise<void>
  close(): void
}

type Wire = { pipeline: boolean; connection: { stream: { cork(): void; uncork(): void } } }

/** A line that waits for each answer, or a pipelined one: what is sent without waiting leaves in one message with the statement after it. */
export const lineTo = (client: pg.PoolClient, isPipelined = false): Line => {
  if (!isPipelined)
    return { send: async (statement) => void (await statement()), settled: async () => {}, close: () => {} }
  const wire = client as unknown as Wire
  const { stream } = wire.connection
  let sent: Promise<unknown>[] = []
  let failed: { error: unknown } | undefined
  wire.pipeline = true
  return {
    send: async (statement) => {
      stream.cork()
      process.nextTick(() => stream.uncork())
      sent.push(
        statement().catch((error: unknown) => {
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
