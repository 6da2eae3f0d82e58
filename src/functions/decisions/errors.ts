import { errors } from '#support/actions/index.ts'

export const decisionErrors = errors('decisions', {
  unknownRule: 404,
  unknownImpression: 404,
  codeTaken: 409,
  unknownFact: 422,
  unknownOperator: 422,
  wrongValue: 422,
  tooManyCombinations: 422,
  tooLarge: 422,
  notThere: 422,
  unknownBlank: 422,
  unknownOffer: 422,
  wrongPeriod: 422,
  wrongLimit: 422,
  wrongCode: 422,
  nothingToSay: 422,
  notPublished: 409,
  nobodyAsked: 422,
})
