import { z } from 'zod'

/** Character sets that files come in; the browser's decoder knows them all. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030', 'big5'] as const
/** The order of day, month and year where they are not plain: 2011-03-04 is always read as it stands. */
export const dateStyles = ['ymd', 'dmy', 'mdy', 'excel'] as const
/** What stands before the decimals. */
export const decimalStyles = ['point', 'comma'] as const

/** How a file is read: found by looking at it, corrected by whoever knows it. */
export const readingSchema = z.strictObject({
  kind: z.enum(['csv', 'xlsx']),
  isPacked: z.boolean().default(false),
  encoding: z.enum(encodings).default('utf-8'),
  delimiter: z.string().min(1).max(3).default(','),
  /** Line that holds the names of the columns; lines above it are left out. */
  headerLine: z.int().min(1).max(100).default(1),
  sheet: z.string().max(100).optional(),
  dates: z.enum(dateStyles).default('ymd'),
  decimals: z.enum(decimalStyles).default('point'),
})
export type Reading = z.output<typeof readingSchema>
