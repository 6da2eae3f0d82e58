import { type Interaction, record } from '#books/interactions/functions.ts'
import type { Ctx, Reaction } from '#support/actions/index.ts'
import { Decimal, isZero, shareOf, sum } from '#support/money/index.ts'
import { happened } from './happened.ts'
import { linesOf, lockOrder, type Order, type OrderLine } from './load.ts'
import { partsOf } from './needs.ts'

/** What the stock book says of one move's value: cost is negative where goods left. */
type Valued = { documentLine: string | null; reason: string; cause: string; value: string; quantity: string }

/**
 * Goods of an order were valued: the customer's book hears what was earned with them. When they leave, that is the net of the share that left less
 * its cost; when their cost turns out to be another one, or they come back, the difference.
 */
export const followCosts: Reaction = async (ctx, { payload }) => {
  const rows = (payload.rows as Valued[]).filter((row) => row.documentLine && row.reason === 'shipment')
  if (!rows.length) return
  const told: Interaction[] = []
  for (const { id, lines } of await ordersOf(ctx, [...new Set(rows.map((row) => row.documentLine!))])) {
    const order = await lockOrder(ctx, id)
    const own = rows.filter((row) => lines.includes(row.documentLine!))
    told.push(...(await marginOf(ctx, order, own)))
  }
  await record(ctx, told)
}

const ordersOf = (ctx: Ctx, lineIds: string[]) =>
  ctx.tx.named<{ id: string; lines: string[] }>(
    'orders.of_lines',
    'select order_id as id, array_agg(id::text) as lines from order_lines where id = any($1::uuid[]) group by order_id order by order_id',
    [lineIds],
  )

const marginOf = async (ctx: Ctx, order: Order, rows: Valued[]): Promise<Interaction[]> => {
  const lines = await linesOf(ctx, order.id)
  const revenues: string[] = []
  for (const line of lines) {
    const pieces = Decimal.sum(0, ...rows.filter((row) => row.documentLine === line.id).map(piecesOf))
    if (pieces.isZero()) continue
    revenues.push(netOf(order, line, pieces))
    line.costed = pieces.plus(line.costed).toFixed()
  }
  await writeCosted(ctx, lines)
  const [revenue, cost] = [sum(revenues), sum(rows.map((row) => row.value))]
  const amount = sum([revenue, cost])
  const data = { revenue, cost, correction: revenues.length === 0 }
  return isZero(amount) && !revenues.length ? [] : [happened(order, 'margin_known', { amount, data })]
}

/** Only the first value of a move says how many left; later ones correct what they cost. */
const piecesOf = ({ cause, quantity }: Valued) => (cause === 'move' ? new Decimal(quantity).negated() : new Decimal(0))

/** The net of these pieces of a line, so that all of them together have the whole net of it. */
const netOf = ({ currency, pricesIncludeTax }: Order, line: OrderLine, pieces: Decimal): string => {
  const each = Decimal.sum(0, ...partsOf(line).map((part) => part.quantity))
  const whole = each.times(line.quantity)
  const now = Decimal.min(pieces, whole.minus(line.costed))
  return shareOf({
    currency,
    grossPriced: pricesIncludeTax,
    line: { ...line, amount: pricesIncludeTax ? line.gross : line.net },
    quantity: whole.toFixed(),
    taken: line.costed,
    now: now.toFixed(),
  }).net
}

const writeCosted = (ctx: Ctx, lines: OrderLine[]) =>
  ctx.tx.named(
    'orders.costed',
    'update order_lines l set costed = s.costed from unnest($1::uuid[], $2::numeric[]) as s (id, costed) where l.id = s.id and l.costed <> s.costed',
    [lines.map((line) => line.id), lines.map((line) => line.costed)],
  )
