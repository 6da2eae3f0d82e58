export type Level = 'none' | 'read' | 'all'

const isOf = (module: string) => (permission: string) => permission.startsWith(`${module}.`)

/** How far a list of permissions goes in one part of the house; `some` where single acts are named. */
export const levelOf = (permissions: readonly string[], module: string): Level | 'some' => {
  const own = permissions.filter(isOf(module))
  if (own.includes(`${module}.*`)) return 'all'
  if (own.some((one) => one !== `${module}.read`)) return 'some'
  return own.length ? 'read' : 'none'
}

/** The list with one part of the house at a level; what was allowed act by act there goes. */
export const withLevel = (permissions: readonly string[], module: string, level: Level): string[] => {
  const others = permissions.filter((one) => !isOf(module)(one))
  return level === 'none' ? others : [...others, level === 'all' ? `${module}.*` : `${module}.read`]
}

/** The list with or without one act. */
export const withSingle = (permissions: readonly string[], permission: string, isOn: boolean): string[] => {
  const others = permissions.filter((one) => one !== permission)
  return isOn ? [...others, permission] : others
}
