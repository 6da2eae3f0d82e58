import { countryName } from './countries.ts'
import type { Language } from './languages.ts'

const HAN = /\p{Script=Han}/u

/** An address as it is written on paper: from small to large in English and whatever its letters are Latin, from large to small in Chinese; the home country is left out. */
export const addressLines = (address: Record<string, string>, language: Language, home?: string): string[] => {
  const { line1, line2, district, city, region, postalCode, country } = address
  const abroad = country && country !== home ? countryName(country, language) : ''
  const province = region === city ? undefined : region
  const lines =
    language === 'en' || !HAN.test(`${line1}${city}`)
      ? [
          line1,
          line2,
          [[district, city].filter(Boolean).join(', '), province, postalCode].filter(Boolean).join(' '),
          abroad,
        ]
      : [
          abroad,
          [province, city, district].filter(Boolean).join(''),
          [line1, line2].filter(Boolean).join(' '),
          postalCode,
        ]
  return lines.filter((line): line is string => Boolean(line?.trim()))
}
