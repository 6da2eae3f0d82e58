import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type House, isRefusal } from '#support/actions/index.ts'
import { isLanguage } from '#support/i18n/index.ts'
import { LANGUAGE_COOKIE } from '../http/caller.ts'
import { problemOf, sendProblem } from '../http/problems.ts'
import { accountPages } from './account.tsx'
import { assetFiles } from './assets.ts'
import { basketPages } from './basket.tsx'
import { checkoutPages } from './checkout.tsx'
import { home } from './home.tsx'
import { list } from './list.tsx'
import { orderPages } from './order.tsx'
import { passwordPages } from './password.tsx'
import { pictureFiles } from './pictures.ts'
import { placePages } from './place.tsx'
import { product } from './product.tsx'
import { sitemap } from './sitemap.ts'
import { suggestionAnswers } from './suggestions.tsx'
import { Page, send, viewOf } from './view.tsx'
import { watcher } from './watch.ts'

/** The web shop: pages rendered here, complete without scripts. */
export const shop = async (pages: FastifyInstance, house: House) => {
  await pages.register(async (app) => {
    app.setErrorHandler((error, request, reply) => problemPage(house, request, reply, error))
    shopPages(app, house)
  })
}

const shopPages = (app: FastifyInstance, house: House) => {
  const watch = watcher(app, house)
  assetFiles(app)
  pictureFiles(app, house)
  sitemap(app, house)
  app.get<{ Params: { language: string }; Querystring: { to?: string } }>(
    '/shop/language/:language',
    (request, reply) => {
      const { language } = request.params
      const to = request.query.to?.startsWith('/shop') ? request.query.to : '/shop'
      if (isLanguage(language))
        reply.setCookie(LANGUAGE_COOKIE, language, { path: '/', sameSite: 'lax', maxAge: 365 * 86_400 })
      return reply.redirect(to, 303)
    },
  )
  app.get('/shop', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    watch(view, { kind: 'page_viewed', data: { url: '/shop' } })
    return home(view)
  })
  app.get<{ Querystring: { q?: string } }>('/shop/search', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    if (request.query.q) watch(view, { kind: 'searched', data: { words: String(request.query.q).slice(0, 200) } })
    return list(view)
  })
  app.get<{ Params: { slug: string } }>('/shop/c/:slug', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    watch(view, { kind: 'category_viewed', about: `category:${request.params.slug}` })
    return list(view, request.params.slug)
  })
  app.get<{ Params: { slug: string } }>('/shop/i/:slug', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    return product(view, request.params.slug, (itemId, categories) =>
      watch(view, { kind: 'item_viewed', about: `item:${itemId}`, data: { categories } }),
    )
  })
  placePages(app, house)
  basketPages(app, house)
  checkoutPages(app, house)
  orderPages(app, house)
  accountPages(app, house)
  passwordPages(app, house)
  suggestionAnswers(app, house)
}

/** A refusal as a page of the shop, for people. What nobody expected is logged; when even the page fails, the plain problem is sent. */
const problemPage = async (house: House, request: FastifyRequest, reply: FastifyReply, error: unknown) => {
  if (!isRefusal(error)) request.log.error({ err: error }, 'a page failed')
  if (request.headers.accept?.includes('application/json')) return sendProblem(request, reply, error)
  const view = await viewOf(house, request, reply).catch(() => undefined)
  if (!view) return sendProblem(request, reply, error)
  const problem = problemOf(error, request.server.problemTexts, view.language, view.path)
  return send(
    reply,
    <Page view={view} title={view.t('problem.title')} robots="noindex">
      <div class="wide stack" style="padding-block:64px;justify-items:start">
        <h1>{view.t('problem.title')}</h1>
        <p>{problem.detail}</p>
        <a class="button main" href="/shop">
          {view.t('problem.home')}
        </a>
      </div>
    </Page>,
    problem.status,
  )
}
