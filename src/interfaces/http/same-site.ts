import type { FastifyRequest } from 'fastify'
import { sessionCookieName, VISITOR_COOKIE } from '#support/access/index.ts'
import { fail, type House } from '#support/actions/index.ts'
import { refused } from './errors.ts'

/** What a form of another site can send without asking us first. */
const OF_FORMS = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'])

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests that change something and come from another site: a browser would send our cookies along. With an `Authorization`
 * header a browser asks us first, and we allow no other site, so that one needs no check; likewise with JSON, or any method but POST. So
 * a program that keeps cookies and is no browser gets in, though it does not say where it stands. Fails with `http.other_site`.
 */
export const refuseOtherSites = (house: House) => {
  const cookies = [sessionCookieName(house, 'staff'), sessionCookieName(house, 'shop'), VISITOR_COOKIE]
  return (request: FastifyRequest): void => {
    if (SAFE.has(request.method) || request.headers.authorization) return
    const where = request.headers['sec-fetch-site']
    if (typeof where === 'string' && where !== 'same-origin' && where !== 'none') fail(refused.otherSite)
    const { origin } = request.headers
    if (origin !== undefined && !isOurs(house, request, origin)) fail(refused.otherSite)
    const isSilent = where === undefined && origin === undefined
    if (isSilent && couldBeForm(request) && cookies.some((name) => request.cookies[name] !== undefined))
      fail(refused.otherSite)
  }
}

const couldBeForm = ({ method, headers }: FastifyRequest) => {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  return method === 'POST' && (type === '' || OF_FORMS.has(type.trim().toLowerCase()))
}

/** Whether this origin is the house itself, by its public address or by the one that the browser used. */
export const isOurs = (house: House, request: FastifyRequest, origin: string): boolean => {
  if (origin === new URL(house.url).origin) return true
  return URL.canParse(origin) && new URL(origin).host === request.host
}
