import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { z } from 'zod'
import { basketSummary, type ShopFront, shopFront } from '#functions/orders/index.ts'
import { type Action, type Actor, type House, run } from '#support/actions/index.ts'
import {
  formatDate,
  formatRate,
  type Language,
  languageNames,
  languages,
  type Translate,
  translator,
} from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/format.ts'
import { actorOf } from '../http/caller.ts'
import { keepVisitor } from '../http/visitor.ts'
import { assets } from './assets.ts'
import { keptFor } from './kept-content.ts'
import { texts } from './texts.ts'

/** What a page of the shop knows besides its subject. */
export type View = {
  house: House
  request: FastifyRequest
  reply: FastifyReply
  actor: Actor
  visitorId: string
  language: Language
  t: Translate<typeof texts>
  front: ShopFront
  basketItems: number
  path: string
  money(amount: string, currency?: string): string
  day(date: string): string
  rate(rate: string): string
  /** Runs an action or query as whoever looks at the page. */
  ask<Input extends z.ZodType, Output>(action: Action<Input, Output>, input: z.input<Input>): Promise<Output>
}

export const viewOf = async (house: House, request: FastifyRequest, reply: FastifyReply): Promise<View> => {
  const visitorId = keepVisitor(request, reply)
  const actor = await actorOf(request)
  const { language } = request
  const ask: View['ask'] = (action, input) => run(house.database, action, { actor: { ...actor, language } }, input)
  const front = await keptFor(house, `front ${language}`, () => ask(shopFront, {}))
  return {
    house,
    request,
    reply,
    actor,
    visitorId,
    language,
    t: translator(texts, language),
    front,
    basketItems: (await ask(basketSummary, {})).items,
    path: request.url,
    money: (amount, currency = front.currency) => formatMoney(amount, currency, language),
    day: (date) => formatDate(date, language, 'long'),
    rate: (rate) => formatRate(rate, language),
    ask,
  }
}

type PageProps = {
  view: View
  title: string
  description?: string
  data?: object
  robots?: string
  children?: ComponentChildren
  /** Between head and content: what is only for this visitor. */
  strip?: ComponentChildren
  /** Instead of children: what was rendered before. */
  html?: string
}

/** A page of the shop: works without scripts, and is complete before any runs. */
export const Page = ({ view, title, description, data, robots, strip, children, html }: PageProps) => (
  <html lang={view.language}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === view.front.name ? title : `${title} · ${view.front.name}`}</title>
      {description && <meta name="description" content={description.slice(0, 300)} />}
      {robots && <meta name="robots" content={robots} />}
      <link rel="stylesheet" href={assets().css} />
      <link rel="icon" href="/shop/assets/icon.svg" type="image/svg+xml" />
      {data && (
        <script
          type="application/ld+json"
          nonce={view.reply.cspNonce?.script}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in a script, with no way out of it
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
        />
      )}
      <script type="module" src={assets().script} />
    </head>
    <body>
      <a class="skip" href="#content">
        {view.t('shop.skip')}
      </a>
      <Head view={view} />
      {strip}
      {html === undefined ? (
        <main id="content">{children}</main>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by us, from our own components
        <main id="content" dangerouslySetInnerHTML={{ __html: html }} />
      )}
      <Foot view={view} />
      <div class="hidden" role="status" aria-live="polite" id="said" />
    </body>
  </html>
)

const Head = ({ view }: { view: View }) => (
  <header class="head">
    <div class="wide">
      <a class="brand" href="/shop">
        {view.front.name}
      </a>
      <search class="finder">
        <form class="find" action="/shop/search">
          <label class="hidden" for="find">
            {view.t('shop.search')}
          </label>
          <input
            id="find"
            name="q"
            type="search"
            placeholder={view.t('shop.search.hint')}
            autoComplete="off"
            value={new URL(view.path, 'http://x').searchParams.get('q') ?? ''}
          />
          <button type="submit" aria-label={view.t('shop.search')}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <path
                d="M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm4.6 10.6L16 16"
                fill="none"
                stroke="currentColor"
                stroke-width="1.8"
                stroke-linecap="round"
              />
            </svg>
          </button>
        </form>
      </search>
      <div class="tools">
        <Languages view={view} />
        <a href="/shop/account">
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path
              d="M9 9a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 7c.6-3.3 3-5 6.500-5s5.900 1.700 6.500 5"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
          <span class="word">{view.t('shop.account')}</span>
        </a>
        <a href="/shop/basket">
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path
              d="M2.500 6.500h13l-1.300 9H3.800l-1.300-9Zm3.500 0a3 3 0 0 1 6 0"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linejoin="round"
            />
          </svg>
          <span class="word">{view.t('shop.basket')}</span>
          {view.basketItems > 0 && (
            <span class="badge" id="basket-count">
              {view.basketItems}
            </span>
          )}
        </a>
      </div>
    </div>
    <nav class="wide rooms" aria-label={view.t('shop.categories')}>
      {view.front.categories.map((category) => (
        <a
          key={category.slug}
          href={`/shop/c/${category.slug}`}
          aria-current={view.path.startsWith(`/shop/c/${category.slug}`) ? 'page' : undefined}
        >
          {category.name}
        </a>
      ))}
    </nav>
  </header>
)

const Languages = ({ view }: { view: View }) => (
  <details>
    <summary>
      <span class="hidden">{view.t('shop.language')}: </span>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path
          d="M9 1.800a7.200 7.200 0 1 1 0 14.400A7.200 7.200 0 0 1 9 1.800Zm-7 7.200h14M9 2c4 4 4 10 0 14-4-4-4-10 0-14Z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.400"
        />
      </svg>
      <span class="word">{languageNames[view.language]}</span>
    </summary>
    <div>
      {languages.map((language) => (
        <a
          key={language}
          href={`/shop/language/${language}?to=${encodeURIComponent(view.path)}`}
          lang={language}
          hreflang={language}
          rel="nofollow"
        >
          {languageNames[language]}
        </a>
      ))}
    </div>
  </details>
)

const Foot = ({ view }: { view: View }) => (
  <footer class="foot">
    <div class="wide">
      <div>
        <strong>{view.front.company}</strong>
        <p>{view.t(view.front.pricesIncludeTax ? 'shop.footer.prices_include' : 'shop.footer.prices_exclude')}</p>
      </div>
      {view.front.stores.length > 0 && (
        <div>
          <strong>{view.t('shop.footer.stores')}</strong>
          <ul>
            {view.front.stores.slice(0, 12).map((store) => (
              <li key={store.code}>{store.name}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <strong>{view.t('shop.footer.help')}</strong>
        <ul>
          <li>
            <a href="/shop/order-status">{view.t('shop.footer.order_status')}</a>
          </li>
          <li>
            <a href="/shop/account">{view.t('shop.account')}</a>
          </li>
        </ul>
      </div>
    </div>
  </footer>
)

/** Sends a page. An empty one is a bug that must not pass for a page. */
/** A part of a page, to be put in as `html`. */
export const rendered = (part: VNode): string => renderToString(part)

export const send = (reply: FastifyReply, page: VNode, status = 200) => {
  const html = renderToString(page)
  if (html.length < 500) throw new Error('a page without content')
  return reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
    .send(`<!doctype html>${html}`)
}
