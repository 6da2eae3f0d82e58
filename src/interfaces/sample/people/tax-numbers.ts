import type { Random } from '../random.ts'

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = Array.from({ length: 17 }, (_, index) => 3 ** index % 31)

/** The last character of a unified social credit code (GB 32100-2015): weights 3^i, modulo 31. */
export const creditCodeCheck = (body: string): string => {
  const sum = [...body].reduce((total, letter, index) => total + letters.indexOf(letter) * weights[index]!, 0)
  return letters[(31 - (sum % 31)) % 31]!
}

/** A company's code of eighteen characters whose check fits; the district 000000 does not exist, so that it is nobody's. */
export const mainlandTaxNumber = (random: Random): string => {
  const body = `91000000MA${Array.from({ length: 7 }, () => letters[random.whole(0, 30)]).join('')}`
  return `${body}${creditCodeCheck(body)}`
}

const digitSum = (value: number) => Math.floor(value / 10) + (value % 10)

/** Taiwan's eight digits: the digit sums of the products with 1 2 1 2 1 2 4 1 add up to a multiple of five. */
export const isTaiwanTaxNumber = (number: string): boolean => {
  const factors = [1, 2, 1, 2, 1, 2, 4, 1]
  return (
    /^\d{8}$/.test(number) &&
    [...number].reduce((sum, digit, index) => sum + digitSum(Number(digit) * factors[index]!), 0) % 5 === 0
  )
}

export const taiwanTaxNumber = (random: Random): string => {
  for (;;) {
    const number = `00${String(random.whole(0, 999_999)).padStart(6, '0')}`
    if (isTaiwanTaxNumber(number)) return number
  }
}
