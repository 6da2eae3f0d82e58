import { z } from 'zod'
import { type Ctx, common, fail, may, query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { form } from '#support/i18n/index.ts'
import { sitesInReach } from './reach.ts'
import { moveReasons } from './reasons.ts'

export type MoveRow = {
  id: string
  effectiveAt: Date
  recordedAt: Date
  itemId: string
  code: string
  name: LocalisedText
  lot: string | null
  quantity: string
  effect: 'in' | 'out' | 'within'
  from: { id: string; code: string; kind: string; site: string | null }
  to: { id: string; code: string; kind: string; site: string | null }
  reason: string
  document: string
  actorId: string
  reverses: string | null
  reversedBy: string | null
  value?: string | null
}

const MOVE_ROW = `
  select m.id, m.effective_at as "effectiveAt", m.recorded_at as "recordedAt", i.id as "itemId", i.code, i.name, l.code as lot,
         trim_scale(m.quantity)::text as quantity, m.effect, m.reason, m.document, m.actor_id as "actorId", m.reverses,
         (select r.id from stock_moves r where r.reverses = m.id) as "reversedBy",
         jsonb_build_object('id', f.id, 'code', f.code, 'kind', f.kind, 'site', fs.code) as "from",
         jsonb_build_object('id', t.id, 'code', t.code, 'kind', t.kind, 'site', ts.code) as "to",
         case when $1 then (select sum(v.value)::text from valuations v where v.move_id = m.id) end as value
  from stock_moves m join items i on i.id = m.item_id left join lots l on l.id = m.lot_id
    join locations f on f.id = m.from_location_id left join sites fs on fs.id = f.site_id
    join locations t on t.id = m.to_location_id left join sites ts on ts.id = t.site_id`

const seesValue = (ctx: Ctx) => may(ctx.actor, 'catalog.see_cost')

/** Every move of an item, a lot, a place, a site, a document, a reason or a time, the newest first. Pages by time and id. */
export const moves = query({
  name: 'stock.moves',
  input: z.strictObject({
    itemId: z.uuid().optional(),
    lotId: z.uuid().optional(),
    locationId: z.uuid().optional(),
    siteId: z.uuid().optional(),
    document: z.string().max(100).optional(),
    reason: z.enum(moveReasons).optional(),
    /** From this instant on, and before that one. */
    since: z.iso.datetime({ offset: true }).optional(),
    until: z.iso.datetime({ offset: true }).optional(),
    after: z
      .string()
      .regex(/^\S+Z [0-9a-f-]{36}$/, form('form.place_in_list'))
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  fn: async (ctx, { itemId, lotId, locationId, siteId, document, reason, since, until, after, limit }) => {
    const [at, id] = after?.split(' ') ?? []
    const rows = await ctx.tx.named<MoveRow>(
      'stock.moves',
      `${MOVE_ROW}
       where ($2::uuid is null or m.item_id = $2) and ($3::uuid is null or m.lot_id = $3)
         and ($4::uuid is null or $4 in (m.from_location_id, m.to_location_id))
         and ($5::uuid is null or $5 in (f.site_id, t.site_id)) and ($6::text is null or m.document = $6)
         and ($7::uuid[] is null or f.site_id = any($7::uuid[]) or t.site_id = any($7::uuid[]))
         and ($8::timestamptz is null or (m.effective_at, m.id) < ($8, $9::uuid)) and ($11::text is null or m.reason = $11)
         and ($12::timestamptz is null or m.effective_at >= $12) and ($13::timestamptz is null or m.effective_at < $13)
       order by m.effective_at desc, m.id desc limit $10`,
      [
        seesValue(ctx),
        itemId ?? null,
        lotId ?? null,
        locationId ?? null,
        siteId ?? null,
        document ?? null,
        sitesInReach(ctx.actor, 'stock.moves'),
        at ?? null,
        id ?? null,
        limit + 1,
        reason ?? null,
        since ?? null,
        until ?? null,
      ],
    )
    const last = rows[limit - 1]
    const next = rows.length > limit && last ? `${last.effectiveAt.toISOString()} ${last.id}` : null
    return { rows: rows.slice(0, limit), next }
  },
})

export type Value = {
  id: string
  value: string
  quantity: string
  cause: string
  causedBy: string | null
  effectiveAt: Date
  recordedAt: Date
}

/** One move with what it was worth and everything that changed that later. */
export const getMove = query({
  name: 'stock.get_move',
  input: z.strictObject({ id: z.uuid() }),
  fn: async (ctx, { id }): Promise<MoveRow & { values: Value[] }> => {
    const reach = sitesInReach(ctx.actor, 'stock.get_move')
    const [row] = await ctx.tx.named<MoveRow>(
      'stock.get_move',
      `${MOVE_ROW} where m.id = $2 and ($3::uuid[] is null or f.site_id = any($3::uuid[]) or t.site_id = any($3::uuid[]))`,
      [seesValue(ctx), id, reach],
    )
    if (!row) return fail(common.notFound, { id })
    return { ...row, values: seesValue(ctx) ? await valuesOf(ctx, id) : [] }
  },
})

const valuesOf = (ctx: Ctx, moveId: string) =>
  ctx.tx.named<Value>(
    'stock.values_of_move',
    `select id, value::text, trim_scale(quantity)::text as quantity, cause, caused_by as "causedBy", effective_at as "effectiveAt",
            recorded_at as "recordedAt"
     from valuations where move_id = $1 order by recorded_at, id`,
    [moveId],
  )

/** What stock was worth at an instant, by item; with `knownAt`, as it was known then. Needs the permission to see cost. */
export const valueAsOf = query({
  name: 'stock.value_as_of',
  input: z.strictObject({ entityId: z.uuid(), at: z.coerce.date(), knownAt: z.coerce.date().optional() }),
  fn: async (ctx, { entityId, at, knownAt }) => {
    // A company's whole stock is for who sees all its sites.
    if (!seesValue(ctx)) fail(common.notAllowed, { action: 'catalog.see_cost' })
    if (sitesInReach(ctx.actor, 'stock.value_as_of')) fail(common.notAllowed, { action: 'stock.value_as_of' })
    const rows = await ctx.tx.named<{
      itemId: string
      code: string
      name: LocalisedText
      quantity: string
      value: string
    }>(
      'stock.value_as_of',
      `select i.id as "itemId", i.code, i.name, trim_scale(sum(v.quantity))::text as quantity, sum(v.value)::text as value
       from valuations v join items i on i.id = v.item_id
       where v.entity_id = $1 and v.effective_at <= $2 and ($3::timestamptz is null or v.recorded_at <= $3)
       group by i.id having sum(v.quantity) <> 0 or sum(v.value) <> 0 order by i.code`,
      [entityId, at, knownAt ?? null],
    )
    return { rows }
  },
})
