import type { Ctx } from '#support/actions/index.ts'
import { loadAssortment } from '../company/assortment.ts'
import { foundLanting, type Ground } from '../company/found.ts'
import { loadParties } from '../company/parties.ts'
import { setPromotions } from '../company/promotions.ts'
import { hireStaff } from '../company/staff.ts'
import { setTerms } from '../company/terms.ts'
import { sampleCustomers } from '../people/index.ts'
import { createRandom } from '../random.ts'
import { DAY, startOf } from '../simulate/clock.ts'
import type { Ids } from '../simulate/ids.ts'
import type { Books } from '../simulate/ledger.ts'
import { type Amounts, type Settled, yearsOf } from '../simulate/world.ts'

type Given = { amounts: Amounts; lastDay: string; ids: Ids; password: string; progress: (line: string) => void }

/** The company as it stands before its year: founded, stocked with names and prices, with its people, customers and suppliers. */
export const settle = async (ctx: Ctx, { amounts, lastDay, ids, password, progress }: Given): Promise<Settled> => {
  const today = startOf(lastDay) + DAY
  const years = yearsOf(lastDay, amounts.days)
  progress('Company and places')
  const ground = await foundLanting(ctx, years)
  const terms = await setTerms(ctx, ground)
  const staff = await hireStaff(ctx, ground, today, password)
  progress('Assortment')
  const assortment = await loadAssortment(ctx, terms, ids, today)
  const promotions = await setPromotions(ctx, years, assortment.categoryIds)
  progress('Customers and suppliers')
  const customers = sampleCustomers(amounts.customers)
  const random = createRandom('lanting customers join')
  const parties = await loadParties(ctx, customers, { ids, today, terms, random, password })
  const books = await readBooks(ctx, ground)
  return { amounts, lastDay, ids, ground, terms, staff, promotions, assortment, parties, books }
}

/** Accounts by role and by code, journals and periods by code. */
const readBooks = async (ctx: Ctx, { entityId }: Ground): Promise<Books> => {
  const idsOf = async (name: string, text: string) => {
    const rows = await ctx.tx.named<{ key: string; id: string }>(`sample.${name}`, text, [entityId])
    return new Map(rows.map(({ key, id }) => [key, id]))
  }
  const accounts = await idsOf(
    'accounts',
    `select r.role as key, a.id from account_roles r join accounts a on a.entity_id = r.entity_id and a.code = r.account_code where r.entity_id = $1
     union all select code, id from accounts where entity_id = $1`,
  )
  const journals = await idsOf('journals', 'select code as key, id from journals where entity_id = $1')
  const periods = await idsOf('periods', 'select code as key, id from periods where entity_id = $1')
  return { accounts, journals, periods }
}
