import { errors } from '#support/actions/index.ts'

export const siteErrors = errors('sites', {
  unknownSite: 404,
  noWebSite: 409,
  noLocation: 409,
  wrongCode: 422,
  codeTaken: 409,
  wrongShift: 422,
  wrongDays: 422,
  outsideBelongsToNobody: 422,
  noLogo: 422,
})
