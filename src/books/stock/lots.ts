import { type Ctx, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { stockErrors } from './errors.ts'

export type NamedLot = { itemId: string; code: string; isSerial: boolean; expiresOn?: string }

/** The lots with these codes, made where they are new, in the order given. Fails when a code is a lot here and a serial there. */
export const findOrCreateLots = async (ctx: Ctx, named: NamedLot[]): Promise<{ id: string }[]> => {
  if (!named.length) return []
  const sorted = named.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const values = [sorted.map((lot) => lot.itemId), sorted.map((lot) => lot.code)]
  await ctx.tx.named(
    'stock.create_lots',
    `insert into lots (id, item_id, code, is_serial, expires_on, created_at)
     select l.*, $6 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[], $5::date[]) l
     on conflict (item_id, code) do nothing`,
    [
      sorted.map(() => newId()),
      ...values,
      sorted.map((lot) => lot.isSerial),
      sorted.map((lot) => lot.expiresOn ?? null),
      ctx.now,
    ],
  )
  const rows = await ctx.tx.named<{ id: string; item_id: string; code: string; is_serial: boolean }>(
    'stock.find_lots',
    `select l.* from lots l join unnest($1::uuid[], $2::text[]) k (item_id, code) using (item_id, code)`,
    values,
  )
  const found = new Map(rows.map((row) => [`${row.item_id} ${row.code}`, row]))
  return named.map((lot) => {
    const row = found.get(keyOf(lot))!
    if (row.is_serial !== lot.isSerial) fail(stockErrors.unknownLot, { lot: lot.code })
    return { id: row.id }
  })
}

/** The lot with this code, made if it is new. */
export const findOrCreateLot = async (ctx: Ctx, lot: NamedLot) => (await findOrCreateLots(ctx, [lot]))[0]!

const keyOf = (lot: { itemId: string; code: string }) => `${lot.itemId} ${lot.code}`

export type LotInPlace = {
  itemId: string
  lotId: string | null
  code: string | null
  locationId: string
  onHand: string
}

/** What lies in these locations of these items, lot by lot, the lot that expires first first. */
export const listInPlaces = async (
  ctx: Pick<Ctx, 'tx'>,
  { itemIds, locationIds }: { itemIds: string[]; locationIds: string[] },
): Promise<LotInPlace[]> =>
  ctx.tx.named<LotInPlace>(
    'stock.in_places',
    `select b.item_id as "itemId", l.id as "lotId", l.code, b.location_id as "locationId", trim_scale(b.on_hand)::text as "onHand"
     from stock_balances b left join lots l on l.id = b.lot_id
     where b.item_id = any($1::uuid[]) and b.location_id = any($2::uuid[]) and b.on_hand > 0
     order by l.expires_on nulls last, l.created_at, l.code`,
    [itemIds, locationIds],
  )
