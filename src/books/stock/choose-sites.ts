import { Decimal, decimal, plain } from '#support/money/index.ts'

export type WantedLine = { line: string; itemId: string; quantity: string }
/** What a site can give of an item. */
export type Free = { itemId: string; siteId: string; free: string }
export type Allotted = WantedLine & { siteId: string }

/** The sum of what is wanted of each item. */
export const wantedByItem = (lines: readonly { itemId: string; quantity: string }[]): Map<string, Decimal> => {
  const wanted = new Map<string, Decimal>()
  for (const { itemId, quantity } of lines) wanted.set(itemId, (wanted.get(itemId) ?? decimal(0)).plus(quantity))
  return wanted
}

/**
 * Which sites give what: the first site in the order of preference that has all of it, else the fewest sites that have it together
 * (the preferred ones among equals); a line is split only where no site can give the whole of it. Null when all sites together have
 * too little.
 */
export const chooseSites = (lines: readonly WantedLine[], free: readonly Free[], siteIds: readonly string[]) => {
  const wanted = wantedByItem(lines)
  const supply = new Map(free.map((row) => [`${row.siteId} ${row.itemId}`, Decimal.max(0, decimal(row.free))]))
  const has = (siteId: string, itemId: string) => supply.get(`${siteId} ${itemId}`) ?? decimal(0)
  const useful = siteIds.filter((siteId) => [...wanted.keys()].some((itemId) => !has(siteId, itemId).isZero()))
  const suffices = (chosen: readonly string[]) =>
    [...wanted].every(([itemId, quantity]) =>
      Decimal.sum(0, ...chosen.map((siteId) => has(siteId, itemId))).greaterThanOrEqualTo(quantity),
    )
  if (!suffices(useful)) return null
  return allot(lines, fewest(useful, suffices), supply)
}

/** The smallest set that suffices, in the order given; past twelve sites simply the most preferred that suffice together. */
const fewest = (sites: readonly string[], suffices: (chosen: readonly string[]) => boolean): readonly string[] => {
  for (let size = 1; size < sites.length && sites.length <= 12; size++)
    for (const chosen of combinations(sites, size)) if (suffices(chosen)) return chosen
  const chosen = [...sites]
  for (const site of sites.toReversed()) {
    const without = chosen.filter((other) => other !== site)
    if (suffices(without)) chosen.splice(chosen.indexOf(site), 1)
  }
  return chosen
}

function* combinations(sites: readonly string[], size: number): Generator<string[]> {
  if (size === 0) yield []
  for (const [index, site] of sites.entries())
    if (size > 0) for (const rest of combinations(sites.slice(index + 1), size - 1)) yield [site, ...rest]
}

const allot = (lines: readonly WantedLine[], sites: readonly string[], supply: Map<string, Decimal>): Allotted[] => {
  const allotted: Allotted[] = []
  for (const line of lines) {
    let left = decimal(line.quantity)
    const at = (siteId: string) => supply.get(`${siteId} ${line.itemId}`) ?? decimal(0)
    const whole = sites.find((siteId) => at(siteId).greaterThanOrEqualTo(left))
    for (const siteId of whole ? [whole] : sites) {
      const taken = Decimal.min(left, at(siteId))
      if (taken.isZero()) continue
      allotted.push({ ...line, siteId, quantity: plain(taken) })
      supply.set(`${siteId} ${line.itemId}`, at(siteId).minus(taken))
      left = left.minus(taken)
    }
  }
  return allotted
}
