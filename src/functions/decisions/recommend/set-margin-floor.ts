import { z } from 'zod'
import { action, query } from '#support/actions/index.ts'
import { findSetting, setSetting } from '#support/settings/functions.ts'
import { MARGIN_FLOOR, percent } from './margin-floor.ts'

/** How much must be left of the price, in percent, for something to be recommended. */
export const marginFloor = query({
  name: 'decisions.margin_floor',
  input: z.strictObject({}),
  output: z.object({ percent: z.number() }),
  fn: async (ctx) => ({ percent: (await findSetting(ctx, MARGIN_FLOOR, percent)) ?? 0 }),
})

/** Decides it; what is recommended from the next answer on keeps to it. Fails with invalid_input below −100 and above 100. */
export const setMarginFloor = action({
  name: 'decisions.set_margin_floor',
  input: z.strictObject({ percent: z.number().min(-100).max(100) }),
  fn: async (ctx, { percent }) => {
    await setSetting(ctx, MARGIN_FLOOR, percent)
    return { percent }
  },
})
