import { decimal, isRounded, plain, round } from '#support/money/index.ts'
import type { Entity, Row } from './entity.ts'

/** Amounts with the digits of their row's currency, as every other answer says them: 835.40, not 835.400000; what is finer stays as it is kept. */
export const inItsCurrency = (entity: Entity, row: Row): Row => {
  const { currency } = row
  if (!entity.money?.length || typeof currency !== 'string') return row
  const amounts = entity.money.flatMap((name): [string, string][] => {
    const value = row[name]
    return typeof value === 'string' && isRounded(plain(decimal(value)), currency)
      ? [[name, round(value, currency)]]
      : []
  })
  return { ...row, ...Object.fromEntries(amounts) }
}
