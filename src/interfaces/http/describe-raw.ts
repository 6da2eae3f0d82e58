import type { FastifyInstance } from 'fastify'
import type { Described } from './route.ts'

/** Names an address in the API's description that no single action answers. */
export const describeRaw = (
  app: FastifyInstance,
  it: Pick<Described, 'method' | 'url' | 'tag' | 'summary'> & Partial<Described>,
): void => void app.described.push({ schema: {}, status: 200, given: [], isFile: false, ...it })
