import type { FastifyInstance } from 'fastify'
import { VISITOR_COOKIE } from '#support/access/index.ts'
import { type JsonSchema, jsonSchema } from './input.ts'
import type { Described } from './route.ts'

/** OpenAPI 3.1 of everything the API answers to, made from the actions' own schemas. */
export const openApi = (app: FastifyInstance): Record<string, unknown> => {
  const routes = app.described.toSorted((a, b) =>
    a.url === b.url ? (a.method < b.method ? -1 : 1) : a.url < b.url ? -1 : 1,
  )
  const paths: Record<string, Record<string, unknown>> = {}
  const named: Named = new Map()
  for (const one of routes) {
    const path = one.url.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(one, named) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Onefold',
      version: '1',
      description:
        'Amounts, quantities and rates are decimal strings. Lists page by `after`: pass the `next` of the page before. Requests that write take an `Idempotency-Key`; of 16 characters or more from whoever has neither cookie nor sign-in. Whoever sends a cookie and no `Origin` sends JSON. Refusals are RFC 9457 problems in the language of the caller.',
    },
    tags: [...new Set(routes.map(headingOf))].sort().map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: problem, ...Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))) },
      responses: {
        Problem: { description: 'Refused', content: { 'application/problem+json': { schema: ref('schemas') } } },
      },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key that staff made at the desk: `of_…`' },
        staff: { type: 'apiKey', in: 'cookie', name: 'of_staff.session_token' },
        customer: { type: 'apiKey', in: 'cookie', name: 'of_shop.session_token' },
        visitor: { type: 'apiKey', in: 'cookie', name: VISITOR_COOKIE, description: 'Set by the first answer' },
        held: {
          type: 'http',
          scheme: 'bearer',
          description: 'The `key` of a basket or an order, told once when it was made',
        },
      },
    },
  }
}

const ref = (kind: 'schemas' | 'responses') => ({ $ref: `#/components/${kind}/Problem` })

const problem: JsonSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    instance: { type: 'string' },
    requestId: { type: 'string' },
    facts: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code'],
        properties: {
          path: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
          accepted: { type: 'string' },
        },
      },
    },
  },
}

const operation = (one: Described, named: Named) => {
  const inPath = [...one.url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  const { properties = {}, required = [], $defs: _, ...rest } = flat(one.schema)
  const others = Object.entries(properties).filter(([name]) => !inPath.includes(name) && !one.given.includes(name))
  const isInAddress = one.method === 'GET' || one.method === 'DELETE'
  const inQuery = isInAddress
    ? others
    : Object.entries(one.query ? (jsonSchema(one.query, 'input').properties ?? {}) : {})
  const inBody = isInAddress ? [] : others
  return {
    operationId: operationId(one),
    tags: [headingOf(one)],
    summary: one.summary,
    ...(one.action && { description: `Permission: \`${one.action.name}\`${openTo(one.action.open)}` }),
    security: security(one),
    parameters: [
      ...inPath.map((name) => parameter(name, 'path', true, properties[name])),
      ...inQuery.map(([name, schema]) => parameter(name, 'query', required.includes(name), schema)),
      ...(one.method !== 'GET'
        ? [parameter('Idempotency-Key', 'header', false, { type: 'string', maxLength: 200 })]
        : []),
    ],
    ...(inBody.length && {
      requestBody: {
        required: inBody.some(([name]) => required.includes(name)),
        content: { 'application/json': { schema: bodySchema(inBody, required, rest) } },
      },
    }),
    ...(one.sent && { requestBody: { required: true, content: contentOf(one.sent) } }),
    responses: { [one.status]: answer(one, named), default: ref('responses') },
  }
}

/** One heading for a module's own addresses and those of its lists. */
const headingOf = ({ tag }: Described) => tag.charAt(0).toUpperCase() + tag.slice(1)

const contentOf = (sent: Record<string, JsonSchema>) =>
  Object.fromEntries(Object.entries(sent).map(([type, schema]) => [type, { schema }]))

const bodySchema = (inBody: [string, JsonSchema][], required: string[], rest: Record<string, unknown>) => ({
  type: 'object',
  properties: Object.fromEntries(inBody),
  required: required.filter((name) => inBody.some(([known]) => known === name)),
  ...('additionalProperties' in rest && { additionalProperties: rest.additionalProperties }),
})

const parameter = (
  name: string,
  where: 'path' | 'query' | 'header',
  required: boolean,
  schema: JsonSchema = { type: 'string' },
) => ({
  name,
  in: where,
  required,
  // An object in an address is written as JSON.
  ...(where === 'query' && schema.type === 'object'
    ? { content: { 'application/json': { schema } } }
    : { schema: where === 'path' && !schema.type ? { type: 'string' } : schema }),
})

const answer = ({ action, isFile, output = action?.output }: Described, named: Named) => {
  if (isFile) return { description: 'A file', content: { 'application/octet-stream': {} } }
  const schema = output ? apart(flat(jsonSchema(output, 'output')), named) : {}
  return { description: 'Done', content: { 'application/json': { schema } } }
}

/** Schemas that several answers share, by name. */
type Named = Map<string, JsonSchema>

/** A schema that bears a name (`ref`) is told once, and pointed at wherever it stands. */
const apart = (schema: JsonSchema, named: Named): JsonSchema => {
  const told = Object.entries(schema).map(([key, value]) => [key, apartIn(value, named)])
  if (typeof schema.ref !== 'string') return Object.fromEntries(told)
  const { ref: name, ...rest } = Object.fromEntries(told)
  named.set(name, rest)
  return { $ref: `#/components/schemas/${name}` }
}

const apartIn = (value: unknown, named: Named): unknown => {
  if (Array.isArray(value)) return value.map((one) => apartIn(one, named))
  return typeof value === 'object' && value !== null ? apart(value as JsonSchema, named) : value
}

/** Every schema in place: references into `$defs` of one schema would point nowhere in the whole. */
const flat = (schema: JsonSchema, defs = (schema.$defs ?? {}) as Record<string, JsonSchema>, depth = 0): JsonSchema => {
  const { $ref, $defs: _, ...rest } = schema as JsonSchema & { $ref?: string }
  if (typeof $ref === 'string') {
    const target = defs[$ref.replace('#/$defs/', '')]
    return target && depth < 6 ? flat(target, defs, depth + 1) : {}
  }
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, inside(value, defs, depth)]),
  ) as JsonSchema
}

const inside = (value: unknown, defs: Record<string, JsonSchema>, depth: number): unknown => {
  if (Array.isArray(value)) return value.map((one) => inside(one, defs, depth))
  return typeof value === 'object' && value !== null ? flat(value as JsonSchema, defs, depth) : value
}

const operationId = ({ method, url }: Described) =>
  `${method.toLowerCase()}_${url
    .replace(/^\/api\//, '')
    .replace(/:/g, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')}`

const openTo = (open: readonly string[] | undefined) => (open?.length ? `; open to ${open.join(' and ')}s` : '')

/** Who is let in: with a key or cookie, or (`{}`) anybody; whoever holds the key of a basket or an order sends that. */
const security = ({ url, schema }: Described) => {
  if (/^\/api\/(shop\/)?auth\//.test(url)) return [{}]
  if (!/^\/api\/(shop|collect)(\/|$)/.test(url)) return [{ key: [] }, { staff: [] }]
  const held = schema.properties && 'key' in schema.properties
  return [...(held ? [{ held: [] }] : []), {}, { customer: [] }, { visitor: [] }]
}
