import { z } from 'zod'
import { type Module, query } from '#support/actions/index.ts'
import { SCHEMA } from './schema.ts'
import { jobsOf } from './tasks.ts'

type Declared = { name: string; every: string }
let declared: readonly Declared[] = []

/** Modules say at boot what runs by the clock. */
export const schedulesAre = (modules: readonly Module[]): void => {
  declared = [...jobsOf(modules)].flatMap(([name, { every }]) => (every ? [{ name, every }] : []))
}

const schedule = z.object({
  name: z.string(),
  /** A line of crontab, in UTC. */
  every: z.string(),
  /** When it was last due; null before its first time. */
  lastAt: z.date().nullable(),
})

/** Jobs that run by the clock, by name, and when each was last begun. */
export const listSchedules = query({
  name: 'jobs.list_schedules',
  input: z.object({}),
  output: z.object({ schedules: z.array(schedule) }),
  fn: async ({ tx }) => {
    const known = await tx.named<{ name: string; lastAt: Date | null }>(
      'jobs.schedules',
      `select identifier as name, last_execution as "lastAt" from ${SCHEMA}._private_known_crontabs`,
    )
    const last = new Map(known.map(({ name, lastAt }) => [name, lastAt]))
    const byName = declared.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    return { schedules: byName.map((one) => ({ ...one, lastAt: last.get(one.name) ?? null })) }
  },
})
