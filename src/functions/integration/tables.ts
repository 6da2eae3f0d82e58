import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { count, createdAt, facts, id, instant, version } from '#support/database/columns.ts'
import type { Counts, Example } from './counts.ts'
import type { Mapping } from './mapping.ts'
import type { Sample } from './propose.ts'
import type { Reading } from './reading.ts'

/** How files of one kind are understood: saved under a name, used again and again. */
export const importMappings = pgTable(
  'import_mappings',
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    target: text().notNull(),
    definition: jsonb().$type<{ mapping: Mapping; reading?: Partial<Reading> }>().notNull(),
    createdAt: createdAt(),
    changedAt: instant().notNull(),
    version: version(),
  },
  (t) => [uniqueIndex('import_mappings_by_code').on(t.code)],
)

/** A file that came, how it is read and understood, and how far its rows have come. Every step commits here, so that it goes on where it stopped. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    fileName: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    /** Its columns with some values of each, as long as it waits. */
    columns: jsonb().$type<Sample[]>().notNull().default([]),
    sheets: jsonb().$type<string[]>().notNull().default([]),
    reading: jsonb().$type<Reading>().notNull(),
    mapping: jsonb().$type<Mapping>(),
    target: text(),
    source: text(),
    /** received · running · stopping · stopped · checked: tried, nothing written · done · failed */
    state: text({ enum: ['received', 'running', 'stopping', 'stopped', 'checked', 'done', 'failed'] }).notNull(),
    goal: text({ enum: ['check', 'write'] }),
    phase: text({ enum: ['read', 'items', 'customers', 'rows'] })
      .notNull()
      .default('read'),
    /** What the rows that lie ready were read with: another mapping reads the file anew. */
    stagedFor: text(),
    rowsRead: count().notNull().default(0),
    rowsDone: count().notNull().default(0),
    bytesRead: bigint({ mode: 'number' }).notNull().default(0),
    cursor: text().notNull().default(''),
    counts: facts<Counts>(),
    examples: jsonb().$type<Example[]>().notNull().default([]),
    problem: text(),
    actorId: text().notNull(),
    actorName: text().notNull(),
    createdAt: createdAt(),
    startedAt: instant(),
    finishedAt: instant(),
    version: version(),
  },
  (t) => [index('imports_by_created').on(t.createdAt, t.id)],
)

/** Rows of a file as its mapping understands them, until they are written. Half a million come and go: no foreign key asks for each whether its import is
 * there (`forgetSome` removes them), and a cell is the text of a field, in the order of `fieldsStaged`. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid().notNull(),
    line: integer().notNull(),
    /** Rows of one key belong together: the lines of a document. */
    key: text().notNull(),
    isBad: boolean().notNull().default(false),
    cells: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importId, t.key, t.line] })],
)

/** Lines that were not taken, and why. */
export const importErrors = pgTable(
  'import_errors',
  {
    id: id(),
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    line: integer().notNull(),
    column: text(),
    reason: text().notNull(),
    value: text(),
    accepted: text(),
    phase: text({ enum: ['read', 'rows'] }).notNull(),
  },
  (t) => [index('import_errors_by_line').on(t.importId, t.line, t.id)],
)

/** What a thing is called in the system that it came from, and what was last read of it: the same row again changes nothing. */
export const importKeys = pgTable(
  'import_keys',
  {
    source: text().notNull(),
    target: text().notNull(),
    key: text().notNull(),
    rowId: uuid(),
    hash: text(),
    importId: uuid(),
    changedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.source, t.target, t.key] }), index('import_keys_by_row').on(t.rowId)],
)
