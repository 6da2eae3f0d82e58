/** Moves the point of a decimal by so many places, exactly. What is no decimal stays as it is. */
const shift = (value: string, by: number) => {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value
  const [whole = '0', part = ''] = value.replace('-', '').split('.')
  const digits = whole + part
  const at = whole.length + by
  const padded = at <= 0 ? '0'.repeat(1 - at) + digits : digits.padEnd(at, '0')
  const point = Math.max(at, 1)
  const moved = `${padded.slice(0, point).replace(/^0+(?=\d)/, '')}.${padded.slice(point)}`
  return (value.startsWith('-') ? '-' : '') + moved.replace(/\.?0*$/, '')
}

/** `'0.13'` as people type it: `'13'`. */
export const timesHundred = (rate: string) => shift(rate, 2)
/** `'13'` as the house keeps it: `'0.13'`. */
export const byHundred = (percent: string) => shift(percent, -2)
