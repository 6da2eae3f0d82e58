import type { Goods } from '../company/assortment.ts'
import type { Buyer } from '../company/parties.ts'
import { campaignOf } from './campaigns.ts'
import { SECOND } from './clock.ts'
import { belongsTo, see } from './sink.ts'
import type { World } from './world.ts'

/** Somebody on the web shop's pages; `now` moves on with what he does. */
export type Visit = {
  deviceId: string
  subjectId: string
  buyer: Buyer | null
  isSignedIn: boolean
  taste: string
  now: number
}

const sources = [
  ['', 38],
  ['www.baidu.com', 22],
  ['www.xiaohongshu.com', 14],
  ['weixin.qq.com', 14],
  ['www.google.com', 7],
  ['mail.lanting.example', 5],
] as const

const SIGNS_IN = 0.7
const SECOND_DEVICE = 0.25

/** The device a customer uses now; some have two. */
const deviceOf = ({ devices, ids, random }: World, buyer: Buyer, at: number): string => {
  const own = devices.get(buyer) ?? []
  devices.set(buyer, own)
  const turn = own.length && random.chance(SECOND_DEVICE) ? 1 : 0
  own[turn] ??= ids(at)
  return own[turn]
}

export type Coming = { at: number; buyer: Buyer | null; deviceId?: string; taste?: string; isBuying?: boolean }

/** Somebody comes: from somewhere, on a device, and signs in or not. */
export const beginVisit = (world: World, { at, buyer, deviceId, taste, isBuying = false }: Coming): Visit => {
  const { random } = world
  const device = deviceId ?? (buyer ? deviceOf(world, buyer, at) : world.ids(at))
  const campaign = campaignOf(world, at, isBuying)
  const from = campaign?.from ?? random.weighted(sources)
  world.visitCount += 1
  const data = { ...(from && { from }), ...(campaign && { campaign: campaign.code }) }
  see(world, { at, subjectId: device, kind: 'visit_started', channel: 'web', data })
  const isSignedIn = buyer?.userId != null && buyer.joinedAt <= at && (isBuying || random.chance(SIGNS_IN))
  const visit: Visit = {
    deviceId: device,
    subjectId: device,
    buyer,
    isSignedIn,
    taste: taste ?? buyer?.taste ?? '',
    now: at,
  }
  if (isSignedIn) signIn(world, visit)
  return visit
}

/** A customer proves who he is: what this device did, and does from now on, is his. */
const signIn = (world: World, visit: Visit) => {
  const { sink, rows, ids, random } = world
  const { partyId } = visit.buyer!
  visit.now += random.whole(3, 20) * SECOND
  if (!sink.holders.has(visit.deviceId)) {
    const at = new Date(visit.now)
    const sign = {
      kind: 'device',
      value: visit.deviceId,
      isProven: true,
      source: 'sign_in',
      provenAt: at,
      createdAt: at,
    }
    rows.add('identifiers', { id: ids(visit.now), partyId, ...sign })
    belongsTo(world, visit.deviceId, partyId, visit.now)
    see(world, { at: visit.now, subjectId: partyId, kind: 'signed_in', channel: 'web' })
  }
  visit.subjectId = partyId
}

const on = (world: World, visit: Visit) => {
  visit.now += world.random.whole(4, 75) * SECOND
  return { at: visit.now, subjectId: visit.subjectId, channel: 'web' }
}

export const viewHome = (world: World, visit: Visit): void =>
  see(world, { ...on(world, visit), kind: 'page_viewed', data: { url: '/shop' } })

export const viewCategory = (world: World, visit: Visit, slug: string): void =>
  see(world, { ...on(world, visit), kind: 'category_viewed', about: `category:${slug}` })

export const viewItem = (world: World, visit: Visit, { id, categories }: Goods): void =>
  see(world, { ...on(world, visit), kind: 'item_viewed', about: `item:${id}`, data: { categories } })

/** On the way to an item: through its category, or by a search for its name. */
export const look = (world: World, visit: Visit, { name, categories }: Goods): void => {
  const language = visit.buyer?.language ?? 'zh-CN'
  if (world.random.chance(0.7)) viewCategory(world, visit, categories.at(-1)!)
  else see(world, { ...on(world, visit), kind: 'searched', data: { words: name[language] } })
}
