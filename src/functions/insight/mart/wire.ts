import type { Socket } from 'node:net'

// One JSON value a line: the first line of a caller is the token, then questions; answers come back as they are done.

export type Value = string | number | boolean | null
export type Question = { id: number; sql: string; params: Value[]; limitMs: number }
export type Cancel = { cancel: number }
export type Told =
  | { id: number; rows: Value[][]; asOf: string | null }
  | { id: number; problem: 'busy' | 'took_too_long' | 'cancelled' | 'failed'; why: string }

const LONGEST = 64 * 1024 * 1024

/** Calls `hear` with each line that comes. A peer that sends no end of line is hung up on. */
export const onLines = (socket: Socket, hear: (line: string) => void): void => {
  let parts: string[] = []
  let size = 0
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string | Buffer) => {
    const pieces = String(chunk).split('\n')
    for (const [at, piece] of pieces.entries()) {
      parts.push(piece)
      size += piece.length
      if (size > LONGEST) return void socket.destroy()
      if (at === pieces.length - 1) return
      const line = parts.join('')
      parts = []
      size = 0
      hear(line)
    }
  })
}

export const say = (socket: Socket, message: unknown): void => {
  if (!socket.destroyed) socket.write(`${JSON.stringify(message)}\n`)
}
