import { z } from 'zod'
import { checkReach, listInPlaces } from '#books/stock/functions.ts'
import { locationsOf } from '#masters/sites/functions.ts'
import { about, action, type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { decimal, plain } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { nextDocumentNumber } from './numbers.ts'
import { type Lying, type Part, suggestPlaces, type WantedLine } from './suggest-places.ts'

type Waiting = WantedLine & { document: string; dueOn: string | null }

/**
 * A list of what to take from which place at one site, in walking order: for the documents named, else for those that are due first.
 * Fails with fulfilment.nothing_to_pick.
 */
export const makePickingList = action({
  name: 'fulfilment.make_picking_list',
  subject: about('picking'),
  input: z.strictObject({
    siteId: z.uuid(),
    documents: z.array(z.string().max(100)).min(1).max(100).optional(),
    most: z.int().min(1).max(100).default(10),
  }),
  output: z.object({ id: z.uuid(), number: z.string(), lines: z.int() }),
  fn: async (ctx, { siteId, documents, most }) => {
    checkReach(ctx.actor, 'fulfilment.make_picking_list', siteId)
    const lines = await waitingLines(ctx, siteId, documents ?? null, most)
    if (!lines.length) return fail(fulfilmentErrors.nothingToPick)
    const parts = suggestPlaces(lines, await lyingFree(ctx, siteId, lines))
    const [id, number] = [newId(), await nextDocumentNumber(ctx, 'picking')]
    await ctx.tx.named(
      'fulfilment.new_picking',
      `insert into pickings (id, number, site_id, state, created_at) values ($1, $2, $3, 'open', $4)`,
      [id, number, siteId, ctx.now],
    )
    await list(ctx, id, parts)
    return { id, number, lines: parts.length }
  },
})

const waitingLines = (ctx: Ctx, siteId: string, documents: string[] | null, most: number) =>
  ctx.tx.named<Waiting>(
    'fulfilment.waiting_lines',
    `select l.id, l.item_id as "itemId", trim_scale(l.quantity)::text as quantity, i.tracking, l.document, l.due_on as "dueOn"
     from picking_lines l join items i on i.id = l.item_id
     where l.site_id = $1 and l.state = 'waiting' and l.document in (
       select document from picking_lines where site_id = $1 and state = 'waiting' and ($2::text[] is null or document = any($2::text[]))
       group by document order by min(due_on), min(id::text) limit $3)
     order by l.due_on, l.document, l.id for update of l`,
    [siteId, documents, most],
  )

/** What lies in the places where one picks, less what other lists are about to take. */
const lyingFree = async (ctx: Ctx, siteId: string, lines: Waiting[]): Promise<Lying[]> => {
  const places = (await locationsOf(ctx, siteId)).filter(({ isStock, kind }) => isStock && kind !== 'packing')
  const order = new Map(places.map(({ id }, index) => [id, index]))
  const itemIds = [...new Set(lines.map(({ itemId }) => itemId))]
  const lying = await listInPlaces(ctx, { itemIds, locationIds: [...order.keys()] })
  const taken = await ctx.tx.named<Lying>(
    'fulfilment.about_to_take',
    `select item_id as "itemId", lot_id as "lotId", from_location_id as "locationId", sum(quantity - picked) as "onHand"
     from picking_lines where site_id = $1 and state = 'listed' and item_id = any($2::uuid[]) and from_location_id is not null
     group by 1, 2, 3`,
    [siteId, itemIds],
  )
  const key = (one: Lying) => `${one.itemId} ${one.lotId} ${one.locationId}`
  const less = new Map(taken.map((one) => [key(one), one.onHand]))
  return lying
    .map((one) => ({ ...one, onHand: plain(decimal(one.onHand).minus(less.get(key(one)) ?? 0)) }))
    .sort((a, b) => (a.lotId || b.lotId ? 0 : order.get(a.locationId)! - order.get(b.locationId)!))
}

/** The first part of a line keeps its row, further ones get their own. */
const list = async (ctx: Ctx, pickingId: string, parts: Part[]) => {
  const seen = new Set<string>()
  const [first, more] = [[] as Part[], [] as Part[]]
  for (const part of parts) {
    ;(seen.has(part.lineId) ? more : first).push(part)
    seen.add(part.lineId)
  }
  const columns = (some: Part[]) => [
    some.map(({ lineId }) => lineId),
    some.map(({ quantity }) => quantity),
    some.map(({ locationId }) => locationId),
    some.map(({ lotId }) => lotId),
  ]
  await ctx.tx.named(
    'fulfilment.list_more_lines',
    `insert into picking_lines (id, picking_id, shipment_id, site_id, document, document_number, document_line, reservation_id, item_id,
                                quantity, from_location_id, lot_id, state, due_on, created_at)
     select p.id, $6, l.shipment_id, l.site_id, l.document, l.document_number, l.document_line, l.reservation_id, l.item_id,
            p.quantity, p.place, p.lot, 'listed', l.due_on, l.created_at
     from unnest($1::uuid[], $2::uuid[], $3::numeric[], $4::uuid[], $5::uuid[]) p (id, line, quantity, place, lot)
     join picking_lines l on l.id = p.line`,
    [more.map(() => newId()), ...columns(more), pickingId],
  )
  await ctx.tx.named(
    'fulfilment.list_lines',
    `update picking_lines l set picking_id = $5, quantity = p.quantity, from_location_id = p.place, lot_id = p.lot, state = 'listed',
            version = version + 1
     from unnest($1::uuid[], $2::numeric[], $3::uuid[], $4::uuid[]) p (line, quantity, place, lot) where l.id = p.line`,
    [...columns(first), pickingId],
  )
}
