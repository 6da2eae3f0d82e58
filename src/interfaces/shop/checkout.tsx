import type { FastifyInstance } from 'fastify'
import { type BasketView, basketSummary, orderBasket } from '#functions/orders/index.ts'
import type { Where } from '#functions/planning/browser.ts'
import { myCard } from '#masters/parties/index.ts'
import { type House, isRefusal } from '#support/actions/index.ts'
import { type Problem, problemOf } from '../http/problems.ts'
import { myBasket, Sum } from './basket.tsx'
import { countryNames } from './countries.ts'
import { Field } from './parts.tsx'
import { chosen, InYourHands, placeKey, whereTo } from './place.tsx'
import { addressed, type Filled, isAfter, isLater, wayOf } from './shown-day.ts'
import { stripFor } from './suggestions.tsx'
import { Page, send, type View, viewOf } from './view.tsx'

export const checkoutPages = (app: FastifyInstance, house: House) => {
  app.get('/shop/checkout', async (request, reply) => checkoutPage(await viewOf(house, request, reply), {}))
  app.post<{ Body: Filled }>('/shop/checkout', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const filled = request.body ?? {}
    const { id } = await view.ask(basketSummary, {})
    if (!id) return reply.redirect('/shop/basket', 303)
    if (await isLater(view, filled)) return checkoutPage(view, filled)
    try {
      const { order } = await view.ask(orderBasket, wanted(view, id, filled))
      const page = `/shop/orders/${order.number}?key=${order.key}`
      const pays = view.front.paymentMethods.find((method) => method.code === filled.payment)
      return reply.redirect(
        order.paymentId && pays?.provider === 'test_card'
          ? `/shop/pay/${order.paymentId}?to=${encodeURIComponent(page)}`
          : `${page}&new=1`,
        303,
      )
    } catch (error) {
      if (!isRefusal(error)) throw error
      return checkoutPage(view, filled, problemOf(error, app.problemTexts, view.language, '/shop/checkout'))
    }
  })
}

const wanted = (view: View, id: string, filled: Filled) => {
  const given = (name: string) => filled[name]?.trim() || undefined
  return {
    id,
    customer: { name: filled.name ?? '', email: filled.email?.trim() ?? '', phone: given('phone') },
    address: {
      name: given('name'),
      line1: filled.line1 ?? '',
      line2: given('line2'),
      district: given('district'),
      city: filled.city ?? '',
      region: given('region'),
      postalCode: given('postalCode'),
      country: filled.country ?? view.front.country,
      phone: given('phone'),
    },
    payment: { method: filled.payment ?? '' },
    shippingMethod: given('shipping'),
    language: view.language,
    total: given('total'),
  }
}

/** What a signed-in customer told us before need not be typed again: his address in the place that he chose, else the usual one. */
const knownOf = async (view: View): Promise<Filled> => {
  const place = chosen(view)
  if (view.actor.kind !== 'customer') return {}
  const card = await view.ask(myCard, {})
  const isThere = (one: Where) => !place || placeKey(view, one) === placeKey(view, place)
  const address = card.addresses.find(({ country, region, city }) =>
    isThere({ country, region: region ?? undefined, city: city ?? undefined }),
  )
  const contact = (kind: string) => card.contactPoints.find((point) => point.kind === kind)?.value ?? ''
  const {
    name: _,
    id: __,
    label: ___,
    isDefault: ____,
    ...where
  } = address ?? ({} as Partial<NonNullable<typeof address>>)
  return {
    name: card.name,
    email: contact('email') || (card.email ?? ''),
    phone: contact('phone'),
    ...Object.fromEntries(Object.entries(where).map(([key, value]) => [key, value ?? ''])),
  } as Filled
}

const checkoutPage = async (view: View, filled: Filled, problem?: Problem) => {
  const { t } = view
  const isNew = !Object.keys(filled).length
  const { country, region = '' } = await whereTo(view)
  const values: Filled = { country, ...(isNew ? { region, ...(await knownOf(view)) } : filled) }
  const basket = await myBasket(view, { ...addressed(values), shippingMethod: values.shipping })
  if (!basket) return view.reply.redirect('/shop/basket', 303)
  const later = isAfter(basket, values.shownOn) && basket.promise
  const strip = await stripFor(view, 'checkout_started', { basketId: basket.id })
  const wrong = (path: string) => problem?.errors?.find((one) => one.path === path)?.message
  const field = (name: string, path: string) => ({
    view,
    name,
    value: values[name] ?? '',
    problem: wrong(path),
  })
  return send(
    view.reply,
    <Page view={view} title={t('checkout.title')} robots="noindex" strip={strip}>
      <div class="wide">
        <h1 style="padding-top:32px">{t('checkout.title')}</h1>
        <form method="post" action="/shop/checkout" class="two" id="checkout">
          <div class="form">
            {problem && (
              <p class="note bad" role="alert">
                {problem.code === 'common.invalid_input' ? t('field.problem') : problem.detail}
              </p>
            )}
            {later && (
              <p class="note bad" role="alert">
                {t('checkout.later', { day: view.day(later.on) })}
              </p>
            )}
            <WhoAndWhere view={view} field={field} country={values.country} />
            <Options
              view={view}
              legend="checkout.shipping"
              name="shipping"
              chosen={values.shipping ?? basket.shippingMethod}
              options={view.front.shippingMethods.map((method) => ({
                code: method.code,
                name: method.name,
                right:
                  method.code === basket.shippingMethod
                    ? priceOf(view, basket)
                    : Number(method.price)
                      ? view.money(method.price)
                      : t('basket.free'),
              }))}
            />
            <Options
              view={view}
              legend="checkout.payment"
              name="payment"
              chosen={values.payment ?? view.front.paymentMethods[0]?.code}
              options={view.front.paymentMethods}
            />
          </div>
          <ToPay view={view} basket={basket} values={values} />
        </form>
      </div>
    </Page>,
    problem?.status ?? (later ? 409 : 200),
  )
}

type FieldFacts = (
  name: string,
  path: string,
) => { view: View; name: string; value: string; problem: string | undefined }

const WhoAndWhere = ({ view, field, country }: { view: View; field: FieldFacts; country: string | undefined }) => {
  const { t } = view
  return (
    <>
      <fieldset>
        <legend>{t('checkout.contact')}</legend>
        {view.actor.kind !== 'customer' && <p class="soft small field">{t('checkout.guest')}</p>}
        <Field {...field('name', 'customer.name')} label="field.name" autoComplete="name" />
        <Field
          {...field('email', 'customer.email')}
          label="field.email"
          type="email"
          autoComplete="email"
          size="half"
          inputMode="email"
        />
        <Field
          {...field('phone', 'customer.phone')}
          label="field.phone"
          type="tel"
          autoComplete="tel"
          size="half"
          inputMode="tel"
          optional
        />
      </fieldset>
      <fieldset>
        <legend>{t('checkout.address')}</legend>
        <label class="field half">
          <span>{t('field.country')}</span>
          <select name="country" autoComplete="country">
            {countryNames(view.language).map(({ code, name }) => (
              <option key={code} value={code} selected={code === country}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Field
          {...field('region', 'address.region')}
          label="field.region"
          autoComplete="address-level1"
          size="half"
          list="regions"
          optional
        />
        <datalist id="regions">
          {view.front.places.flatMap(({ regions }) => regions.map((region) => <option key={region} value={region} />))}
        </datalist>
        <Field {...field('city', 'address.city')} label="field.city" autoComplete="address-level2" size="half" />
        <Field
          {...field('district', 'address.district')}
          label="field.district"
          autoComplete="address-level3"
          size="half"
          optional
        />
        <Field {...field('line1', 'address.line1')} label="field.line1" autoComplete="address-line1" />
        <Field
          {...field('line2', 'address.line2')}
          label="field.line2"
          autoComplete="address-line2"
          size="half"
          optional
        />
        <Field
          {...field('postalCode', 'address.postalCode')}
          label="field.postalCode"
          autoComplete="postal-code"
          size="half"
          optional
        />
      </fieldset>
    </>
  )
}

const ToPay = ({ view, basket, values }: { view: View; basket: BasketView; values: Filled }) => {
  const { t } = view
  const shipping = values.shipping ?? basket.shippingMethod
  return (
    <aside class="card stack">
      <Sum view={view} basket={basket} />
      <InYourHands view={view} promise={basket.promise} where={addressed(values)} isFixed />
      <input type="hidden" name="shownOn" value={basket.promise?.on ?? ''} />
      <input type="hidden" name="shownFor" value={wayOf(view, { ...values, shipping })} />
      <input type="hidden" name="total" value={basket.gross} />
      <button class="main" type="submit">
        {t('checkout.order', { total: view.money(basket.gross) })}
      </button>
    </aside>
  )
}

const priceOf = (view: View, basket: BasketView) => {
  const price = basket.shipping?.[basket.pricesIncludeTax ? 'gross' : 'net'] ?? '0'
  return Number(price) ? view.money(price) : view.t('basket.free')
}

type Option = { code: string; name: string; right?: string }
const Options = ({
  view,
  legend,
  name,
  chosen,
  options,
}: {
  view: View
  legend: 'checkout.shipping' | 'checkout.payment'
  name: string
  chosen?: string | undefined
  options: Option[]
}) => (
  <fieldset>
    <legend>{view.t(legend)}</legend>
    {options.map((option) => (
      <label key={option.code} class="option">
        <input type="radio" name={name} value={option.code} checked={option.code === chosen} required />
        <span>{option.name}</span>
        {option.right && <span class="soft">{option.right}</span>}
      </label>
    ))}
  </fieldset>
)
