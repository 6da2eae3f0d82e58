import { z } from 'zod'
import { action, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { form } from '#support/i18n/index.ts'
import { integrationErrors } from './errors.ts'
import { type Mapping, mappingSchema } from './mapping.ts'
import type { Reading } from './reading.ts'
import { readingChoice } from './receive-file.ts'

export type SavedMapping = {
  id: string
  code: string
  name: string
  target: string
  definition: { mapping: Mapping; reading?: Partial<Reading> }
  changedAt: Date
  version: number
}

const COLUMNS = 'id, code, name, target, definition, changed_at as "changedAt", version'
const codeSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, form('form.small_code'))

/** Keeps a mapping under a code; the code again replaces it. */
export const saveMapping = action({
  name: 'integration.save_mapping',
  subject: ({ code }) => `import_mapping:${code}`,
  input: z.object({
    code: codeSchema,
    name: z.string().trim().min(1).max(100),
    mapping: mappingSchema,
    reading: readingChoice.optional(),
  }),
  fn: async (ctx, { code, name, mapping, reading }) => {
    const [row] = await ctx.tx.named<{ id: string; version: number }>(
      'import_mappings.save',
      `insert into import_mappings (id, code, name, target, definition, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $6)
       on conflict (code) do update set name = excluded.name, target = excluded.target, definition = excluded.definition, changed_at = excluded.changed_at,
         version = import_mappings.version + 1 returning id, version`,
      [newId(), code, name, mapping.target, JSON.stringify({ mapping, ...(reading && { reading }) }), ctx.now],
    )
    return { ...row!, code }
  },
})

export const removeMapping = action({
  name: 'integration.remove_mapping',
  input: z.object({ code: z.string().max(60) }),
  subject: ({ code }) => `import_mapping:${code}`,
  fn: async (ctx, { code }) => {
    const [row] = await ctx.tx.named<{ id: string }>(
      'import_mappings.remove',
      'delete from import_mappings where code = $1 returning id',
      [code],
    )
    return row ?? fail(integrationErrors.unknownMapping)
  },
})

export const listMappings = query({
  name: 'integration.list_mappings',
  input: z.object({}),
  fn: async ({ tx }) => ({
    mappings: await tx.named<SavedMapping>(
      'import_mappings.list',
      `select ${COLUMNS} from import_mappings order by name, code`,
    ),
  }),
})

/** A saved mapping by its code. Fails with unknown_mapping. */
export const getMapping = query({
  name: 'integration.get_mapping',
  input: z.object({ code: z.string().max(60) }),
  fn: async ({ tx }, { code }) =>
    (
      await tx.named<SavedMapping>('import_mappings.get', `select ${COLUMNS} from import_mappings where code = $1`, [
        code,
      ])
    )[0] ?? fail(integrationErrors.unknownMapping),
})
