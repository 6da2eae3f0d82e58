import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Operation = {
  tags: string[]
  security: Record<string, unknown>[]
  parameters: { name: string; in: string }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content?: Record<string, { schema?: object }> }>
}
const file = new URL('../../src/interfaces/http/generated/openapi.json', import.meta.url)
const api = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, Record<string, Operation>> }
const operation = (address: string): Operation => {
  const [method, path] = address.split(' ') as [string, string]
  return api.paths[path]![method.toLowerCase()]!
}

/** What outside clients build on. */
const stable =
  `GET /api/shop/front · GET /api/shop/items · GET /api/shop/items/{slug} · POST /api/shop/baskets · GET /api/shop/baskets/{id}
  POST /api/shop/baskets/{id}/lines · PUT /api/shop/baskets/{id}/lines/{itemId} · POST /api/shop/baskets/{id}/coupons · POST /api/shop/baskets/{id}/order
  POST /api/shop/orders · GET /api/shop/orders · GET /api/shop/orders/{number} · POST /api/shop/orders/{id}/cancellation · POST /api/collect
  POST /api/stock/receipts · POST /api/stock/adjustments · POST /api/parties/import`
    .split(/\s*[·\n]\s*/)
    .filter(Boolean)

describe('the description of the API', () => {
  it.each(stable)('says what %s answers', (address) => {
    const [[status, done] = ['', undefined]] = Object.entries(operation(address).responses)
    expect(status).toMatch(/^20[012]$/)
    expect(done?.content?.['application/json']?.schema).toHaveProperty('properties')
  })

  it('says where the key of a basket or an order goes', () => {
    for (const address of ['GET /api/shop/baskets/{id}', 'GET /api/shop/orders/{number}'])
      expect(operation(address).security).toContainEqual({ held: [] })
    expect(operation('POST /api/shop/baskets').security).not.toContainEqual({ held: [] })
  })

  it('lets only keys and staff bring files in, and says how they are sent', () => {
    const { security, requestBody, parameters } = operation('POST /api/parties/import')
    expect(security).toEqual([{ key: [] }, { staff: [] }])
    expect(Object.keys(requestBody!.content)).toEqual(['text/csv', 'multipart/form-data'])
    expect(parameters).toContainEqual(expect.objectContaining({ name: 'dryRun', in: 'query' }))
  })

  it('has one heading for a module, whoever serves the address', () => {
    const headings = new Set(
      Object.values(api.paths).flatMap((path) => Object.values(path).flatMap(({ tags }) => tags)),
    )
    expect([...headings].filter((one) => one !== one.charAt(0).toUpperCase() + one.slice(1))).toEqual([])
  })
})
