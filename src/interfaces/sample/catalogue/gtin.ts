/** The check digit of a GTIN (GS1 General Specifications 7.9): weights 3 and 1 from the right. */
export const checkDigit = (digits: string): number => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** The sample's own numbers: 690 for China, then a company number that stands for nobody. */
export const sampleGtin = (serial: number): string => {
  const body = `6909999${String(serial).padStart(5, '0')}`
  return `${body}${checkDigit(body)}`
}
