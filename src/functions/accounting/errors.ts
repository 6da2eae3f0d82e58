import { errors } from '#support/actions/index.ts'

export const accountingErrors = errors('accounting', {
  roleWithoutAccount: 422,
  otherChart: 409,
})
