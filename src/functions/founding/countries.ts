import type { ChartName } from '#functions/accounting/functions.ts'

/** What a country suggests: currency, standard and reduced rate of tax, whether prices in shops include it, time zone, chart of accounts. */
export type Country = {
  currency: string
  standard: string
  reduced?: string
  includesTax: boolean
  zone: string
  chart: ChartName
}

const eu = (standard: string, reduced: string, zone: string): Country => ({
  currency: 'EUR',
  standard,
  reduced,
  includesTax: true,
  zone,
  chart: 'ifrs',
})
const gross = (currency: string, standard: string, zone: string, reduced?: string): Country => ({
  currency,
  standard,
  ...(reduced ? { reduced } : {}),
  includesTax: true,
  zone,
  chart: 'ifrs',
})

/** Standard and reduced rates of value added or goods and services tax as they stood in 2026; a company changes them under Settings. */
export const countries: Record<string, Country> = {
  CN: { currency: 'CNY', standard: '0.13', reduced: '0.09', includesTax: true, zone: 'Asia/Shanghai', chart: 'cn' },
  TW: gross('TWD', '0.05', 'Asia/Taipei'),
  HK: gross('HKD', '0', 'Asia/Hong_Kong'),
  MO: gross('MOP', '0', 'Asia/Macau'),
  SG: gross('SGD', '0.09', 'Asia/Singapore'),
  MY: gross('MYR', '0.10', 'Asia/Kuala_Lumpur'),
  JP: gross('JPY', '0.10', 'Asia/Tokyo', '0.08'),
  KR: gross('KRW', '0.10', 'Asia/Seoul'),
  AU: gross('AUD', '0.10', 'Australia/Sydney'),
  NZ: gross('NZD', '0.15', 'Pacific/Auckland'),
  GB: gross('GBP', '0.20', 'Europe/London', '0.05'),
  CH: gross('CHF', '0.081', 'Europe/Zurich', '0.026'),
  NO: gross('NOK', '0.25', 'Europe/Oslo', '0.15'),
  SE: gross('SEK', '0.25', 'Europe/Stockholm', '0.12'),
  DK: gross('DKK', '0.25', 'Europe/Copenhagen'),
  PL: gross('PLN', '0.23', 'Europe/Warsaw', '0.08'),
  CZ: gross('CZK', '0.21', 'Europe/Prague', '0.12'),
  US: { currency: 'USD', standard: '0', includesTax: false, zone: 'America/New_York', chart: 'ifrs' },
  CA: { currency: 'CAD', standard: '0.05', includesTax: false, zone: 'America/Toronto', chart: 'ifrs' },
  DE: eu('0.19', '0.07', 'Europe/Berlin'),
  AT: eu('0.20', '0.10', 'Europe/Vienna'),
  FR: eu('0.20', '0.055', 'Europe/Paris'),
  NL: eu('0.21', '0.09', 'Europe/Amsterdam'),
  BE: eu('0.21', '0.06', 'Europe/Brussels'),
  LU: eu('0.17', '0.08', 'Europe/Luxembourg'),
  IE: eu('0.23', '0.135', 'Europe/Dublin'),
  ES: eu('0.21', '0.10', 'Europe/Madrid'),
  PT: eu('0.23', '0.13', 'Europe/Lisbon'),
  IT: eu('0.22', '0.10', 'Europe/Rome'),
  FI: eu('0.255', '0.135', 'Europe/Helsinki'),
}
