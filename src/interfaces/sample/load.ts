import type { House } from '#support/actions/index.ts'
import { contextOn, system } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/index.ts'
import { type SignIn, signInsWith } from './company/staff.ts'
import { findLegalEntity } from './load/already.ts'
import { settle } from './load/settle.ts'
import { countedTables, writeYear } from './load/write-year.ts'
import { createRandom } from './random.ts'
import { DAY, dateAt } from './simulate/clock.ts'
import { createIds } from './simulate/ids.ts'
import type { Truths } from './simulate/truths.ts'
import type { Amounts } from './simulate/world.ts'

export type Size = 'tiny' | 'year' | 'small' | 'large'

/** How much of everything; tiny is for tests, and a thin year for tests of what was planted in it. */
const sizes: Record<Size, Amounts> = {
  tiny: { days: 30, customers: 60, webOrders: 40, storeSales: 80, visits: 600, storesShowEach: 6 },
  year: { days: 365, customers: 1500, webOrders: 3000, storeSales: 1500, visits: 4000, storesShowEach: 4 },
  small: { days: 365, customers: 2500, webOrders: 3000, storeSales: 7000, visits: 100_000, storesShowEach: 1 },
  large: { days: 365, customers: 25_000, webOrders: 30_000, storeSales: 70_000, visits: 1_000_000, storesShowEach: 1 },
}

export type Wanted = {
  house: House
  size: Size
  /** Of all who sign in. */
  password: string
  /** The last day; yesterday where nobody says. The same day makes the same year. */
  until?: string
  progress?: (line: string) => void
}
export type Loaded = { signIns: SignIn[]; truths?: Truths }

/**
 * Loads Lanting Home with a year of its life, in one transaction: whole, or after a fall not at all. Does nothing where it is there already, and
 * nothing where another company has been founded; then nobody signs in.
 */
export const loadSample = async ({ house, size, password, until, progress = () => {} }: Wanted): Promise<Loaded> => {
  const there = await findLegalEntity(house)
  if (there) return { signIns: there === 'LANTING' ? signInsWith(password) : [] }
  const lastDay = until ?? dateAt(Date.now() - DAY)
  const amounts = sizes[size]
  const ids = createIds(createRandom('lanting ids'))
  const truths = await house.database.transaction(async (tx) => {
    await tx.client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
    // Announced to nobody: there is no one yet who could have missed it.
    const { ctx } = contextOn(tx, system)
    const settled = await settle(ctx, { amounts, lastDay, ids, password, progress })
    return writeYear(ctx, settled, progress)
  })
  progress('Figures for the planner')
  await house.database.transaction(async (tx) => {
    await tx.client.query('set local statement_timeout = 0')
    await tx.client.query(`analyze ${countedTables.join(', ')}`)
    await addJob({ tx }, 'decisions.learn', { now: true })
  })
  return { signIns: signInsWith(password), truths }
}
