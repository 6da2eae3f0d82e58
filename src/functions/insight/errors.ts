import { errors } from '#support/actions/index.ts'

export const insightErrors = errors('insight', {
  unknownMeasure: 422,
  unknownDimension: 422,
  notTogether: 422,
  wrongFilter: 422,
  tooMuch: 422,
  unknownPivot: 404,
  unknownDashboard: 404,
  martDown: 503,
  martBusy: 503,
  tookTooLong: 504,
})
