import { Decimal, decimal, plain } from '#support/money/index.ts'

export type WantedLine = { id: string; itemId: string; quantity: string; tracking: 'none' | 'lot' | 'serial' }
/** What lies where, in walking order; lots that expire first before the others. */
export type Lying = { itemId: string; lotId: string | null; locationId: string; onHand: string }
export type Part = { lineId: string; quantity: string; locationId: string | null; lotId: string | null }

/**
 * From where to take each line: from the first place on the way that has all of it, else from several; of lots the one that expires
 * first. Pieces with numbers are chosen at the shelf. What lies nowhere (by the book) is listed without a place.
 */
export const suggestPlaces = (lines: readonly WantedLine[], lying: readonly Lying[]): Part[] => {
  const left = lying.map((one) => ({ ...one, free: decimal(one.onHand) }))
  return lines.flatMap((line) => {
    const there = grouped(
      left.filter((one) => one.itemId === line.itemId && one.free.isPositive() && !one.free.isZero()),
      line,
    )
    const whole = there.find(({ free }) => free.greaterThanOrEqualTo(line.quantity))
    const parts: Part[] = []
    let wanted = decimal(line.quantity)
    for (const place of whole && line.tracking !== 'lot' ? [whole] : there) {
      if (wanted.isZero()) break
      const quantity = Decimal.min(wanted, place.free)
      parts.push({ lineId: line.id, quantity: plain(quantity), locationId: place.locationId, lotId: place.lotId })
      wanted = wanted.minus(quantity)
      take(place.rows, quantity)
    }
    if (!wanted.isZero()) parts.push({ lineId: line.id, quantity: plain(wanted), locationId: null, lotId: null })
    return parts
  })
}

type Row = Lying & { free: Decimal }
type Place = { locationId: string; lotId: string | null; free: Decimal; rows: Row[] }

/** Serials of one place stand for each other. */
const grouped = (rows: Row[], { tracking }: WantedLine): Place[] => {
  if (tracking !== 'serial')
    return rows.map((row) => ({ locationId: row.locationId, lotId: row.lotId, free: row.free, rows: [row] }))
  return [...Map.groupBy(rows, (row) => row.locationId)].map(([locationId, some]) => ({
    locationId,
    lotId: null,
    free: Decimal.sum(0, ...some.map(({ free }) => free)),
    rows: some,
  }))
}

const take = (rows: Row[], quantity: Decimal) => {
  let left = quantity
  for (const row of rows) {
    const part = Decimal.min(left, row.free)
    row.free = row.free.minus(part)
    left = left.minus(part)
  }
}
