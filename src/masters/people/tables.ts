import { type AnyPgColumn, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sites } from '#masters/sites/tables.ts'
import { businessDate, createdAt, facts, id, instant, localised, version } from '#support/database/columns.ts'

export const departments = pgTable(
  'departments',
  { id: id(), code: text().notNull(), name: localised().notNull(), archivedAt: instant(), version: version() },
  (t) => [uniqueIndex('departments_by_code').on(t.code)],
)

/** Somebody who works here; `userId` when he signs in. */
export const employees = pgTable(
  'employees',
  {
    id: id(),
    number: text().notNull(),
    name: text().notNull(),
    title: text(),
    email: text(),
    phone: text(),
    userId: uuid(),
    departmentId: uuid().references(() => departments.id),
    siteId: uuid().references(() => sites.id),
    managerId: uuid().references((): AnyPgColumn => employees.id),
    hiredOn: businessDate(),
    leftOn: businessDate(),
    archivedAt: instant(),
    custom: facts(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('employees_by_number').on(t.number),
    index('employees_by_site').on(t.siteId),
    uniqueIndex('employees_by_user').on(t.userId),
    index('employees_by_department').on(t.departmentId),
    index('employees_by_name').using('gin', t.name.op('gin_trgm_ops')),
    index('employees_by_email_part').using('gin', t.email.op('gin_trgm_ops')),
    index('employees_by_number_part').using('gin', t.number.op('gin_trgm_ops')),
  ],
)
