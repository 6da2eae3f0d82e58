import { DAY, dateAt } from './clock.ts'
import type { World } from './world.ts'

/** An advertisement that ran for some weeks. */
export type Campaign = {
  code: string
  from: string
  startsAt: number
  endsAt: number
  /** The share of visits that came by it, and how much more often they bought than others. */
  share: number
  lift: number
  visits: number
  orders: number
}

const plans = [
  { code: 'xhs-new-rooms', from: 'www.xiaohongshu.com', begins: 0.16, days: 28, share: 0.14, lift: 1.9 },
  { code: 'moments-tea', from: 'weixin.qq.com', begins: 0.45, days: 21, share: 0.1, lift: 1 },
  { code: 'baidu-autumn', from: 'www.baidu.com', begins: 0.78, days: 28, share: 0.12, lift: 1.4 },
] as const

/** Three campaigns in the year; the middle one brought looks and no more sales than other visits. */
export const createCampaigns = (start: number, days: number): Campaign[] =>
  plans.map(({ begins, days: length, ...plan }) => {
    const startsAt = start + Math.floor(days * begins) * DAY
    return { ...plan, startsAt, endsAt: startsAt + Math.min(length, Math.ceil(days / 8)) * DAY, visits: 0, orders: 0 }
  })

/** The campaign that brought a visit, if one did: visits that buy come by it as much more often as it lifts. */
export const campaignOf = ({ campaigns, random }: World, at: number, isBuying: boolean): Campaign | undefined => {
  const running = campaigns.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)
  if (!running) return undefined
  const { share, lift } = running
  if (!random.chance(isBuying ? (share * lift) / (1 - share + share * lift) : share)) return undefined
  running.visits += 1
  if (isBuying) running.orders += 1
  return running
}

export const campaignTruths = ({ campaigns }: World) =>
  campaigns.map(({ code, from, startsAt, endsAt, share, lift, visits, orders }) => ({
    ...{ code, from, firstDay: dateAt(startsAt), lastDay: dateAt(endsAt - DAY), share, lift, visits, orders },
  }))
