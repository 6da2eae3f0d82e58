import { hashPassword } from 'better-auth/crypto'
import type { Ctx } from '#support/actions/index.ts'
import { fail } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import type { Language } from '#support/i18n/index.ts'
import { refusals } from './errors.ts'

/** A customer whose address we know to be his (imports, the sample). `hash` saves the work of hashing one password often. Fails with `access.email_taken`. */
export const createCustomer = async (
  ctx: Ctx,
  input: { email: string; name: string; partyId: string; language: Language; password?: string; hash?: string },
): Promise<{ id: string }> => {
  const id = newId()
  const made = await ctx.tx.named(
    'access.create_customer',
    `insert into customer_users (id, name, email, email_verified, party_id, language, created_at, updated_at)
     values ($1, $2, $3, true, $4, $5, $6, $6) on conflict (email) do nothing returning id`,
    [id, input.name, input.email.toLowerCase(), input.partyId, input.language, ctx.now],
  )
  if (!made.length) fail(refusals.emailTaken)
  const password = input.hash ?? (input.password ? await hashPassword(input.password) : null)
  await ctx.tx.named(
    'access.create_customer_account',
    `insert into customer_accounts (id, user_id, account_id, provider_id, password, created_at, updated_at)
     values ($1, $2::uuid, $2::text, 'credential', $3, $4, $4)`,
    [newId(), id, password, ctx.now],
  )
  return { id }
}
