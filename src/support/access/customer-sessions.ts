import type { Database } from '#support/database/index.ts'
import { isLanguage, type Language } from '#support/i18n/index.ts'
import { touch } from './staff-sessions.ts'

/** A signed-in customer; `partyId` is missing until he has been welcomed once. */
export type CustomerSession = { userId: string; partyId?: string; language: Language }

type Row = { id: string; user_id: string; party_id: string | null; language: string; is_stale: boolean }

const FIND = `
  select s.id, s.user_id, u.party_id, u.language, s.updated_at < $2::timestamptz - interval '1 hour' as is_stale
  from customer_sessions s join customer_users u on u.id = s.user_id
  where s.token = $1 and s.expires_at > $2::timestamptz and s.updated_at > $2::timestamptz - interval '30 days'`

/** Which customer this session token belongs to; undefined when it is over or unknown. One statement. */
export const findCustomer = async (
  database: Database,
  token: string,
  now = new Date(),
): Promise<CustomerSession | undefined> => {
  const { rows } = await database.pool.query<Row>({ name: 'access.find_customer', text: FIND, values: [token, now] })
  const row = rows[0]
  if (!row) return undefined
  if (row.is_stale) await touch(database, 'customer_sessions', row.id, now)
  const language = isLanguage(row.language) ? row.language : 'en'
  return { userId: row.user_id, partyId: row.party_id ?? undefined, language }
}
