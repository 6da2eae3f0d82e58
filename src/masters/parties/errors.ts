import { errors } from '#support/actions/index.ts'

export const partyErrors = errors('parties', {
  unknownParty: 404,
  unknownContactPoint: 404,
  unknownAddress: 404,
  numberTaken: 409,
  codeTaken: 409,
  erased: 410,
  notAPersonAtAnOrganisation: 422,
  wrongCountry: 422,
  onePrimaryAKind: 409,
})
