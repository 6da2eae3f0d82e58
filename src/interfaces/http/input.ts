import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { common, fail } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { refused } from './errors.ts'

export type JsonSchema = {
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
} & Record<string, unknown>

/** A schema as JSON Schema 2020-12, as callers write it (`input`) or as they get it (`output`). */
export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: it, zodSchema }) => {
      // Whole numbers and ids have limits and patterns that nobody wants to read.
      if (it.maximum === Number.MAX_SAFE_INTEGER) delete it.maximum
      if (it.minimum === Number.MIN_SAFE_INTEGER) delete it.minimum
      if (it.format === 'uuid' || it.format === 'date-time' || it.format === 'date' || it.format === 'email')
        delete it.pattern
      if (zodSchema._zod.def.type === 'date') Object.assign(it, { type: 'string', format: 'date-time' })
    },
  })
  return made as JsonSchema
}

const typesOf = (schema: JsonSchema | undefined): string[] => {
  const alternatives = (schema?.anyOf ?? schema?.oneOf) as JsonSchema[] | undefined
  if (alternatives) return alternatives.flatMap(typesOf)
  return schema?.type === undefined ? [] : [schema.type].flat()
}

/** A value from an address, which is always text, as what the schema asks for there. What does not fit stays text and is refused by the schema. */
const fromText = (value: unknown, schema: JsonSchema | undefined): unknown => {
  const types = typesOf(schema)
  if (types.includes('array')) {
    const parts = Array.isArray(value) ? value : value === '' ? [] : String(value).split(',')
    return parts.map((part) => fromText(part, schema?.items as JsonSchema | undefined))
  }
  if (typeof value !== 'string' || types.includes('string')) return value
  if (types.includes('object')) return fromJson(value)
  if ((types.includes('number') || types.includes('integer')) && /^-?\d{1,15}(\.\d{1,10})?$/.test(value))
    return Number(value)
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const DEEPEST = 30

/** Nobody means what is nested deeper; whoever walks it would run out of stack. */
const isWithin = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((inner) => isWithin(inner, depth - 1)))

/** Where a sign stands that no column holds: the path of the first. */
const unwritable = (value: unknown, path: string[] = []): string | undefined => {
  if (typeof value === 'string') return value.includes('\0') ? path.join('.') : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const found = unwritable(inner, [...path, name])
    if (found !== undefined) return found
  }
  return undefined
}

/** Refuses the sign 0, which the database does not write, beside the field that holds it. Fails with common.invalid_input. */
export const refuseUnwritable = (value: unknown): void => {
  const path = unwritable(value)
  if (path !== undefined)
    fail(common.invalidInput, { count: 1 }, [{ path, code: 'invalid_format', message: form('form.signs').error }])
}

/** What an action gets of a request: the query and the body, and above both what the address says. */
export const inputOf = (request: FastifyRequest, schema: JsonSchema): Record<string, unknown> => {
  const { body } = request
  if (body !== undefined && body !== null && (typeof body !== 'object' || Array.isArray(body))) fail(refused.badRequest)
  const address = { ...(request.query as object), ...(request.params as object) }
  const typed = Object.fromEntries(
    Object.entries(address).map(([name, value]) => [name, fromText(value, schema.properties?.[name])]),
  )
  if (!isWithin(body, DEEPEST) || !isWithin(typed, DEEPEST)) fail(refused.badRequest)
  const { version } = schema.properties ?? {}
  const seen = request.headers['if-match']?.match(/^(?:W\/)?"(\d{1,9})"$/)?.[1]
  const input = {
    ...typed,
    ...(body as object | null),
    ...pick(typed, request.params as object),
    ...(version && seen ? { version: Number(seen) } : {}),
  }
  refuseUnwritable(input)
  return input
}

const pick = (from: Record<string, unknown>, names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]))
