import type { FastifyRequest } from 'fastify'
import type { Caller } from '#support/access/index.ts'
import type { Actor } from '#support/actions/index.ts'
import { chooseLanguage, type Language } from '#support/i18n/index.ts'

/** The cookie of a chosen language, on both sides. */
export const LANGUAGE_COOKIE = 'of_language'

/** The language of this request, before anybody is known: chosen before, else what the browser asks for. */
export const languageOf = (request: FastifyRequest): Language =>
  chooseLanguage(request.headers['accept-language'], request.cookies?.[LANGUAGE_COOKIE])

export const callerOf = (request: FastifyRequest): Caller => ({
  cookies: request.cookies,
  authorization: request.headers.authorization,
  language: request.language,
  idempotencyKey: keyOf(request),
})

/** The header `Idempotency-Key`, if there is one. */
export const keyOf = (request: FastifyRequest): string | undefined => {
  const key = request.headers['idempotency-key']
  return typeof key === 'string' && key !== '' ? key : undefined
}

/**
 * Who makes this request. On the customers' side (the shop, its API, collect) only a customer or a visitor, whoever of the house sits at
 * that browser; elsewhere staff or a key, and who is neither counts as a visitor, who may nothing.
 */
export const actorOf = async (request: FastifyRequest): Promise<Actor> => {
  const { access } = request.server
  const caller = callerOf(request)
  const actor = isCustomersSide(request.url)
    ? await access.guestOf(caller)
    : ((await access.staffOf(caller)) ??
      (isBothSides(request.url) ? await access.guestOf(caller) : access.visitor(caller)))
  request.actor = actor.kind === 'key' ? { ...actor, language: request.language } : actor
  if (actor.kind === 'staff') request.language = actor.language
  return request.actor
}

export const isCustomersSide = (url: string): boolean => /^\/(shop|api\/shop|api\/collect)(\/|\?|$)/.test(url)

/** What staff ask about a customer, and customers about themselves. */
const isBothSides = (url: string): boolean => /^\/api\/(decisions|recommendations)(\/|\?|$)/.test(url)
