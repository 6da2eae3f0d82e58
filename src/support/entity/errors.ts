import { errors } from '#support/actions/index.ts'

export const entityErrors = errors('entity', {
  unknownReference: 422,
  badCursor: 422,
  tooManyRows: 422,
  unknownColumn: 422,
  missingColumn: 422,
  unreadableFile: 422,
})
