import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { legalEntities } from '#masters/sites/tables.ts'
import { id, version } from '#support/database/columns.ts'

/** Which account a role plays in the company's chart: `stock`, `revenue`, `output_tax`, `customer_deposits` … */
export const accountRoles = pgTable(
  'account_roles',
  {
    id: id(),
    entityId: uuid()
      .notNull()
      .references(() => legalEntities.id),
    role: text().notNull(),
    accountCode: text().notNull(),
    version: version(),
  },
  (t) => [uniqueIndex('account_roles_once').on(t.entityId, t.role)],
)
