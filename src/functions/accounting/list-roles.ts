import { z } from 'zod'
import { query } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { roles } from './roles.ts'

type Listed = { role: string; accountCode: string | null; accountName: LocalisedText | null }

/** Every role with the account that plays it, in the order of a sale; a role without one is seen too. */
export const listRoles = query({
  name: 'accounting.list_roles',
  input: z.object({ entityId: z.uuid() }),
  fn: async (ctx, { entityId }) => ({
    rows: await ctx.tx.named<Listed>(
      'accounting.list_roles',
      `select wanted.role, r.account_code as "accountCode", a.name as "accountName"
       from unnest($2::text[]) with ordinality as wanted (role, position)
       left join account_roles r on r.entity_id = $1 and r.role = wanted.role
       left join accounts a on a.entity_id = $1 and a.code = r.account_code order by wanted.position`,
      [entityId, roles],
    ),
  }),
})
