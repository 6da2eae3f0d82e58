import { listLegalEntities } from '#masters/sites/functions.ts'
import { contextOn, type House, system } from '#support/actions/index.ts'

/** The code of the company that this house has, if it has one. */
export const findLegalEntity = (house: House): Promise<string | undefined> =>
  house.database.transaction(async (tx) => (await listLegalEntities(contextOn(tx, system).ctx))[0]?.code)
