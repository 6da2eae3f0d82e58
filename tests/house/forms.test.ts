import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { modules } from '#modules'
import type { Action } from '#support/actions/index.ts'
import { checkTexts, formTexts, type Texts } from '#support/i18n/index.ts'
import { supportModules } from '#support/modules.ts'

const all = [...supportModules, ...modules]
const actions = all.flatMap(({ actions }) => Object.values(actions ?? {}) as Action[])
const texts: Texts = Object.assign({}, formTexts, ...all.map((module) => module.texts ?? {}))
/** Its conditions name the field themselves, each with its text. */
const byItself = ['integration.check', 'integration.start', 'integration.save_mapping']

type Def = Record<string, unknown> & { checks?: { _zod: { def: Check } }[] }
type Check = { check: string; format?: string; error?: (issue: object) => unknown }

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value && 'def' in (value._zod as object)

/** Every check of a schema and of all that it is made of. */
const checksOf = (schema: z.ZodType, seen = new Set<unknown>()): Check[] => {
  if (seen.has(schema)) return []
  seen.add(schema)
  const def = schema._zod.def as unknown as Def
  const parts = Object.values(def).flatMap((part) =>
    isSchema(part) || typeof part !== 'object' || part === null ? [part] : Object.values(part),
  )
  return [
    ...(def.checks ?? []).map((check) => check._zod.def),
    ...((def as unknown as Check).check ? [def as unknown as Check] : []),
    ...parts.filter(isSchema).flatMap((part) => checksOf(part, seen)),
  ]
}

it('every pattern and every condition of what comes in says what is expected instead, in words of three languages', () => {
  const silent = actions
    .filter(({ name }) => !byItself.includes(name))
    .flatMap(({ name, input }) =>
      checksOf(input)
        .filter(({ check, format }) => check === 'custom' || format === 'regex')
        .map(({ error }) => error?.({}))
        .filter((said) => typeof said !== 'string' || !(said in texts))
        .map((said) => `${name}: ${said ?? 'says nothing'}`),
    )
  expect([...new Set(silent)]).toEqual([])
  expect(checkTexts(formTexts)).toEqual([])
})

it('no form has words that nobody uses', () => {
  const source = globSync('src/**/*.ts', { exclude: ['src/support/i18n/form-texts.ts'] })
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  /** Zod's own formats, said by their names. */
  const formats = ['email', 'url', 'uuid', 'date', 'datetime'].map((format) => `form.${format}`)
  expect(Object.keys(formTexts).filter((key) => !formats.includes(key) && !source.includes(`'${key}'`))).toEqual([])
})
