import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { Ctx } from '#support/actions/index.ts'

/** Sets a staff user's password and ends his sessions, but not the one with the token `except`. */
export const setPassword = async (ctx: Ctx, userId: string, password: string, except = ''): Promise<void> => {
  await ctx.tx.named(
    'access.set_password',
    `update staff_accounts set password = $2, updated_at = $3 where user_id = $1 and provider_id = 'credential'`,
    [userId, await hashPassword(password), ctx.now],
  )
  await ctx.tx.named('access.end_other_sessions', 'delete from staff_sessions where user_id = $1 and token <> $2', [
    userId,
    except,
  ])
}

/** Whether this is the staff user's present password. */
export const isPassword = async (ctx: Ctx, userId: string, password: string): Promise<boolean> => {
  const [account] = await ctx.tx.named<{ password: string | null }>(
    'access.get_password',
    `select password from staff_accounts where user_id = $1 and provider_id = 'credential'`,
    [userId],
  )
  return Boolean(account?.password && (await verifyPassword({ hash: account.password, password })))
}
