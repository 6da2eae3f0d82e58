import { errors } from '#support/actions/index.ts'

export const interactionErrors = errors('interactions', {
  unknownParty: 404,
  unknownMerge: 404,
  unknownPromise: 404,
  mergeWithItself: 422,
  differentKinds: 409,
  differentUsers: 409,
  mergeUndone: 409,
})
