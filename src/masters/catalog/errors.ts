import { errors } from '#support/actions/index.ts'

export const catalogErrors = errors('catalog', {
  unknownItem: 422,
  unknownItemUnit: 422,
  unknownProduct: 404,
  unknownCategory: 404,
  codeTaken: 409,
  slugTaken: 409,
  gtinTaken: 409,
  unitTwice: 422,
  wrongGtin: 422,
  unknownAttribute: 422,
  wrongChoice: 422,
  kitInKit: 422,
  notAKit: 422,
  kitIsUntracked: 422,
  categoryInItself: 422,
  wrongSlug: 422,
  mustBePositive: 422,
  wrongDigits: 422,
})
