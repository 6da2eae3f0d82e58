import { z } from 'zod'
import { contextOn, type House, system } from '#support/actions/index.ts'
import { localisedTextSchema } from '#support/i18n/index.ts'
import { findSetting } from '#support/settings/functions.ts'

const schema = z.array(z.object({ id: z.uuid(), email: z.string(), role: localisedTextSchema }))
export type SampleUser = z.output<typeof schema>[number]

/** Where the sample company says who its people are. Without it nobody comes in by one click, ever. */
export const SAMPLE_USERS = 'sample.users'

/** The people of the sample company; none in a real one. */
export const sampleUsers = (house: House): Promise<SampleUser[]> =>
  house.database.transaction(async (tx) => (await findSetting(contextOn(tx, system).ctx, SAMPLE_USERS, schema)) ?? [], {
    readOnly: true,
  })
