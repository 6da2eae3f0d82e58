import { module, type Reaction } from '#support/actions/index.ts'
import { keyActions } from './api-keys.ts'
import { refusals } from './errors.ts'
import { ownActions } from './own-account.ts'
import { roleActions } from './roles.ts'
import { texts } from './texts.ts'
import { userActions } from './users.ts'

/** Every action of access, by name. */
export const accessActions = { ...userActions, ...roleActions, ...keyActions, ...ownActions }

/** A customer who was erased comes in no more: his user, sessions and password go. */
const forgetCustomer: Reaction = async ({ tx }, { payload: { id } }) =>
  void (await tx.named('access.forget_customer', 'delete from customer_users where party_id = $1', [id]))

/** Who comes in and what he may do: staff, customers, visitors, keys, roles. */
export const access = module({
  name: 'access',
  actions: accessActions,
  reactions: { 'parties.party_erased': forgetCustomer },
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
