import { errors } from '#support/actions/index.ts'

export const integrationErrors = errors('integration', {
  emptyFile: 422,
  unreadable: 422,
  noColumns: 422,
  tooLarge: 413,
  fileGone: 410,
  unknownImport: 404,
  unknownMapping: 404,
  noMapping: 409,
  noUnit: 409,
  unknownZone: 422,
  missingColumns: 422,
  running: 409,
  notRunning: 409,
  alreadyDone: 409,
  targetNotAllowed: 403,
})
