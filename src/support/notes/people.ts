import { type Ctx, common, fail } from '#support/actions/index.ts'
import { refusals } from './errors.ts'

/** The acting user of the house; notes, tasks and notices are for people only. */
export const me = (ctx: Ctx): string =>
  ctx.actor.kind === 'staff' ? ctx.actor.id : fail(common.notAllowed, { action: 'notes' })

/** Fails with `notes.unknown_person` unless all of these are users of the house who may still sign in. */
export const checkPeople = async (ctx: Ctx, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return
  const found = await ctx.tx.named<{ id: string }>(
    'notes.people',
    'select id from staff_users where id = any($1::uuid[]) and is_active',
    [ids],
  )
  const known = new Set(found.map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length) fail(refusals.unknownPerson, { ids: unknown.join(', ') })
}
