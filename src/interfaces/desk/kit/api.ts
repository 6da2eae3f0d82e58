/** A refusal of the house, in the user's words. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly fields: { path: string; code: string; message?: string; accepted?: string }[]
  readonly facts: Record<string, unknown>
  constructor(
    status: number,
    body: { code?: string; title?: string; detail?: string; errors?: Problem['fields'] } & Record<string, unknown>,
  ) {
    super(body.detail ?? body.title ?? `HTTP ${status}`)
    this.status = status
    this.code = body.code ?? String(body.type ?? status)
    this.fields = body.errors ?? []
    this.facts = body
  }
}

type Options = {
  query?: Record<string, unknown>
  body?: unknown
  version?: number
  key?: string
  bearer?: string | undefined
  signal?: AbortSignal
}

/** Calls the API as the signed-in user; a file or a form goes as it is, all else as JSON. Fails with a Problem in his language. */
export const call = async <Answer>(
  method: string,
  path: string,
  { query, body, version, key, bearer, signal }: Options = {},
): Promise<Answer> => {
  const isFile = body instanceof Blob || body instanceof FormData
  const response = await fetch(path + (query ? `?${searchOf(query)}` : ''), {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined || isFile ? {} : { 'content-type': 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    },
    body: isFile ? body : JSON.stringify(body),
    signal,
  })
  if (response.status === 204) return undefined as Answer
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer = isJson ? await response.json() : await response.text()
  if (!response.ok) throw new Problem(response.status, isJson ? answer : {})
  return answer
}

export const get = <Answer>(path: string, query?: Record<string, unknown>, signal?: AbortSignal) =>
  call<Answer>('GET', path, { query, signal })
/** Each press of a button has one key: pressed twice, done once. */
export const post = <Answer>(path: string, body: unknown = {}, key: string = crypto.randomUUID()) =>
  call<Answer>('POST', path, { body, key })

export const searchOf = (query: Record<string, unknown>) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '')
      search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  return search.toString()
}
