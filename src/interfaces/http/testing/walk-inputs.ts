import fc from 'fast-check'
import { newId } from '#support/database/index.ts'
import type { JsonSchema } from '../input.ts'
import type { Described } from '../route.ts'
import type { Browser, WebHouse } from './web-house.ts'

/** What people and programs send that nobody thought of. */
const hostile: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  "'; drop table orders; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '{x}',
  '=1+1',
  'x'.repeat(3000),
  'NaN',
  '1e309',
  '-0',
  '99999999999999999999999999',
  '0.0000000000000000001',
  '9999-99-99',
  '0000-01-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  { toString: 1 },
)

const formats: Record<string, fc.Arbitrary<unknown>> = {
  uuid: fc.constantFrom(newId(), newId(), '00000000-0000-0000-0000-000000000000'),
  email: fc.constantFrom('a@b.example', 'test@test.example'),
  date: fc.constantFrom('2026-02-28', '1900-01-01', '9999-12-31'),
  'date-time': fc.constantFrom('2026-11-21T10:00:00Z', '1970-01-01T00:00:00+14:00', '9999-12-31T23:59:59Z'),
}

/** Values that a schema asks for, one in five of them something else. */
export const valuesOf = (schema: JsonSchema | undefined, depth = 0): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: asked(schema ?? {}, depth) }, { weight: 1, arbitrary: hostile })

const asked = (schema: JsonSchema, depth: number): fc.Arbitrary<unknown> => {
  const choices = (schema.enum ?? (schema.const !== undefined ? [schema.const] : undefined)) as unknown[] | undefined
  if (choices?.length) return fc.constantFrom(...choices)
  const several = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  if (several?.length) return fc.oneof(...several.map((one) => valuesOf(one, depth + 1)))
  const [type] = [schema.type ?? (schema.properties ? 'object' : undefined)].flat()
  if (type === 'string')
    return formats[String(schema.format)] ?? fc.constantFrom('1', '12.50', 'en', 'CNY', 'word', '沙发')
  if (type === 'integer') return fc.integer({ min: -2, max: 100 })
  if (type === 'number') return fc.double({ min: -10, max: 1000, noNaN: true })
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'array' && depth < 4) return fc.array(valuesOf(schema.items as JsonSchema, depth + 1), { maxLength: 3 })
  if (type === 'object' && depth < 4) return objectOf(schema, depth)
  return hostile
}

const objectOf = (schema: JsonSchema, depth: number): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, valuesOf(one, depth + 1)])),
    { requiredKeys: (schema.required ?? []).filter((name) => name in (schema.properties ?? {})) },
  )

/** Calls a route with inputs made from its schema, and some that no schema would make. Returns one sentence for each way in which the house itself failed. */
export const walkInputs = async (
  { failures }: Pick<WebHouse, 'failures'>,
  browser: Browser,
  it: Described,
  runs: number,
  seed: number,
): Promise<string[]> => {
  const wrong = new Map<string, string>()
  const isInAddress = it.method === 'GET' || it.method === 'DELETE'
  const names = [...it.url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const body = objectOf({ ...it.schema, properties: without(it.schema.properties, names) }, 0)
  const place = fc.record(
    Object.fromEntries(
      names.map((name) => [name, valuesOf(it.schema.properties?.[name] ?? { type: 'string', format: 'uuid' })]),
    ),
  )
  for (const [input, address] of fc.sample(fc.tuple(body, place), { numRuns: runs, seed })) {
    const path = it.url.replace(/:(\w+)/g, (_, name: string) => inPath(address[name]))
    const url = isInAddress ? `${path}?${query(input)}` : path
    const answer = await browser.ask(it.method, url, isInAddress ? undefined : input)
    const isProblem = /problem\+json/.test(String(answer.headers['content-type']))
    if (answer.statusCode < 500 && (answer.statusCode < 400 || isProblem)) continue
    const why = failures.at(-1)?.split('\n')[0] ?? answer.body.slice(0, 100)
    const sent = isInAddress ? url.slice(0, 300) : `${url} ${JSON.stringify(input).slice(0, 300)}`
    wrong.set(`${answer.statusCode} ${why}`, sent)
  }
  return [...wrong].map(([what, sent]) => `${it.method} ${it.url}: ${what} | ${sent}`)
}

const without = (properties: JsonSchema['properties'], names: string[]) =>
  Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !names.includes(name)))

const text = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed()
const inPath = (value: unknown) => encodeURIComponent(text(value).slice(0, 200)) || 'x'
const query = (input: Record<string, unknown>) =>
  Object.entries(input)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(text(value).slice(0, 2000))}`)
    .join('&')
