import { localised, type Three } from '../catalogue/kind.ts'

/** The day on which each lunar year begins. */
const springFestivals: Record<string, string> = {
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-03',
}

const newYear: Three = ['New Year', '元旦', '元旦']
const spring: Three = ['Spring Festival', '春节', '春節']
const labour: Three = ['Labour Day', '劳动节', '勞動節']
const national: Three = ['National Day', '国庆节', '國慶日']

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, step) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10),
  )

/** Days on which warehouses and workshop rest in a year; the stores are open. */
export const holidaysOf = (year: number) =>
  (
    [
      [newYear, [`${year}-01-01`]],
      [spring, springFestivals[year] ? days(springFestivals[year], 4) : []],
      [labour, days(`${year}-05-01`, 2)],
      [national, days(`${year}-10-01`, 3)],
    ] as const
  ).flatMap(([name, dates]) => dates.map((day) => ({ day, name: localised(name) })))
