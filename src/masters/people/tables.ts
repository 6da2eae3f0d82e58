import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sites } from '#masters/sites/tables.ts'
import { createdAt, facts, id, instant, localised, version } from '#support/database/columns.ts'

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
    managerId: uuid(),
    hiredOn: text(),
    leftOn: text(),
    archivedAt: instant(),
    custom: facts(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('employees_by_number').on(t.number),
    index('employees_by_site').on(t.siteId),
    index('employees_by_user').on(t.userId),
  ],
)
