/**
 * The check digit of GS1 keys (GS1 General Specifications, 7.9.1): from the right, weights 3 and 1 in turn, what is
 * missing to the next ten. `digits` come without it: `checkDigit('952123456789')` is `'8'`.
 */
export const checkDigit = (digits: string): string => {
  if (!/^\d+$/.test(digits)) throw new RangeError(`Not digits: ${digits}`)
  let sum = 0
  for (let i = digits.length - 1, weight = 3; i >= 0; i--, weight = 4 - weight) sum += Number(digits[i]) * weight
  return String((10 - (sum % 10)) % 10)
}

/** Whether the last of these digits is the check digit of those before it. */
export const hasCheckDigit = (text: string): boolean =>
  /^\d{2,}$/.test(text) && checkDigit(text.slice(0, -1)) === text.slice(-1)

/** A GTIN-8, -12, -13 or -14: length and check digit are right. */
export const isGtin = (text: string): boolean => [8, 12, 13, 14].includes(text.length) && hasCheckDigit(text)

/** A GTIN as it is kept, with 14 digits, from what was typed or scanned (spaces and hyphens aside); null if it is none. */
export const normaliseGtin = (text: string): string | null => {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return isGtin(digits) ? digits.padStart(14, '0') : null
}

/** A GTIN as it is printed under its bars: the shortest of 14, 13, 12 and 8 digits that is the same number. */
export const shortGtin = (gtin: string): string => {
  const digits = gtin.replace(/^0+/, '')
  const length = [8, 12, 13, 14].find((length) => digits.length <= length) ?? 14
  return digits.padStart(length, '0')
}

/** A GTIN-13 of the house's own for what came without one: prefix 20 to 29 is GS1's for use within a company. */
export const internalGtin = (number: number): string => {
  if (!Number.isSafeInteger(number) || number < 0 || number > 99_999_999_999)
    throw new RangeError(`Not 11 digits: ${number}`)
  const digits = `2${String(number).padStart(11, '0')}`
  return digits + checkDigit(digits)
}

/** A serial shipping container code: the number of one parcel or pallet, 18 digits. */
export const isSscc = (text: string): boolean => text.length === 18 && hasCheckDigit(text)

/** The SSCC of a parcel: extension digit, the company's GS1 prefix (4 to 12 digits), its own serial number, check digit. */
export const ssccOf = (companyPrefix: string, serial: number, extension = 0): string => {
  const room = 16 - companyPrefix.length
  const number = String(serial)
  if (
    !/^\d{4,12}$/.test(companyPrefix) ||
    !/^\d+$/.test(number) ||
    number.length > room ||
    !/^\d$/.test(String(extension))
  )
    throw new RangeError(`No SSCC of prefix ${companyPrefix}, serial ${serial}, extension ${extension}`)
  const digits = `${extension}${companyPrefix}${number.padStart(room, '0')}`
  return digits + checkDigit(digits)
}

/** A global location number: a place or a party, 13 digits. */
export const isGln = (text: string): boolean => text.length === 13 && hasCheckDigit(text)
