import type { FastifyInstance } from 'fastify'
import { Refusal } from '#support/actions/index.ts'
import { refused } from './errors.ts'
import { sendProblem } from './problems.ts'

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
    return sendProblem(request, reply, refusal)
  })
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
