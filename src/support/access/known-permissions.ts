import { common, fail, type Module } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'

let known: ReadonlySet<string> = new Set()

/** Modules say at boot what can be allowed at all. */
export const permissionsAre = (modules: readonly Module[]): void => {
  known = new Set(['*', ...modules.flatMap(permissionsOf)])
}

const permissionsOf = ({ name, actions = {}, imports = [], permissions = [] }: Module): string[] => [
  `${name}.*`,
  `${name}.read`,
  ...Object.values(actions).map((action) => action.name),
  ...imports.map((one) => one.name),
  ...permissions,
]

/** Refuses what nothing asks for: a key or role that names it would look as if it allowed something. What a role `had` before may stay. */
export const refuseUnknown = (permissions: readonly string[], had: readonly string[] = []): void => {
  const fields = permissions.flatMap((one, at) =>
    known.has(one) || had.includes(one)
      ? []
      : [{ path: `permissions.${at}`, code: 'unknown', message: form('form.known_permission').error }],
  )
  if (fields.length) fail(common.invalidInput, { count: fields.length }, fields)
}
