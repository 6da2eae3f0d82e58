import { z } from 'zod'
import { listLegalEntities } from '#masters/sites/functions.ts'
import { query } from '#support/actions/index.ts'
import { countries } from './countries.ts'

/** What a founding asks, with what each country suggests; `isFounded` when it is done already. */
export const questions = query({
  name: 'founding.questions',
  input: z.object({}),
  fn: async (ctx) => ({ isFounded: (await listLegalEntities(ctx)).length > 0, countries }),
})
