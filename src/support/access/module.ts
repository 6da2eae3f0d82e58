import { module } from '#support/actions/index.ts'
import { keyActions } from './api-keys.ts'
import { refusals } from './errors.ts'
import { ownActions } from './own-account.ts'
import { roleActions } from './roles.ts'
import { texts } from './texts.ts'
import { userActions } from './users.ts'

/** Every action of access, by name. */
export const accessActions = { ...userActions, ...roleActions, ...keyActions, ...ownActions }

/** Who comes in and what he may do: staff, customers, visitors, keys, roles. */
export const access = module({
  name: 'access',
  actions: accessActions,
  errors: refusals,
  constraints: { roles_by_code: refusals.codeTaken, staff_users_by_email: refusals.emailTaken },
  texts,
  events: {
    'access.user_changed': 'userId',
    'access.role_changed': '',
    'access.key_revoked': '',
    'access.signed_out': 'userId',
  },
})
