/** Who comes in: two doors (staff, customers), keys of other programs, visitors; roles and what they allow. */
export { type Access, type Caller, openAccess, type Welcome } from './access.ts'
export { builtInRoles, everybody, permissionGroups } from './built-in-roles.ts'
export {
  CUSTOMER_PATH,
  customerDoorways,
  JOINING_COOKIE,
  JOINING_HEADER,
  joiningCookie,
  LANGUAGE_HEADER,
} from './customer-door.ts'
export { createCustomer } from './customers.ts'
export { ADDRESS_HEADER, sessionCookieName } from './door-options.ts'
export { refusals as accessRefusals } from './errors.ts'
export { actionsOf, grantsOf, readsOf } from './grants.ts'
export { installRoles } from './install-roles.ts'
export type { Mailer } from './links.ts'
export { access, accessActions } from './module.ts'
export { hasOwner } from './owner.ts'
export { hashOf, newSecret, secretFor, sign, verified } from './signature.ts'
export { STAFF_PATH, staffDoorways } from './staff-door.ts'
export { openStaffSession } from './start-session.ts'
export { createUser } from './users.ts'
export { LEAST_KEY, VISITOR_COOKIE, VISITOR_SECONDS, visitorCookie, visitorOf } from './visitor.ts'
