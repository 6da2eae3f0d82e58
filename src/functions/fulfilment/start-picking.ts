import { z } from 'zod'
import { about, action, type Ctx, move } from '#support/actions/index.ts'
import { lockLines, lockPicking, type Picking, type PickingLine, setPickingState } from './load-picking.ts'
import { pickingStates } from './states.ts'

/** Somebody takes a list and goes; its documents hear of it. Starting again changes nothing. */
export const startPicking = action({
  name: 'fulfilment.start_picking',
  subject: about('picking'),
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), state: z.string() }),
  fn: async (ctx, { id }) => {
    const picking = await lockPicking(ctx, id, 'fulfilment.start_picking')
    await started(ctx, picking, await lockLines(ctx, id))
    return { id, state: picking.state }
  },
})

/** Makes sure that the list is under way. Fails with common.wrong_state when it is done. */
export const started = async (ctx: Ctx, picking: Picking, lines: PickingLine[]) => {
  if (picking.state === 'started') return
  picking.state = move(pickingStates, picking.state, 'started', picking.number)
  await setPickingState(ctx, picking.id, 'started')
  for (const document of new Set(lines.map((line) => line.document)))
    ctx.emit({ type: 'fulfilment.picking_started', subject: document, payload: { document, pickingId: picking.id } })
}
