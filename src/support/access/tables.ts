import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant, localised, version } from '#support/database/columns.ts'

// Staff and customers are two houses with two doors: own users, own sessions, own cookies. The property names of the first four tables of
// each side are those that the sign-in library asks for.

const user = () => ({
  id: id(),
  name: text().notNull(),
  email: text().notNull(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
  twoFactorEnabled: boolean().notNull().default(false),
})

const session = () => ({
  id: id(),
  token: text().notNull(),
  expiresAt: instant().notNull(),
  ipAddress: text(),
  userAgent: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
})

const account = () => ({
  id: id(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
})

const verification = () => ({
  id: id(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  createdAt: createdAt(),
  updatedAt: createdAt(),
})

const twoFactor = () => ({
  id: id(),
  secret: text().notNull(),
  backupCodes: text().notNull(),
  verified: boolean().default(true),
  failedVerificationCount: integer().default(0),
  lockedUntil: instant(),
})

export const staffUsers = pgTable(
  'staff_users',
  {
    ...user(),
    language: text().notNull().default('en'),
    theme: text().notNull().default('system'),
    isActive: boolean().notNull().default(true),
    version: version(),
  },
  (t) => [uniqueIndex('staff_users_by_email').on(t.email)],
)
const staffId = () =>
  uuid()
    .notNull()
    .references(() => staffUsers.id, { onDelete: 'cascade' })
export const staffSessions = pgTable('staff_sessions', { ...session(), userId: staffId() }, (t) => [
  uniqueIndex('staff_sessions_by_token').on(t.token),
])
export const staffAccounts = pgTable('staff_accounts', { ...account(), userId: staffId() }, (t) => [
  index('staff_accounts_by_user').on(t.userId),
])
export const staffVerifications = pgTable('staff_verifications', verification(), (t) => [
  index('staff_verifications_by_identifier').on(t.identifier),
])
export const staffTwoFactors = pgTable('staff_two_factors', { ...twoFactor(), userId: staffId() }, (t) => [
  index('staff_two_factors_by_user').on(t.userId),
])

export const customerUsers = pgTable(
  'customer_users',
  { ...user(), partyId: uuid(), language: text().notNull().default('en') },
  (t) => [uniqueIndex('customer_users_by_email').on(t.email), index('customer_users_by_party').on(t.partyId)],
)
const customerId = () =>
  uuid()
    .notNull()
    .references(() => customerUsers.id, { onDelete: 'cascade' })
export const customerSessions = pgTable('customer_sessions', { ...session(), userId: customerId() }, (t) => [
  uniqueIndex('customer_sessions_by_token').on(t.token),
])
export const customerAccounts = pgTable('customer_accounts', { ...account(), userId: customerId() }, (t) => [
  index('customer_accounts_by_user').on(t.userId),
])
export const customerVerifications = pgTable('customer_verifications', verification(), (t) => [
  index('customer_verifications_by_identifier').on(t.identifier),
])
export const customerTwoFactors = pgTable('customer_two_factors', { ...twoFactor(), userId: customerId() }, (t) => [
  index('customer_two_factors_by_user').on(t.userId),
])

/** A role is a bundle of permissions; a user holds it everywhere, at some sites, or for his own documents. */
export const roles = pgTable(
  'roles',
  {
    id: id(),
    code: text().notNull(),
    name: localised().notNull(),
    permissions: jsonb().$type<string[]>().notNull().default([]),
    isBuiltIn: boolean().notNull().default(false),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [uniqueIndex('roles_by_code').on(t.code)],
)
export const userRoles = pgTable(
  'user_roles',
  {
    userId: staffId(),
    roleId: uuid()
      .notNull()
      .references(() => roles.id),
    scope: text({ enum: ['all', 'sites', 'own'] })
      .notNull()
      .default('all'),
    sites: jsonb().$type<string[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.userId, t.roleId] })],
)

/** A key for another program: shown once, kept as a hash; it holds roles like a user. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: id(),
    name: text().notNull(),
    prefix: text().notNull(),
    hash: text().notNull(),
    permissions: jsonb().$type<string[]>().notNull(),
    sites: jsonb().$type<string[]>(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
    expiresAt: instant(),
    lastUsedAt: instant(),
    revokedAt: instant(),
    uses: integer().notNull().default(0),
  },
  (t) => [uniqueIndex('api_keys_by_hash').on(t.hash)],
)
