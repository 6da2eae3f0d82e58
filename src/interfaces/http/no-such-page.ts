import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '#support/actions/index.ts'
import { refused } from './errors.ts'
import { problemOf, sendProblem } from './problems.ts'

/** What is said at an address where nothing is (404), or nothing for this method (405). */
export const noSuchPage = (app: FastifyInstance): void => {
  const routes = app.served
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url })
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const fits = new Set(routes.filter(({ url }) => patternOf(url).test(path)).map(({ method }) => method))
    const { method } = request
    const refusal = fits.size
      ? new Refusal(refused.noSuchMethod, { method, allowed: [...fits].sort().join(', ') })
      : new Refusal(refused.noSuchPage)
    const isForReader = request.headers.accept?.includes('text/html') && !path.startsWith('/api/')
    return isForReader ? sendPage(request, reply, refusal) : sendProblem(request, reply, refusal)
  })
}

/** For people who typed an address or followed an old link: what, and where to go from here. */
const sendPage = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => {
  const { title, detail, status } = problemOf(refusal, request.server.problemTexts, request.language, '')
  const to = request.url.startsWith('/desk') ? '/desk' : request.url.startsWith('/shop') ? '/shop' : '/'
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${request.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${detail}</p><p><a href="${to}">Onefold</a></p></main></html>`,
    )
}

const patterns = new Map<string, RegExp>()

/** `/api/orders/:id` as an expression. A wildcard stands for pages that find their way themselves: it says nothing of methods. */
const patternOf = (url: string): RegExp => {
  const known = patterns.get(url)
  if (known) return known
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const pattern = url.includes('*') ? /^(?!)/ : new RegExp(`^${escaped.replace(/:[A-Za-z]\w*/g, '[^/]+')}$`)
  patterns.set(url, pattern)
  return pattern
}
