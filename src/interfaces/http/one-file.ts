import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { fail } from '#support/actions/index.ts'
import { refused } from './errors.ts'
import type { JsonSchema } from './input.ts'

/** How a form with one file is described. */
export const fileForm = (others: Record<string, JsonSchema> = {}): JsonSchema => ({
  type: 'object',
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' }, ...others },
  required: ['file'],
})

/** The one file of a form, with its bytes. Fails with http.no_file and http.too_large; a broken form is refused by whoever reads it. */
export const oneFile = async (
  request: FastifyRequest,
  { largest, named }: { largest: number; named: string },
): Promise<MultipartFile & { bytes: Buffer }> => {
  const part = (await request.file({ limits: { fileSize: largest } })) ?? fail(refused.noFile)
  const bytes = await part.toBuffer().catch((error) => {
    if (error?.code === 'FST_REQ_FILE_TOO_LARGE') return fail(refused.tooLarge, { limit: named })
    throw error
  })
  return Object.assign(part, { bytes })
}
