import { z } from 'zod'
import { about, action, type Ctx, fail, query, scopeOf } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { form } from '#support/i18n/index.ts'
import { interactionErrors } from './errors.ts'
import { livingWith } from './survivors.ts'

/** A promise to a customer, with owner and clock. */
export const makePromise = action({
  name: 'interactions.make_promise',
  subject: about('promise'),
  input: z.object({
    partyId: z.uuid(),
    kind: z.enum(['date', 'call_back', 'price', 'answer']),
    what: z.string().trim().min(1).max(500),
    about: z.string().max(80).optional(),
    ownerId: z.uuid().optional(),
    dueAt: z.coerce.date(),
  }),
  fn: async (ctx, { partyId, kind, what, about, ownerId, dueAt }) => {
    const id = newId()
    await ctx.tx.named(
      'promises.make',
      'insert into promises (id, party_id, kind, what, about, owner_id, due_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        id,
        partyId,
        kind,
        what,
        about ?? null,
        ownerId ?? (ctx.actor.kind === 'staff' ? ctx.actor.id : null),
        dueAt,
        ctx.now,
      ],
    )
    ctx.emit({ type: 'interactions.promise_made', subject: `party:${partyId}`, payload: { id, kind } })
    return { id }
  },
})

type Kept = { state: 'open' | 'kept' | 'broken' | 'released'; partyId: string; isWaiting: boolean }

/**
 * How a promise ended: kept, broken, or released by the customer. What is kept after its time is broken all the same, and waits no longer. Once said
 * it stays; saying it again changes nothing. Fails with unknown_promise.
 */
export const closePromise = action({
  name: 'interactions.close_promise',
  subject: about('promise'),
  input: z.object({ id: z.uuid(), state: z.enum(['kept', 'broken', 'released']) }),
  fn: async (ctx, { id, state }) => {
    const [found] = await ctx.tx.named<Kept>(
      'promises.lock',
      `select state, party_id as "partyId", closed_by is null and state in ('open', 'broken') as "isWaiting" from promises where id = $1 for update`,
      [id],
    )
    if (!found) return fail(interactionErrors.unknownPromise)
    if (!found.isWaiting) return { id, state: found.state }
    const [closed] = await ctx.tx.named<{ state: Kept['state'] }>(
      'promises.close',
      `update promises set state = case when $2 = 'kept' and due_at < $3 then 'broken' else $2 end, closed_at = $3, closed_by = $4 where id = $1 returning state`,
      [id, state, ctx.now, ctx.actor.id],
    )
    ctx.emit({
      type: 'interactions.promise_closed',
      subject: `party:${found.partyId}`,
      payload: { id, state: closed!.state },
    })
    return { id, state: closed!.state }
  },
})

/** waiting: nobody has said yet how it ended · overdue: of those, the ones whose time is over */
export const promiseViews = ['waiting', 'overdue', 'kept', 'broken', 'released'] as const

export type PromiseRow = {
  id: string
  partyId: string
  party: string
  kind: 'date' | 'call_back' | 'price' | 'answer'
  what: string
  about: string | null
  ownerId: string | null
  owner: string | null
  site: LocalisedText | null
  dueAt: Date
  state: Kept['state']
  isWaiting: boolean
  isOverdue: boolean
  createdAt: Date
  closedAt: Date | null
}

const after = z
  .string()
  .max(100)
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/, form('form.place_in_list'))
  .transform((text) => ({ dueAt: new Date(text.slice(0, text.indexOf('_'))), id: text.slice(text.indexOf('_') + 1) }))
  .refine(
    ({ dueAt, id }) => !Number.isNaN(dueAt.getTime()) && z.uuid().safeParse(id).success,
    form('form.place_in_list'),
  )

/**
 * What was promised to customers: what waits comes in the order of its time, what ended the latest first; of a customer, of whoever answers for it, of the
 * site where that colleague works. On the first page, how many wait and how many of them are overdue.
 */
export const listPromises = query({
  name: 'interactions.list_promises',
  input: z.strictObject({
    show: z.enum(promiseViews).default('waiting'),
    partyId: z.uuid().optional(),
    ownerId: z.uuid().optional(),
    siteId: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    after: after.optional(),
  }),
  fn: async (ctx, { show, partyId, limit, after, ...of }) => {
    const asked = { ...of, parties: partyId ? await livingWith(ctx, partyId) : null }
    const found = await pageOf(ctx, { show, limit: limit + 1, after, ...asked })
    const rows = found.slice(0, limit)
    const last = rows.at(-1)
    return {
      rows,
      ...(!after && { counts: await countsOf(ctx, asked) }),
      next: found.length > limit && last ? `${last.dueAt.toISOString()}_${last.id}` : null,
    }
  },
})

type Asked = { parties: string[] | null; ownerId?: string | undefined; siteId?: string | undefined }
type Paged = Asked & {
  show: (typeof promiseViews)[number]
  limit: number
  after?: { dueAt: Date; id: string } | undefined
}

const waiting = `p.closed_by is null and p.state in ('open', 'broken')`
const overdue = `${waiting} and p.due_at < $4`
const shown = {
  waiting,
  overdue,
  kept: `p.state = 'kept'`,
  broken: `p.state = 'broken'`,
  released: `p.state = 'released'`,
} as const

/** Whose they are: asked for, and as far as the grant reaches: all, those of colleagues of one's sites, one's own. */
const whose = `($1::uuid[] is null or p.party_id = any($1)) and ($2::uuid is null or p.owner_id = $2)
  and ($3::uuid is null or e.site_id = $3) and ($5::uuid[] is null or e.site_id = any($5)) and ($6::uuid is null or p.owner_id = $6)`

const boundsOf = (ctx: Ctx, { parties, ownerId, siteId }: Asked) => {
  const scope = scopeOf(ctx.actor, 'interactions.list_promises')
  const sites = scope?.kind === 'sites' ? scope.sites : null
  return [parties, ownerId ?? null, siteId ?? null, ctx.now, sites, scope?.kind === 'own' ? ctx.actor.id : null]
}

const pageOf = (ctx: Ctx, { show, limit, after, ...asked }: Paged) => {
  const isNewestFirst = show !== 'waiting' && show !== 'overdue'
  const [way, sign] = isNewestFirst ? ['desc', '<'] : ['asc', '>']
  return ctx.tx.named<PromiseRow>(
    `promises.list_${show}`,
    `select p.id, p.party_id as "partyId", c.name as party, p.kind, p.what, p.about, p.owner_id as "ownerId", u.name as owner, s.name as site, p.due_at as "dueAt",
       p.state, ${waiting} as "isWaiting", ${overdue} as "isOverdue", p.created_at as "createdAt", p.closed_at as "closedAt"
     from promises p join parties c on c.id = p.party_id left join staff_users u on u.id = p.owner_id left join employees e on e.user_id = p.owner_id
       left join sites s on s.id = e.site_id
     where ${shown[show]} and ${whose} and ($7::timestamptz is null or (p.due_at, p.id) ${sign} ($7, $8::uuid))
     order by p.due_at ${way}, p.id ${way} limit $9`,
    [...boundsOf(ctx, asked), after?.dueAt ?? null, after?.id ?? null, limit],
  )
}

const countsOf = async (ctx: Ctx, asked: Asked) => {
  const [row] = await ctx.tx.named<{ waiting: number; overdue: number }>(
    'promises.counts',
    `select count(*)::int as waiting, count(*) filter (where p.due_at < $4)::int as overdue
     from promises p left join employees e on e.user_id = p.owner_id where ${waiting} and ${whose}`,
    boundsOf(ctx, asked),
  )
  return row!
}
