import { decimal, plain, roundTo } from '#support/money/index.ts'
import { instantAt } from '#support/time/index.ts'
import type { Reading } from './reading.ts'

const SPACES = /[\s\u00a0\u202f'’]/g
const SIGNS = /[$£€¥￥元]|\b(?:USD|EUR|GBP|CNY|RMB|TWD|NT|HKD)\b/g
const grouped = {
  point: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$|^-?\.\d+$/,
  comma: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$|^-?,\d+$/,
}

/**
 * A number as people write it, as a decimal string of at most six decimals, or undefined when it is none. Thousands may be parted, a minus may
 * stand behind or be a pair of brackets, a currency sign is left out. `'1.234,56'` is 1234.56 in the comma style and no number in the other.
 */
export const readDecimal = (text: string, style: Reading['decimals']): string | undefined => {
  if (/^-?\d{1,12}$/.test(text)) return text
  let bare = text.replace(SIGNS, '').replace(SPACES, '').replace('−', '-')
  if (/^\(.+\)$/.test(bare)) bare = `-${bare.slice(1, -1)}`
  if (/^[^-].*-$/.test(bare)) bare = `-${bare.slice(0, -1)}`
  if (/^-?\d+(\.\d+)?e[+-]?\d{1,3}$/i.test(bare)) return finest(bare)
  if (!grouped[style].test(bare)) return undefined
  const written = style === 'point' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.')
  return finest(written)
}

const COMMON = /^-?(?:0|[1-9]\d{0,11})\.\d{1,6}$/

const finest = (written: string): string | undefined => {
  // As nearly all amounts are written; half a million of them need no arithmetic.
  if (COMMON.test(written)) return written.replace(/\.?0+$/, '').replace(/^-0$/, '0')
  const value = decimal(written)
  if (value.abs().gte('1e15')) return undefined
  return plain(value.decimalPlaces() > 6 ? decimal(roundTo(value, 6)) : value)
}

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?|上午|下午)?\s*(Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?${TIME}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}$`)
const TOGETHER = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/
const SERIAL = /^\d{4,5}(?:\.\d+)?$/

type Moment = { year: number; month: number; day: number; time: string; seconds: number; zone?: string | undefined }

/** When something was: an instant. Times without a zone are those of `zone`. Undefined when it is no date that exists. */
export const readInstant = (text: string, style: Reading['dates'], zone: string): Date | undefined => {
  const found = momentOf(text, style)
  if (!found) return undefined
  const { year, month, day, time, seconds } = found
  const date = dateOf(year, month, day)
  if (!date || Number(time.slice(0, 2)) > 23 || Number(time.slice(3)) > 59 || seconds > 59) return undefined
  if (found.zone) return instantWith(`${date}T${time}:00`, seconds, found.zone)
  return new Date(instantAt(date, time, zone).getTime() + seconds * 1000)
}

/** A day of a calendar, `'2011-03-04'`. */
export const readDate = (text: string, style: Reading['dates']): string | undefined => {
  const found = momentOf(text, style)
  return found && dateOf(found.year, found.month, found.day)
}

const momentOf = (text: string, style: Reading['dates']): Moment | undefined => {
  const first = YEAR_FIRST.exec(text)
  if (first) return moment(first[1], first[2], first[3], first.slice(4))
  const last = YEAR_LAST.exec(text)
  if (last)
    return style === 'mdy'
      ? moment(last[3], last[1], last[2], last.slice(4))
      : style === 'dmy'
        ? moment(last[3], last[2], last[1], last.slice(4))
        : undefined
  if (style === 'excel' && SERIAL.test(text)) return fromSerial(Number(text))
  const together = TOGETHER.exec(text)
  return together ? moment(together[1], together[2], together[3], together.slice(4)) : undefined
}

const moment = (
  year = '',
  month = '',
  day = '',
  [hour, minute, second, half, zone]: (string | undefined)[] = [],
): Moment => {
  const full = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year)
  const isAfternoon = /^p|下午/i.test(half ?? '')
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour ?? 0)
  const time = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
  return { year: full, month: Number(month), day: Number(day), time, seconds: Number(second ?? 0), zone }
}

// Excel counts days from 1899-12-30 on; its 1900 had a 29 February.
const fromSerial = (serial: number): Moment => {
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000)
  const time = at.toISOString().slice(11, 16)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time,
    seconds: at.getUTCSeconds(),
  }
}

const dateOf = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900 && year <= 2200
  return isReal ? at.toISOString().slice(0, 10) : undefined
}

const instantWith = (local: string, seconds: number, zone: string): Date | undefined => {
  const at = Date.parse(zone === 'Z' ? `${local}Z` : `${local}${zone.slice(0, 3)}:${zone.slice(-2)}`)
  return Number.isNaN(at) ? undefined : new Date(at + seconds * 1000)
}

/** What the samples of a column speak for. Days above twelve decide; where nothing does, the country's habit: months first only in America. */
export const dateStyleOf = (samples: readonly string[], isAmerican = false): Reading['dates'] | undefined => {
  let seen: Reading['dates'] | undefined
  for (const text of samples) {
    if (YEAR_FIRST.test(text)) seen ??= 'ymd'
    const last = YEAR_LAST.exec(text)
    if (!last) continue
    if (Number(last[1]) > 12) return 'dmy'
    if (Number(last[2]) > 12) return 'mdy'
    seen = isAmerican ? 'mdy' : 'dmy'
  }
  return seen
}

/** Point or comma, when the samples of a column tell. */
export const decimalStyleOf = (samples: readonly string[]): Reading['decimals'] | undefined => {
  const bare = samples.map((text) => text.replace(SIGNS, '').replace(SPACES, ''))
  const tells = (style: Reading['decimals'], other: Reading['decimals']) =>
    bare.some((text) => grouped[style].test(text) && !grouped[other].test(text))
  const [point, comma] = [tells('point', 'comma'), tells('comma', 'point')]
  return point === comma ? undefined : point ? 'point' : 'comma'
}
