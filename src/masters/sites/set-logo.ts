import { z } from 'zod'
import { action, fail } from '#support/actions/index.ts'
import { type Row, updateRow } from '#support/entity/index.ts'
import { findFile } from '#support/files/functions.ts'
import { legalEntity } from './entities.ts'
import { siteErrors } from './errors.ts'

const pictures = ['image/png', 'image/jpeg']

/** The picture at the head of shop, invoices and letters: a public PNG or JPEG; null takes it away. Fails with `sites.no_logo`. */
export const setLogo = action({
  name: 'sites.set_logo',
  input: z.strictObject({ id: z.uuid(), fileId: z.uuid().nullable() }),
  subject: ({ id }) => `legal_entity:${id}`,
  fn: async (ctx, { id, fileId }): Promise<Row> => {
    const file = fileId ? await findFile(ctx, fileId) : undefined
    if (fileId && !(file?.isPublic && pictures.includes(file.type))) fail(siteErrors.noLogo)
    return updateRow(ctx, legalEntity, { id, logoFileId: fileId })
  },
})
