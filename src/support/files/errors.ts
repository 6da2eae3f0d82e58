import { errors } from '#support/actions/index.ts'

export const refusals = errors('files', {
  tooLarge: 413,
  empty: 422,
  wrongType: 415,
  badReceipt: 422,
})
