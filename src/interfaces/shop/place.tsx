import type { FastifyInstance } from 'fastify'
import type { BasketView } from '#functions/orders/index.ts'
import { explainPromise, placeOf, type Where } from '#functions/planning/browser.ts'
import { myCard } from '#masters/parties/index.ts'
import type { House } from '#support/actions/index.ts'
import { countryName } from '#support/i18n/index.ts'
import { type View, viewOf } from './view.tsx'

const COOKIE = 'of_place'
const KEPT_SECONDS = 90 * 86_400

/** Where it shall go, as far as we know: as chosen on this device, else the member's own address, else somewhere in the shop's country. */
export const whereTo = async (view: View): Promise<Where> =>
  chosen(view) ?? (await ownAddress(view)) ?? { country: view.front.country }

/** The place chosen on this device, while it is one of those that make a difference. */
export const chosen = (view: View): Where | undefined => {
  const [country = '', region] = (view.request.cookies[COOKIE] ?? '').split('/')
  const there = view.front.places.find((place) => place.country === country)
  if (!there || (region && !there.regions.includes(region))) return undefined
  return { country, ...(region && { region }) }
}

/** The address that a member gets things at, usually. */
const ownAddress = async (view: View): Promise<Where | undefined> => {
  if (view.actor.kind !== 'customer' || !view.front.places.length) return undefined
  const [address] = (await view.ask(myCard, {})).addresses
  return address && { country: address.country, region: address.region ?? undefined, city: address.city ?? undefined }
}

/** The place as one word, the same for all addresses that take as long: pages are kept by it, and a checkout is compared by it. */
export const placeKey = (view: View, where: Where): string => {
  const { country, region } = placeOf(view.front.places, where)
  return region ? `${country}/${region}` : country
}

/** `POST /shop/place`: it goes somewhere else; back to the page that asked. */
export const placePages = (app: FastifyInstance, house: House) =>
  app.post<{ Body: Record<string, string> }>('/shop/place', async (request, reply) => {
    const view = await viewOf(house, request, reply)
    const { place = '', to = '' } = request.body ?? {}
    const [country = '', region] = place.split('/')
    reply.setCookie(COOKIE, placeKey(view, { country, region }), {
      path: '/shop',
      httpOnly: true,
      sameSite: 'lax',
      secure: house.url.startsWith('https:'),
      maxAge: KEPT_SECONDS,
    })
    return reply.redirect(to.startsWith('/shop') ? to : '/shop', 303)
  })

type Promised = NonNullable<BasketView['promise']>

/** The day it can be there, why, and where "there" is, to be changed in place. Nothing where nobody has the goods. */
export const InYourHands = ({
  view,
  promise,
  where,
  isFixed,
}: {
  view: View
  promise: Promised | null | undefined
  where: Where
  /** At the checkout the address itself says it. */
  isFixed?: boolean
}) => {
  if (!promise || promise.reason.kind === 'unavailable') return null
  return (
    <div class="promise">
      <strong>{view.t('item.promise', { day: view.day(promise.on) })}</strong>
      <br />
      <span class="soft small">{explainPromise(promise.reason, view.language)}</span>
      {promise.reason.method === 'delivery' && view.front.places.length > 0 && (
        <To view={view} where={where} isFixed={isFixed} />
      )}
    </div>
  )
}

const To = ({ view, where, isFixed }: { view: View; where: Where; isFixed: boolean | undefined }) => {
  const words = view.t('place.to', { place: nameOf(view, where) })
  if (isFixed) return <p class="small">{words}</p>
  return (
    <details class="place">
      <summary class="small">
        <span>{words}</span>
      </summary>
      <form method="post" action="/shop/place">
        <input type="hidden" name="to" value={view.path} />
        <label class="field">
          <span>{view.t('place.choose')}</span>
          <select name="place">
            <Places view={view} where={where} />
          </select>
        </label>
        <button type="submit">{view.t('place.show')}</button>
      </form>
    </details>
  )
}

const Places = ({ view, where }: { view: View; where: Where }) => {
  const now = placeKey(view, where)
  const option = (value: string, name: string) => (
    <option key={value} value={value} selected={value === now}>
      {name}
    </option>
  )
  return (
    <>
      {view.front.places.map(({ country, regions }) => (
        <optgroup key={country} label={countryName(country, view.language)}>
          {regions.map((region) => option(`${country}/${region}`, region))}
          {option(country, elsewhere(view, country, regions.length > 0))}
        </optgroup>
      ))}
    </>
  )
}

const elsewhere = (view: View, code: string, isApart: boolean) => {
  const country = countryName(code, view.language)
  return isApart ? view.t('place.elsewhere', { country }) : country
}

/** As people say it: the region that makes the difference, else the province of the address, else elsewhere in the country. */
const nameOf = (view: View, where: Where) => {
  const { country, region } = placeOf(view.front.places, where)
  const isApart = view.front.places.some((place) => place.country === country && place.regions.length > 0)
  return region ?? (where.region || where.city || elsewhere(view, country, isApart))
}
