import { type Ctx, isRefusal } from '#support/actions/index.ts'
import { savepoint } from '#support/database/index.ts'

/** Does this or nothing of it; false when it is refused. */
export const attempt = async (ctx: Ctx, work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await savepoint(ctx.tx, work)
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}
