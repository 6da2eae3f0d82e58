import { builtInRoles, everybody as everyone, grantsOf, readsOf } from '#support/access/index.ts'
import { type Actor, isAllowed } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { isCustomersSide } from '../caller.ts'
import type { Described } from '../route.ts'
import type { Browser, WebHouse } from './web-house.ts'

type Walker = { name: string; browser: Browser; actor: Actor }

/** Somebody of every built-in role, a customer and a visitor, each with his browser and what he ought to be allowed. */
export const everybody = async (web: WebHouse): Promise<Walker[]> => {
  const reads = readsOf(web.house.modules)
  const staff = await Promise.all(
    Object.entries(builtInRoles).map(async ([name, { permissions }]) => {
      const browser = await web.signIn(name)
      const grants = grantsOf([{ permissions, scope: 'all', sites: [] }, everyone], reads)
      return { name, browser, actor: { kind: 'staff', id: browser.userId, name, language: 'en', grants } as const }
    }),
  )
  const customer = await web.signInCustomer()
  return [
    ...staff,
    { name: 'customer', browser: customer, actor: web.customer(customer.partyId) },
    { name: 'visitor', browser: web.browser(), actor: web.visitor() },
  ]
}

/** The address with ids that nobody has. */
export const addressOf = ({ url }: Pick<Described, 'url'>): string => url.replace(/:\w+/g, () => newId())

/**
 * Calls a route as everybody and compares with what the action's permission says: who is not known gets 401, who may not 403, and
 * nobody else either of them. Returns what is wrong, one sentence each.
 */
export const walkRoles = async (walkers: readonly Walker[], it: Described): Promise<string[]> => {
  const { action } = it
  if (!action) return []
  const wrong: string[] = []
  for (const { name, browser, actor } of walkers) {
    const answer = await browser.ask(it.method, addressOf(it), it.method === 'GET' ? undefined : {})
    const known = knownThere(actor, it.url)
    const code = answer.statusCode >= 400 ? (answer.json().code as string) : ''
    const isRefused =
      answer.statusCode === 401 || (code === 'common.not_allowed' && answer.json().facts?.action === action.name)
    const shouldBe = known && isAllowed(action, known) ? 'let in' : known?.kind === 'visitor' || !known ? 401 : 403
    const was = isRefused ? answer.statusCode : 'let in'
    if (was !== shouldBe)
      wrong.push(`${it.method} ${it.url} (${action.name}) as ${name}: ${was} ${code}, should be ${shouldBe}`)
  }
  return wrong
}

/** On the customers' side staff are visitors; on the staff's side customers are. */
const knownThere = (actor: Actor, url: string): Actor => {
  const isStaff = actor.kind === 'staff'
  return isStaff === isCustomersSide(url) ? { kind: 'visitor', id: newId(), language: 'en' } : actor
}
