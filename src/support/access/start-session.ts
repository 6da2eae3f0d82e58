import type { Ctx, House } from '#support/actions/index.ts'
import { fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { doorSecret, sessionCookieName } from './door-options.ts'
import { refusals } from './errors.ts'
import { newSecret, sign } from './signature.ts'

/**
 * Lets a staff user in without his password, for one-click sign-in at the sample company and the first owner's one-time link. The caller
 * has made sure that this is meant. `language`: the desk speaks it to him from now on. Returns the cookie to set. Fails with `access.unknown_user`.
 */
export const openStaffSession = async (
  ctx: Ctx,
  house: House,
  { userId, seconds = 24 * 3600, language }: { userId: string; seconds?: number; language?: Language },
): Promise<{ name: string; value: string; seconds: number }> => {
  const token = newSecret()
  const made = await ctx.tx.named(
    'access.open_session',
    `insert into staff_sessions (id, user_id, token, expires_at, created_at, updated_at)
     select $1, u.id, $3, $4, $5, $5 from staff_users u where u.id = $2 and u.is_active returning id`,
    [newId(), userId, token, new Date(ctx.now.getTime() + seconds * 1000), ctx.now],
  )
  if (!made.length) fail(refusals.unknownUser)
  if (language)
    await ctx.tx.named('access.speak', 'update staff_users set language = $2 where id = $1', [userId, language])
  return { name: sessionCookieName(house, 'staff'), value: sign(token, doorSecret(house, 'staff')), seconds }
}
