import { errors } from '#support/actions/index.ts'

/** What the doors and the keepers of users, roles and keys refuse. */
export const refusals = errors('access', {
  emailTaken: 409,
  codeTaken: 409,
  unknownUser: 404,
  unknownRole: 404,
  unknownKey: 404,
  lastOwner: 409,
  ownerOnly: 403,
  moreThanOwn: 403,
  builtInRole: 409,
  roleInUse: 409,
  wrongPassword: 422,
  signInFailed: 401,
  notConfirmed: 403,
  wrongCode: 401,
  linkExpired: 400,
  notPossible: 400,
})
