import type { FieldProblem } from '#support/actions/index.ts'

/** Why a coupon was refused, beside the field that it was typed into, in the words that the shop uses. */
export const couponField = (path: string, reason: string): FieldProblem => ({
  path,
  code: reason,
  message: `coupon.${reason}`,
})
