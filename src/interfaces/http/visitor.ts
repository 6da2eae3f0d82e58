import type { FastifyReply, FastifyRequest } from 'fastify'
import { VISITOR_COOKIE, VISITOR_SECONDS, visitorCookie, visitorOf } from '#support/access/index.ts'
import { newId } from '#support/database/index.ts'

/**
 * The visitor of this request, by his cookie; a new one gets it with the answer. For pages of the shop and for collect, which know a device
 * again; programs that only call the API get none.
 */
export const keepVisitor = (request: FastifyRequest, reply: FastifyReply): string => {
  const { house } = request.server
  const known = visitorOf(request.cookies[VISITOR_COOKIE], house.secret)
  if (known) return known
  const id = newId()
  const value = visitorCookie(id, house.secret)
  const secure = house.url.startsWith('https:')
  reply.setCookie(VISITOR_COOKIE, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: VISITOR_SECONDS,
  })
  // Whoever asks later in this request meets the same visitor.
  request.cookies[VISITOR_COOKIE] = value
  return id
}
