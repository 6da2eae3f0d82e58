import type { FastifyInstance } from 'fastify'

type Texts = Record<string, string>

/** One text for each name: of a name that stands there several times the last, of anything that is no text nothing. */
const textsOf = (given: unknown): Texts => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {}
  const last = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value)
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const text = last(value)
      return typeof text === 'string' ? [[name, text]] : []
    }),
  )
}

/** What pages get of an address and of a form is what a browser's form sends, whatever was sent. */
export const plainForms = (pages: FastifyInstance): void => {
  pages.addHook('preValidation', async (request) => {
    request.query = textsOf(request.query)
    if (request.body !== undefined && request.body !== null) request.body = textsOf(request.body)
  })
}
