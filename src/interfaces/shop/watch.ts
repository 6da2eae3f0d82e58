import type { FastifyInstance, FastifyRequest } from 'fastify'
import { gatherer } from '#books/interactions/index.ts'
import type { House } from '#support/actions/index.ts'
import type { View } from './view.tsx'

type Seen = {
  kind: 'item_viewed' | 'category_viewed' | 'searched' | 'page_viewed' | 'checkout_started'
  about?: string
  data?: Record<string, unknown>
}

const robots = /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|headless(?!chrome)/i
const VISIT_MINUTES = 30

/** Robots are nobody: they are not written down, and nothing is suggested to them. */
export const isRobot = (request: FastifyRequest): boolean => robots.test(request.headers['user-agent'] ?? '')

/** Writes what a visitor looks at into the book, after the page has gone out: the page never waits for it. */
export const watcher = (app: FastifyInstance, house: House) => {
  const gathered = gatherer(house)
  app.addHook('onClose', async () => void (await gathered.flush()))
  return (view: View, seen: Seen) => {
    const { request, reply, actor, visitorId } = view
    if (isRobot(request)) return
    const subjectId = actor.kind === 'customer' ? actor.partyId : visitorId
    const isNewVisit = !request.cookies.of_visit
    reply.setCookie('of_visit', '1', {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: house.url.startsWith('https:'),
      maxAge: VISIT_MINUTES * 60,
    })
    const rows = [
      ...(isNewVisit
        ? [
            {
              subjectId,
              kind: 'visit_started' as const,
              channel: 'web',
              data: { from: referrer(request.headers.referer) },
            },
          ]
        : []),
      { subjectId, channel: 'web', ...seen },
    ]
    void gathered.collect(rows).catch((error) => app.log.warn({ error: String(error) }, 'a page view was not written'))
  }
}

const referrer = (from: string | undefined) => {
  try {
    return from ? new URL(from).host : undefined
  } catch {
    return undefined
  }
}
