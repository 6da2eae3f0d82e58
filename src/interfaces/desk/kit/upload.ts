import { Problem } from './api.ts'

/** Lays down a file that everybody may see, since the shop shows it, and answers with its id. */
export const uploadPublic = async (file: File): Promise<string> => {
  const body = new FormData()
  body.set('isPublic', 'true')
  body.set('file', file)
  const response = await fetch('/api/files', { method: 'POST', body, headers: { accept: 'application/json' } })
  const answer = (await response.json()) as { id: string } & ConstructorParameters<typeof Problem>[1]
  if (!response.ok) throw new Problem(response.status, answer)
  return answer.id
}
