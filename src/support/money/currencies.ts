/** ISO 4217 alphabetic codes by the number of decimals of their minor unit (amendment 177). */
const byDigits: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP
    CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
    KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
    NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB
    TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
}

const digits = new Map(
  Object.entries(byDigits).flatMap(([count, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(count)] as const),
  ),
)

/** Every currency that amounts may be kept in, by its ISO 4217 code, in alphabetic order. */
export const currencies: readonly string[] = [...digits.keys()].sort()

export const isCurrency = (code: string): boolean => digits.has(code)

/** Decimals of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. Fails on a code that ISO 4217 does not know. */
export const minorDigits = (currency: string): number => {
  const count = digits.get(currency)
  if (count === undefined) throw new RangeError(`Unknown currency: ${currency}`)
  return count
}

/** Decimals that a decimal string really has, zeros at its end aside: 2 for `'1.250'`. */
export const decimalsIn = (text: string): number => /\.(\d*?)0*$/.exec(text)?.[1]?.length ?? 0

/** Whether an amount has no more decimals than its currency, so that keeping it changes nothing. */
export const isRounded = (amount: string, currency: string): boolean => decimalsIn(amount) <= minorDigits(currency)
