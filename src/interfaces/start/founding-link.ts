import { timingSafeEqual } from 'node:crypto'
import { hasOwner, sign, verified } from '#support/access/index.ts'
import { contextOn, type House, system } from '#support/actions/index.ts'

/** True while nobody owns the house: only then does the link open anything. */
export const awaitsOwner = (house: House): Promise<boolean> =>
  house.database.transaction(async (tx) => !(await hasOwner(contextOn(tx, system).ctx)), { readOnly: true })

/** Where the first owner comes in, once. Printed at the start, never shown on a page. */
export const foundingLink = (house: House) =>
  `${house.url}/found?key=${encodeURIComponent(sign('founding', house.secret))}`

export const isFoundingKey = (house: House, key: string | undefined): boolean => {
  const said = key ? verified(key, house.secret) : undefined
  return said !== undefined && said.length === 8 && timingSafeEqual(Buffer.from(said), Buffer.from('founding'))
}
