import { entitiesOf } from '#support/entity/index.ts'
import { accountRoles } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('accounting', texts)

const accountRole = entity(accountRoles, {
  name: 'account_role',
  kind: 'setup',
  list: { columns: ['role', 'accountCode', 'entityId'], sort: 'role', filters: ['entityId', 'role'] },
  search: ['role', 'accountCode'],
  importKey: ['entityId', 'role'],
  title: 'role',
  example: { entityId: 'LT', role: 'revenue', accountCode: '6001' },
})

export const entities = [accountRole]
