import type { FastifyReply } from 'fastify'

/** What every answer says to browsers, unless a page has said something of its own (page-headers.ts). */
const usual: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
]

/** Headers of answers that are no pages: nothing in them may run, nobody may frame or keep them. */
export const apiHeaders = (reply: FastifyReply): void => {
  for (const [name, value] of usual) if (!reply.hasHeader(name)) reply.header(name, value)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
}
