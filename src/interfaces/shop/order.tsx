import type { FastifyInstance } from 'fastify'
import { orderTexts } from '#functions/orders/browser.ts'
import { cancel, orderStatus } from '#functions/orders/index.ts'
import { explainPromise, type PromiseReason } from '#functions/planning/browser.ts'
import { type House, isRefusal } from '#support/actions/index.ts'
import { translator } from '#support/i18n/index.ts'
import { today } from '#support/time/index.ts'
import { addressOf } from '../http/limits.ts'
import { problemOf } from '../http/problems.ts'
import { countryNames } from './countries.ts'
import { HowToPay } from './how-to-pay.tsx'
import { Field } from './parts.tsx'
import { payPages } from './pay.tsx'
import { stripFor } from './suggestions.tsx'
import { Page, send, type View, viewOf } from './view.tsx'

export type Status = Awaited<ReturnType<(typeof orderStatus)['fn']>> & Record<string, string | null>

export const orderPages = (app: FastifyInstance, house: House) => {
  app.get('/shop/order-status', async (request, reply) => lookUpPage(await viewOf(house, request, reply)))
  app.get<{ Querystring: { number?: string; key?: string } }>('/shop/order-look-up', async (request, reply) =>
    reply.redirect(
      `/shop/orders/${encodeURIComponent(request.query.number ?? '')}?key=${encodeURIComponent(request.query.key ?? '')}`,
      303,
    ),
  )
  app.get<{ Params: { number: string }; Querystring: { key?: string; new?: string } }>(
    '/shop/orders/:number',
    async (request, reply) => {
      app.limits.take('lookUp', addressOf(request))
      const view = await viewOf(house, request, reply)
      try {
        const order = (await view.ask(orderStatus, { number: request.params.number, key: request.query.key })) as Status
        return orderPage(view, order, request.query)
      } catch (error) {
        if (!isRefusal(error)) throw error
        return lookUpPage(view, problemOf(error, app.problemTexts, view.language, view.path).detail)
      }
    },
  )
  app.post<{ Params: { number: string }; Body: { id?: string; key?: string } }>(
    '/shop/orders/:number/cancellation',
    async (request, reply) => {
      const view = await viewOf(house, request, reply)
      const { id = '', key } = request.body ?? {}
      await view.ask(cancel, { id, ...(key ? { key } : {}) })
      return reply.redirect(`/shop/orders/${request.params.number}${key ? `?key=${key}` : ''}`, 303)
    },
  )
  payPages(app, house)
}

const lookUpPage = (view: View, problem?: string) =>
  send(
    view.reply,
    <Page view={view} title={view.t('order.look_up')} robots="noindex">
      <div class="wide" style="max-width:520px;padding-block:48px">
        <form action="/shop/order-look-up" class="card form">
          <h1 style="font-size:var(--size-28)">{view.t('order.look_up')}</h1>
          {problem && (
            <p class="note bad" role="alert">
              {problem}
            </p>
          )}
          <Field view={view} name="number" label="order.number" autoComplete="off" />
          <Field view={view} name="key" label="order.key" autoComplete="off" />
          <button class="main" type="submit">
            {view.t('order.find')}
          </button>
        </form>
      </div>
    </Page>,
    problem ? 404 : 200,
  )

const life = ['placed', 'confirmed', 'picking', 'shipped', 'completed'] as const

/** Who has just ordered is asked about the order; later it is a page like any other. */
const orderPage = async (view: View, order: Status, { key, new: isNew }: { key?: string; new?: string }) => {
  const { t } = view
  const say = translator(orderTexts, view.language)
  const state = String(order.state)
  const reached = life.indexOf((state === 'partly_shipped' ? 'picking' : state) as (typeof life)[number])
  const open = order.payments.find((payment) => ['pending', 'failed'].includes(payment.state))
  const strip = await (isNew
    ? stripFor(view, 'order_placed', { orderId: String(order.id) })
    : stripFor(view, 'page_viewed'))
  return send(
    view.reply,
    <Page view={view} title={t('order.title', { number: String(order.number) })} robots="noindex" strip={strip}>
      <div class="wide">
        <div class="stack" style="padding-top:32px">
          <h1>{t('order.title', { number: String(order.number) })}</h1>
          {isNew && (
            <div class="note good" role="status">
              <strong>{t('order.thanks')}</strong> {t('order.keep')}
            </div>
          )}
          {state === 'cancelled' && <p class="note bad">{t('order.cancelled')}</p>}
        </div>
        {state !== 'cancelled' && (
          <ol class="steps">
            {life.map((step, index) => (
              <li
                key={step}
                class={index <= reached ? 'done' : ''}
                aria-current={index === reached ? 'step' : undefined}
              >
                {say(`orders.state.${step}`)}
              </li>
            ))}
          </ol>
        )}
        <div class="two" style={`padding-top:${state === 'cancelled' ? 24 : 0}px`}>
          <div class="stack">
            {open && state === 'placed' && <HowToPay view={view} order={order} payment={open} keyText={key} />}
            {!['cancelled', 'shipped', 'completed'].includes(state) && <Promised view={view} order={order} />}
            <h2>{t('order.lines')}</h2>
            <ul class="rows">
              {order.lines
                .filter((line) => line.kind === 'item')
                .map((line) => (
                  <li key={String(line.id)}>
                    <img src={`/shop/pictures/item/${line.itemId}`} alt="" width="96" height="96" loading="lazy" />
                    <div>
                      <a href={`/shop/i/${line.slug}`}>{String(line.text)}</a>
                      <br />
                      <span class="soft small">
                        {Number(line.quantity)} × {view.money(String(line.unitPrice), String(order.currency))}
                        {Number(line.backOrdered) > 0 && (
                          <> · {t('order.line_waits', { count: Number(line.backOrdered) })}</>
                        )}
                      </span>
                    </div>
                    <strong class="end">
                      {view.money(String(order.pricesIncludeTax ? line.gross : line.net), String(order.currency))}
                    </strong>
                  </li>
                ))}
            </ul>
            <Shipments view={view} order={order} />
          </div>
          <Aside view={view} order={order} keyText={key} />
        </div>
      </div>
    </Page>,
  )
}

const Aside = ({ view, order, keyText }: { view: View; order: Status; keyText?: string | undefined }) => {
  const { t } = view
  return (
    <aside class="card stack">
      <dl class="sum">
        {order.lines
          .filter((line) => line.kind === 'shipping')
          .map((line) => (
            <>
              <dt>{String(line.text)}</dt>
              <dd>{Number(line.gross) ? view.money(String(line.gross), String(order.currency)) : t('basket.free')}</dd>
            </>
          ))}
        <dt class="total">{t('basket.total')}</dt>
        <dd class="total">{view.money(String(order.gross), String(order.currency))}</dd>
      </dl>
      <Address view={view} order={order} />
      <Papers view={view} order={order} keyText={keyText} />
      {order.isCancellable && (
        <form method="post" action={`/shop/orders/${order.number}/cancellation`}>
          <input type="hidden" name="id" value={String(order.id)} />
          {keyText && <input type="hidden" name="key" value={keyText} />}
          <button type="submit">{t('order.cancel')}</button>
        </form>
      )}
    </aside>
  )
}

/** When it will be there and why; nothing is named while a part of it waits for goods. */
const Promised = ({ view, order }: { view: View; order: Status }) => {
  const reason = order.promise as unknown as PromiseReason | null
  if (order.lines.some(({ backOrdered }) => Number(backOrdered) > 0)) return <p class="note">{view.t('order.waits')}</p>
  if (!order.promisedOn) return null
  return (
    <p>
      <strong>{view.t('order.promised', { day: view.day(order.promisedOn) })}</strong>
      {reason?.cutOff && (
        <>
          <br />
          <span class="soft small">{explainPromise(reason, view.language)}</span>
        </>
      )}
    </p>
  )
}

/** What the order and each refund say on paper. */
const Papers = ({ view, order, keyText }: { view: View; order: Status; keyText?: string | undefined }) => {
  const there = (path: string) =>
    `/api/shop/orders/${order.number}${path}/pdf${keyText ? `?key=${encodeURIComponent(keyText)}` : ''}`
  return (
    <>
      <a href={there('')}>{view.t('order.paper')}</a>
      {order.refunds.map(({ id, amount }) => (
        <a key={id} href={there(`/refunds/${id}`)}>
          {view.t('order.refund_paper', { amount: view.money(amount, String(order.currency)) })}
        </a>
      ))}
    </>
  )
}

const Shipments = ({ view, order }: { view: View; order: Status }) =>
  order.shipments.length === 0 ? null : (
    <section>
      <h2>{view.t('order.shipments')}</h2>
      <ul class="plain">
        {order.shipments.map((shipment) => (
          <li key={shipment.id}>
            {shipment.number} ·{' '}
            {shipment.shippedAt
              ? view.t('order.left', { day: view.day(today(shipment.shippedAt, view.front.zone)) })
              : view.t('order.getting_ready')}
            {shipment.parcels.map(
              (parcel) =>
                parcel.trackingNumber && (
                  <span key={parcel.trackingNumber}>
                    {' '}
                    ·{' '}
                    {parcel.link ? (
                      <a href={parcel.link} rel="noopener">
                        {view.t('order.tracking', { number: parcel.trackingNumber })}
                      </a>
                    ) : (
                      view.t('order.tracking', { number: parcel.trackingNumber })
                    )}
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
    </section>
  )

const Address = ({ view, order }: { view: View; order: Status }) => {
  const address = order.address as unknown as Record<string, string>
  const country = countryNames(view.language).find(({ code }) => code === address.country)?.name ?? address.country
  return (
    <address style="font-style:normal">
      <strong>{view.t('order.goes_to')}</strong>
      <br />
      {[
        order.customerName,
        address.line1,
        address.line2,
        [address.district, address.city, address.region].filter(Boolean).join(', '),
        [address.postalCode, country].filter(Boolean).join(' '),
      ]
        .filter(Boolean)
        .map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
    </address>
  )
}
