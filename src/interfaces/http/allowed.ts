import { type Actor, common, fail, isAllowed } from '#support/actions/index.ts'

/** Refuses before work is done that only an allowed caller may ask for: reading a large file, say. The action itself checks again. */
export const checkAllowed = (
  actor: Actor,
  action: { name: string; open?: readonly ('customer' | 'visitor')[] },
): void => {
  if (isAllowed(action, actor)) return
  fail(actor.kind === 'visitor' ? common.notSignedIn : common.notAllowed, { action: action.name })
}
