import { errors } from '#support/actions/index.ts'

export const paymentErrors = errors('payments', {
  unknownMethod: 422,
  unknownPayment: 404,
  unknownRefund: 404,
  unknownProvider: 404,
  noticeNotGenuine: 401,
  notPayable: 409,
  moreThanPaid: 409,
  amountDiffers: 409,
})
