import type { Ctx } from '#support/actions/index.ts'
import type { Freshness } from '../schemas.ts'

export type Mart = {
  host: string
  port: number
  token: string
  startedAt: Date
  beatAt: Date
  asOf: Date | null
  doing: string
  lagSeconds: number
}

/** Its process writes every five seconds; after three times that it is taken for dead. */
export const BEAT_MS = 5000
const SILENT_MS = 3 * BEAT_MS
const BEHIND_MS = 15_000

export const MART = 'mart'

export const findMart = async ({ tx }: Pick<Ctx, 'tx'>): Promise<Mart | undefined> => {
  const [mart] = await tx.named<Mart>(
    'insight.mart',
    `select host, port, token, started_at as "startedAt", beat_at as "beatAt", as_of as "asOf", doing, lag_seconds as "lagSeconds"
     from marts where name = $1`,
    [MART],
  )
  return mart
}

/** Tests set the clock of an action; a mart that has beaten later than that is alive too. */
export const isDown = ({ beatAt, doing }: Mart, now: Date): boolean =>
  doing === 'stopped' || Math.max(now.getTime(), Date.now()) - beatAt.getTime() > SILENT_MS

/** How old the figures are. */
export const martAge = async (ctx: Pick<Ctx, 'tx' | 'now'>): Promise<Freshness> =>
  freshnessOf(await findMart(ctx), ctx.now)

/** How old the figures are: everything committed before `asOf` is in them. Behind: older than 15 s, or the first load is not done. */
export const freshnessOf = (mart: Mart | undefined, now: Date): Freshness => {
  if (!mart) return { asOf: null, ageSeconds: null, state: 'down', doing: null }
  const ageMs = mart.asOf ? Math.max(0, now.getTime() - mart.asOf.getTime()) : null
  const state = isDown(mart, now) ? 'down' : ageMs === null || ageMs > BEHIND_MS ? 'behind' : 'live'
  return { asOf: mart.asOf, ageSeconds: ageMs === null ? null : Math.round(ageMs / 1000), state, doing: mart.doing }
}
