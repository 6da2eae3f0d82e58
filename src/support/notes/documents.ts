import { type Actor, common, fail, may } from '#support/actions/index.ts'

const readPermissions = new Map<string, string>()

/** Modules say at boot which kinds of document they keep and which permission reads them. */
export const documentsAre = (kinds: Readonly<Record<string, string>>): void => {
  for (const [kind, permission] of Object.entries(kinds)) readPermissions.set(kind, permission)
}

/** Whether the actor may see what belongs to the document `order:<id>`. A kind that nobody declared is nobody's to see. */
export const maySee = (actor: Actor, subject: string): boolean => {
  const permission = readPermissions.get(subject.slice(0, subject.indexOf(':')))
  return permission !== undefined && may(actor, permission)
}

/** Refuses who may not see the document. */
export const checkSight = (actor: Actor, subject: string): void => {
  if (!maySee(actor, subject)) fail(common.notAllowed, { action: `read ${subject.split(':')[0]}` })
}
