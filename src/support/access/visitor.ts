import { createHmac } from 'node:crypto'
import { newId } from '#support/database/index.ts'
import { secretFor, sign, verified } from './signature.ts'

/** The cookie by which a device is known again. It is signed, so that nobody can take another's place by writing an id into it. */
export const VISITOR_COOKIE = 'of_visitor'
export const VISITOR_SECONDS = 2 * 365 * 24 * 3600

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The visitor named by the cookie's value, if we wrote it. */
export const visitorOf = (cookie: string | undefined, secret: string): string | undefined => {
  const id = verified(cookie, secretFor(secret, 'visitor'))
  return id && ID.test(id) ? id : undefined
}

/** The cookie's value for a visitor. */
export const visitorCookie = (id: string, secret: string): string => sign(id, secretFor(secret, 'visitor'))

/** A key that nobody else has by accident. */
export const LEAST_KEY = 16

/**
 * A visitor for a request without a cookie. With an idempotency key of `LEAST_KEY` characters or more the same key makes the same visitor, so
 * that a program without cookies can repeat its request; else a new one.
 */
export const passingVisitor = (idempotencyKey: string | undefined, secret: string): string => {
  if (!idempotencyKey || idempotencyKey.length < LEAST_KEY) return newId()
  const hex = createHmac('sha256', secretFor(secret, 'passing visitor')).update(idempotencyKey).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
