import type { FastifyInstance } from 'fastify'
import { orderTexts } from '#functions/orders/browser.ts'
import { adoptMyBasket, myOrders } from '#functions/orders/index.ts'
import { partyTexts } from '#masters/parties/browser.ts'
import { addAddress, changeConsent, myCard, removeAddress } from '#masters/parties/index.ts'
import { type House, isRefusal } from '#support/actions/index.ts'
import { translator } from '#support/i18n/index.ts'
import { today } from '#support/time/index.ts'
import { throughDoor } from '../http/doors.ts'
import { problemOf } from '../http/problems.ts'
import { countryNames } from './countries.ts'
import { Field } from './parts.tsx'
import { stripFor } from './suggestions.tsx'
import { Page, send, type View, viewOf } from './view.tsx'

type Filled = Record<string, string>
/** How somebody came to his account: just signed in; by the mail's link, on another device than the one he signed up on; with a new password. */
type Arrived = { welcome?: string; elsewhere?: string; changed?: string }

export const accountPages = (app: FastifyInstance, house: House) => {
  app.get<{ Querystring: Arrived }>('/shop/account', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    return view.actor.kind === 'customer'
      ? accountPage(view, request.query)
      : signInPage(view, request.query.changed ? { note: view.t('account.changed') } : {})
  })
  app.post<{ Body: Filled }>('/shop/account/sign-in', async (request, reply) => {
    const { email = '', password = '' } = request.body ?? {}
    try {
      await throughDoor(request, reply, 'shop', '/sign-in/email', { email, password })
    } catch (error) {
      if (!isRefusal(error)) throw error
      return signInPage(await viewOf(house, request, reply), {
        problem: problemOf(error, app.problemTexts, request.language, request.url).detail,
        email,
      })
    }
    return reply.redirect('/shop/account/welcome', 303)
  })
  app.get('/shop/account/welcome', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    if (view.actor.kind !== 'customer') return reply.redirect('/shop/account', 303)
    await view.ask(adoptMyBasket, { visitorId: view.visitorId })
    return reply.redirect('/shop/account?welcome=1', 303)
  })
  app.post<{ Body: Filled }>('/shop/account/sign-up', async (request, reply) => {
    const { name = '', email = '', password = '' } = request.body ?? {}
    const view = await viewOf(house, request, reply)
    try {
      await throughDoor(request, reply, 'shop', '/sign-up/email', {
        name,
        email,
        password,
        callbackURL: '/shop/account/welcome',
      })
    } catch (error) {
      if (!isRefusal(error)) throw error
      return signInPage(view, {
        problem: problemOf(error, app.problemTexts, request.language, request.url).detail,
        email,
      })
    }
    return signInPage(view, { note: view.t('account.check_mail'), email })
  })
  app.post('/shop/account/sign-out', async (request, reply) => {
    await throughDoor(request, reply, 'shop', '/sign-out', {})
    return reply.redirect('/shop', 303)
  })
  ownThings(app, house)
}

const ownThings = (app: FastifyInstance, house: House) => {
  app.post<{ Body: Filled }>('/shop/account/addresses', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const given = Object.fromEntries(Object.entries(request.body ?? {}).filter(([, value]) => value.trim()))
    await view.ask(addAddress, { ...given, isDefault: true } as never)
    return reply.redirect('/shop/account', 303)
  })
  app.post<{ Body: Filled }>('/shop/account/addresses/removal', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    await view.ask(removeAddress, { id: request.body?.id ?? '' })
    return reply.redirect('/shop/account', 303)
  })
  app.post<{ Body: Filled }>('/shop/account/consents', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const { consents } = await view.ask(myCard, {})
    for (const purpose of asked) {
      const isGranted = request.body?.[purpose] === 'on'
      if ((consents.find((one) => one.purpose === purpose)?.isGranted ?? false) !== isGranted)
        await view.ask(changeConsent, { purpose, isGranted, source: 'account' })
    }
    return reply.redirect('/shop/account', 303)
  })
}

const asked = ['analytics', 'marketing_email', 'marketing_phone', 'marketing_messenger'] as const

const signInPage = (view: View, { problem, note, email }: { problem?: string; note?: string; email?: string } = {}) => {
  const { t } = view
  return send(
    view.reply,
    <Page view={view} title={t('account.title')} robots="noindex">
      <div class="wide" style="padding-block:48px;max-width:960px">
        {problem && (
          <p class="note bad" role="alert">
            {problem}
          </p>
        )}
        {note && (
          <p class="note good" role="status">
            {note}
          </p>
        )}
        <div class="grid" style="grid-template-columns:repeat(auto-fit,minmax(280px,1fr));margin-top:24px">
          <form method="post" action="/shop/account/sign-in" class="card form">
            <h1 style="font-size:var(--size-28)">{t('account.sign_in')}</h1>
            <Field view={view} name="email" label="field.email" type="email" autoComplete="username" value={email} />
            <Field view={view} name="password" label="field.password" type="password" autoComplete="current-password" />
            <button class="main" type="submit">
              {t('account.sign_in')}
            </button>
            <a href="/shop/account/forgot">{t('account.forgot')}</a>
          </form>
          <form method="post" action="/shop/account/sign-up" class="card form">
            <h2 style="font-size:var(--size-28)">{t('account.sign_up')}</h2>
            <Field view={view} name="name" label="field.name" autoComplete="name" />
            <Field view={view} name="email" label="field.email" type="email" autoComplete="email" />
            <Field
              view={view}
              name="password"
              label="field.password"
              type="password"
              autoComplete="new-password"
              hint={t('account.password_hint')}
              minLength={10}
            />
            <button type="submit">{t('account.sign_up')}</button>
          </form>
        </div>
      </div>
    </Page>,
    problem ? 401 : 200,
  )
}

/** Who has just come through the door is asked about as such; later it is a page like any other. */
const accountPage = async (view: View, { welcome, elsewhere }: Arrived) => {
  const { t } = view
  const card = await view.ask(myCard, {})
  const { orders } = await view.ask(myOrders, {})
  const say = translator(orderTexts, view.language)
  const strip = await stripFor(view, welcome ? 'signed_in' : 'page_viewed')
  return send(
    view.reply,
    <Page view={view} title={t('account.title')} robots="noindex" strip={strip}>
      <div class="wide" style="padding-block:32px">
        <div style="display:flex;justify-content:space-between;align-items:center;gap:16px;flex-wrap:wrap">
          <h1>{card.name}</h1>
          <form method="post" action="/shop/account/sign-out">
            <button type="submit">{t('account.sign_out')}</button>
          </form>
        </div>
        {elsewhere && (
          <p class="note" role="status">
            {t('account.elsewhere')} <a href="/shop/account/forgot">{t('account.choose_password')}</a>
          </p>
        )}
        <div class="two">
          <section>
            <h2>{t('account.orders')}</h2>
            {orders.length === 0 && <p class="soft">{t('account.no_orders')}</p>}
            <ul class="stores">
              {orders.map((order) => (
                <li key={String(order.id)}>
                  <a href={`/shop/orders/${order.number}`}>{String(order.number)}</a>
                  <span class="soft">{view.day(today(order.placedAt, view.front.zone))}</span>
                  <span>{say(`orders.state.${order.state}` as keyof typeof orderTexts)}</span>
                  <strong>{view.money(String(order.gross), String(order.currency))}</strong>
                </li>
              ))}
            </ul>
          </section>
          <div class="stack">
            <Addresses view={view} card={card} />
            <Consents view={view} card={card} />
          </div>
        </div>
      </div>
    </Page>,
  )
}

type Card = Awaited<ReturnType<(typeof myCard)['fn']>>

const Addresses = ({ view, card }: { view: View; card: Card }) => {
  const { t } = view
  return (
    <section class="card stack">
      <h2>{t('account.addresses')}</h2>
      {card.addresses.map((address) => (
        <form
          key={address.id}
          method="post"
          action="/shop/account/addresses/removal"
          style="display:flex;justify-content:space-between;gap:12px"
        >
          <input type="hidden" name="id" value={address.id} />
          <span class="small">
            {address.name}, {address.line1}, {address.city}
          </span>
          <button class="quiet" type="submit">
            {t('basket.remove')}
          </button>
        </form>
      ))}
      <details>
        <summary>{t('account.add_address')}</summary>
        <form method="post" action="/shop/account/addresses" class="stack" style="padding-top:12px">
          <Field view={view} name="name" label="field.name" autoComplete="name" value={card.name} />
          <Field view={view} name="line1" label="field.line1" autoComplete="address-line1" />
          <Field view={view} name="city" label="field.city" autoComplete="address-level2" />
          <Field view={view} name="postalCode" label="field.postalCode" autoComplete="postal-code" optional />
          <label class="field">
            <span>{t('field.country')}</span>
            <select name="country">
              {countryNames(view.language).map(({ code, name }) => (
                <option key={code} value={code} selected={code === view.front.country}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t('account.add_address')}</button>
        </form>
      </details>
    </section>
  )
}

const Consents = ({ view, card }: { view: View; card: Card }) => {
  const { t } = view
  const say = translator(partyTexts, view.language)
  return (
    <form method="post" action="/shop/account/consents" class="card stack">
      <h2>{t('account.consents')}</h2>
      {asked.map((purpose) => (
        <label key={purpose} style="display:flex;gap:10px;align-items:center;min-height:36px">
          <input
            type="checkbox"
            name={purpose}
            checked={card.consents.find((one) => one.purpose === purpose)?.isGranted ?? false}
          />
          <span>{say(`parties.consent.${purpose}`)}</span>
        </label>
      ))}
      <button type="submit">{t('account.save')}</button>
    </form>
  )
}
