import type { Ctx } from '#support/actions/index.ts'
import { entityOf } from './setup.ts'

type Listed = {
  id: string
  code: string
  startsOn: string
  endsOn: string
  state: 'open' | 'closed'
  closedAt: Date | null
  entries: number
}

/** The periods of an entity, the latest first, with how much was posted in each. */
export const listPeriods = async (ctx: Ctx, { entityId }: { entityId?: string | undefined }) => {
  const entity = await entityOf(ctx, entityId)
  const rows = await ctx.tx.named<Listed>(
    'ledger.list_periods',
    `select p.id, p.code, p.starts_on as "startsOn", p.ends_on as "endsOn", p.state, p.closed_at as "closedAt",
       (select count(*)::int from entries e where e.entity_id = p.entity_id and e.posted_on between p.starts_on and p.ends_on) as entries
     from periods p where p.entity_id = $1 order by p.starts_on desc limit 240`,
    [entity.id],
  )
  return { rows }
}
