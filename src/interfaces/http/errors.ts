import { errors } from '#support/actions/index.ts'

/** What the interface itself refuses, before any action runs. */
export const refused = errors('http', {
  noSuchPage: 404,
  noSuchMethod: 405,
  tooLarge: 413,
  wrongType: 415,
  unreadable: 400,
  unreadableForm: 400,
  badRequest: 400,
  badValue: 422,
  badKey: 400,
  weakKey: 400,
  otherSite: 403,
  noFile: 422,
  unexpected: 500,
  notReady: 503,
  diskFull: 503,
})
