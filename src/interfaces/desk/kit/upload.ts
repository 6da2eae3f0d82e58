import { call } from './api.ts'

/** Lays down a file, at a document or where everybody may see it since the shop shows it; answers with its id. */
export const upload = async (file: File, at: { subject: string } | { isPublic: 'true' }): Promise<string> => {
  const body = new FormData()
  for (const [name, value] of Object.entries(at)) body.set(name, value)
  body.set('file', file)
  return (await call<{ id: string }>('POST', '/api/files', { body })).id
}
