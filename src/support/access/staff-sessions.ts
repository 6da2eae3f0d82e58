import type { Actor } from '#support/actions/index.ts'
import type { Database } from '#support/database/index.ts'
import { isLanguage } from '#support/i18n/index.ts'
import { everybody } from './built-in-roles.ts'
import { grantsOf, type HeldRole, type ReadsOf } from './grants.ts'

export type Staff = Extract<Actor, { kind: 'staff' }>

type Row = { id: string; user_id: string; name: string; language: string; roles: HeldRole[]; is_stale: boolean }

/** A session that nobody used for so long is over, whatever its cookie says. */
const IDLE = '12 hours'
/** The time of last use is written no oftener than this. */
const TOUCH = '5 minutes'

const FIND = `
  select s.id, s.user_id, u.name, u.language, s.updated_at < $2::timestamptz - interval '${TOUCH}' as is_stale,
    coalesce(
      jsonb_agg(jsonb_build_object('permissions', r.permissions, 'scope', h.scope, 'sites', h.sites)) filter (where r.id is not null),
      '[]'
    ) as roles
  from staff_sessions s
  join staff_users u on u.id = s.user_id and u.is_active
  left join user_roles h on h.user_id = u.id
  left join roles r on r.id = h.role_id and r.archived_at is null
  where s.token = $1 and s.expires_at > $2::timestamptz and s.updated_at > $2::timestamptz - interval '${IDLE}'
  group by s.id, u.id`

/** Who of the house this session token belongs to, with what he may do; undefined when it is over, unknown or he has left. One statement. */
export const findStaff = async (
  database: Database,
  reads: ReadsOf,
  token: string,
  now = new Date(),
): Promise<Staff | undefined> => {
  const { rows } = await database.pool.query<Row>({ name: 'access.find_staff', text: FIND, values: [token, now] })
  const row = rows[0]
  if (!row) return undefined
  if (row.is_stale) await touch(database, 'staff_sessions', row.id, now)
  const language = isLanguage(row.language) ? row.language : 'en'
  return {
    kind: 'staff',
    id: row.user_id,
    name: row.name,
    language,
    grants: grantsOf([...row.roles, everybody], reads),
  }
}

/** Writes down that the session was used. */
export const touch = (database: Database, table: 'staff_sessions' | 'customer_sessions', id: string, now: Date) =>
  database.pool.query(`update ${table} set updated_at = $2 where id = $1`, [id, now])
