import { z } from 'zod'
import { checkReach, findOrCreateLots, moveGoods } from '#books/stock/functions.ts'
import { getLocations } from '#masters/sites/functions.ts'
import { about, action, fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { quantitySchema } from '#support/money/index.ts'
import { fulfilmentErrors } from './errors.ts'
import { inStockUnits, itemsGiven } from './items-given.ts'

const code = z.string().trim().min(1).max(80)

/** Puts goods away: from one place of a site to another. Promises stand, they are the site's. Fails with stock.not_there, unknown_place. */
export const putAway = action({
  name: 'fulfilment.put_away',
  subject: about('put_away'),
  input: z.strictObject({
    fromLocationId: z.uuid(),
    toLocationId: z.uuid(),
    lines: z
      .array(z.strictObject({ item: code, quantity: quantitySchema, lot: code.optional() }))
      .min(1)
      .max(200),
  }),
  output: z.object({ id: z.uuid(), moveIds: z.array(z.uuid()) }),
  fn: async (ctx, { fromLocationId, toLocationId, lines }) => {
    const places = await getLocations(ctx, [fromLocationId, toLocationId])
    const [from, to] = [places.get(fromLocationId), places.get(toLocationId)]
    if (!from?.siteId || from.siteId !== to?.siteId || from.id === to.id)
      return fail(fulfilmentErrors.unknownPlace, { place: toLocationId })
    checkReach(ctx.actor, 'fulfilment.put_away', from.siteId)
    const items = await itemsGiven(ctx, lines)
    const withLot = lines.flatMap(({ lot }, at) => (lot ? [{ at, lot }] : []))
    const lots = await findOrCreateLots(
      ctx,
      withLot.map(({ at, lot }) => ({ itemId: items[at]!.id, code: lot, isSerial: items[at]!.tracking === 'serial' })),
    )
    const id = newId()
    const moved = await moveGoods(ctx, {
      document: `put_away:${id}`,
      reason: 'put_away',
      moves: lines.map(({ quantity }, at) => ({
        itemId: items[at]!.id,
        lotId: lots[withLot.findIndex((one) => one.at === at)]?.id ?? null,
        fromLocationId,
        toLocationId,
        quantity: inStockUnits(quantity, items[at]!, `lines.${at}.quantity`),
      })),
    })
    return { id, moveIds: moved.map(({ moveId }) => moveId) }
  },
})
