import type { FastifyInstance } from 'fastify'
import { askRecommendations } from '#functions/decisions/index.ts'
import {
  addCoupon,
  type BasketView,
  basketSummary,
  createBasket,
  putInMyBasket,
  removeCoupon,
  setLine,
  showBasket,
} from '#functions/orders/index.ts'
import type { Where } from '#functions/planning/browser.ts'
import { type House, isRefusal } from '#support/actions/index.ts'
import { localised } from '#support/i18n/index.ts'
import { problemOf } from '../http/problems.ts'
import { Row } from './parts.tsx'
import { InYourHands, whereTo } from './place.tsx'
import { noteAnswer, stripFor } from './suggestions.tsx'
import { Page, send, type View, viewOf } from './view.tsx'

/** The basket as the visitor sees it, or null when it is empty. */
export const myBasket = async (
  view: View,
  to: Partial<Where> & { shippingMethod?: string | undefined } = {},
): Promise<BasketView | null> => {
  const { id } = await view.ask(basketSummary, {})
  const basket = id ? await view.ask(showBasket, { id, ...to }) : null
  return basket?.lines.length ? basket : null
}

type Change = (view: View, id: string, body: Record<string, string>) => Promise<unknown>

const ownBasket = (view: View): Promise<{ id: string | null }> => view.ask(basketSummary, {})

const ownOrNewBasket = async (view: View) => {
  const { id } = await ownBasket(view)
  return { id: id ?? (await view.ask(createBasket, {})).id }
}

export const basketPages = (app: FastifyInstance, house: House) => {
  app.get('/shop/basket', async (request, reply) => basketPage(await viewOf(house, request, reply)))
  app.post<{ Body: Record<string, string> }>('/shop/basket/lines', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const { itemId = '', quantity = '1' } = request.body ?? {}
    const basket = await view.ask(putInMyBasket, { itemId, quantity })
    if (request.headers.accept?.includes('application/json'))
      return { items: basket.lines.reduce((sum, line) => sum + Number(line.quantity), 0), said: view.t('item.added') }
    return reply.redirect('/shop/basket', 303)
  })
  const change = (url: string, does: Change, whose = ownBasket) =>
    app.post<{ Body: Record<string, string> }>(url, async (request, reply) => {
      const view = await viewOf(house, request, reply)
      const { id } = await whose(view)
      if (!id) return reply.redirect('/shop/basket', 303)
      try {
        await does(view, id, request.body ?? {})
      } catch (error) {
        if (!isRefusal(error)) throw error
        return basketPage(view, problemOf(error, app.problemTexts, view.language, url).detail)
      }
      return reply.redirect('/shop/basket', 303)
    })
  change('/shop/basket/quantity', (view, id, { itemId = '', quantity = '' }) =>
    view.ask(setLine, { id, itemId, quantity: quantity === '' ? '0' : quantity }),
  )
  // A coupon that was suggested is taken here: it comes with the suggestion that it answers.
  change(
    '/shop/basket/coupons',
    async (view, id, { code = '', impressionId }) => {
      if (impressionId) await noteAnswer(view, impressionId, 'accepted')
      return view.ask(addCoupon, { id, code })
    },
    ownOrNewBasket,
  )
  change('/shop/basket/coupons/removal', (view, id, { code = '' }) => view.ask(removeCoupon, { id, code }))
}

const basketPage = async (view: View, problem?: string) => {
  const { t } = view
  const where = await whereTo(view)
  const basket = await myBasket(view, where)
  const strip = await stripFor(view, 'basket_changed', basket ? { basketId: basket.id } : {})
  const { together } = basket ? await view.ask(askRecommendations, { for: 'basket', limit: 4 }) : { together: [] }
  return send(
    view.reply,
    <Page view={view} title={t('basket.title')} robots="noindex" strip={strip}>
      <div class="wide">
        <h1 style="padding-top:32px">{t('basket.title')}</h1>
        {problem && (
          <p class="note bad" role="alert">
            {problem}
          </p>
        )}
        {!basket && (
          <div class="stack" style="padding-block:32px;justify-items:start">
            <p>{t('basket.empty')}</p>
            <a class="button main" href="/shop/search">
              {t('home.look')}
            </a>
          </div>
        )}
        {basket && (
          <div class="two">
            <ul class="rows">
              {basket.lines.map((line) => (
                <Line key={line.id} view={view} line={line} />
              ))}
            </ul>
            <aside class="card stack">
              <Sum view={view} basket={basket} />
              <InYourHands view={view} promise={basket.promise} where={where} />
              <a class="button main" href="/shop/checkout">
                {t('basket.checkout')}
              </a>
              <Coupons view={view} basket={basket} />
            </aside>
          </div>
        )}
        <Row view={view} heading="basket.goes_with" items={together} />
      </div>
    </Page>,
  )
}

const Line = ({ view, line }: { view: View; line: BasketView['lines'][number] }) => {
  const { t } = view
  const isShort = Number(line.free) < Number(line.quantity)
  return (
    <li>
      <img src={`/shop/pictures/item/${line.itemId}`} alt="" width="96" height="96" loading="lazy" />
      <div class="stack" style="gap:4px">
        <a href={`/shop/i/${line.slug}`}>{localised(line.name, view.language)}</a>
        <span class="soft small">{view.money(line.unitPrice)}</span>
        {isShort && (
          <span class="small" style="color:var(--danger)">
            {t('basket.only', { free: line.free })}
          </span>
        )}
        <div>
          <form method="post" action="/shop/basket/quantity">
            <input type="hidden" name="itemId" value={line.itemId} />
            <input
              name="quantity"
              type="number"
              min="0"
              max="999"
              value={Number(line.quantity)}
              aria-label={`${t('item.quantity')}: ${localised(line.name, view.language)}`}
            />
            <button type="submit">{t('basket.update')}</button>
          </form>
          <form method="post" action="/shop/basket/quantity">
            <input type="hidden" name="itemId" value={line.itemId} />
            <input type="hidden" name="quantity" value="0" />
            <button
              type="submit"
              class="quiet"
              aria-label={`${t('basket.remove')}: ${localised(line.name, view.language)}`}
            >
              {t('basket.remove')}
            </button>
          </form>
        </div>
      </div>
      <strong class="end">{view.money(view.front.pricesIncludeTax ? line.gross : line.net)}</strong>
    </li>
  )
}

/** What it comes to: goods, reductions, shipping, tax, total. */
export const Sum = ({ view, basket }: { view: View; basket: BasketView }) => {
  const { t } = view
  const of = basket.pricesIncludeTax ? 'gross' : 'net'
  const shipping = basket.shipping?.[of] ?? '0'
  const goods = basket.lines.reduce((sum, line) => sum + Math.round(Number(line[of]) * 100), 0) / 100
  return (
    <dl class="sum">
      <dt>{t('basket.subtotal')}</dt>
      <dd>{view.money(goods.toFixed(2))}</dd>
      {basket.promotions.map((promotion) => (
        <>
          <dt class="small soft">{promotion.name}</dt>
          <dd class="small soft">−{view.money(promotion.amount)}</dd>
        </>
      ))}
      <dt>{t('basket.shipping')}</dt>
      <dd>{Number(shipping) ? view.money(shipping) : t('basket.free')}</dd>
      {basket.categories.map((category) => (
        <>
          <dt class="small soft">
            {t(basket.pricesIncludeTax ? 'basket.tax_included' : 'basket.tax', { rate: view.rate(category.taxRate) })}
          </dt>
          <dd class="small soft">{view.money(category.tax)}</dd>
        </>
      ))}
      <dt class="total">{t('basket.total')}</dt>
      <dd class="total" id="total">
        {view.money(basket.gross)}
      </dd>
    </dl>
  )
}

const Coupons = ({ view, basket }: { view: View; basket: BasketView }) => (
  <div class="stack" style="gap:8px">
    {basket.couponCodes.map((code) => (
      <form key={code} method="post" action="/shop/basket/coupons/removal">
        <input type="hidden" name="code" value={code} />
        <strong>{code}</strong>{' '}
        <button class="quiet" type="submit">
          {view.t('basket.remove')}
        </button>
      </form>
    ))}
    <form method="post" action="/shop/basket/coupons" style="display:flex;gap:8px;align-items:end">
      <label class="field" style="flex:1">
        <span>{view.t('basket.coupon')}</span>
        <input name="code" maxLength={40} autoComplete="off" style="width:100%" />
      </label>
      <button type="submit">{view.t('basket.use_coupon')}</button>
    </form>
  </div>
)
