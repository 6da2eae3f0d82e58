import { decimal, plain } from '#support/money/index.ts'
import { multiply, over, type Rational, rational, scaled } from './rational.ts'
import { rows, type UnitKind } from './table.ts'
import { unitTexts } from './texts.ts'

export type Unit = { code: string; kind: UnitKind; decimals: number }

/**
 * What an item's own units hold: `{ BX: { quantity: '12', unit: 'C62' }, PX: { quantity: '40', unit: 'BX' } }`. A unit
 * of the table may stand here too and then means what the item says, which is how pieces get a weight:
 * `{ C62: { quantity: '7.5', unit: 'KGM' } }`.
 */
export type ItemUnits = Readonly<Record<string, { quantity: string; unit: string }>>

const known = new Map(
  rows.map(([code, kind, factor, decimals]) => [
    code,
    { code, kind, decimals, factor: factor === '' ? undefined : rational(factor) },
  ]),
)

/** Every unit of the table, in its order. */
export const units: readonly Unit[] = rows.map(([code, kind, , decimals]) => ({ code, kind, decimals }))

export const isUnit = (code: string): boolean => known.has(code)

/** The unit of a code, or null. */
export const findUnit = (code: string): Unit | null => known.get(code) ?? null

export type ConversionRefusal = {
  code: 'unknown-unit' | 'other-kind' | 'circular' | 'no-factor'
  from: string
  to: string
}

/** Why a quantity cannot be converted: `refusal.code` says what, `message` says it to a developer. */
export class ConversionError extends Error {
  readonly refusal: ConversionRefusal
  constructor(refusal: ConversionRefusal) {
    super(`${refusal.from} cannot be converted to ${refusal.to}: ${refusal.code}`)
    this.refusal = refusal
  }
}

type Base = { base: string; factor: Rational }

/** Follows a unit through the item's own definitions and the table down to what it is measured in. */
const down = (code: string, own: ItemUnits, refuse: (code: ConversionRefusal['code']) => never): Base[] => {
  const steps: Base[] = []
  const seen = new Set<string>()
  let factor = rational('1')
  for (let at = code; ; ) {
    if (seen.has(at)) return refuse('circular')
    seen.add(at)
    const unit = known.get(at)
    steps.push({ base: `unit ${at}`, factor })
    if (unit?.factor) steps.push({ base: `kind ${unit.kind}`, factor: multiply(factor, unit.factor) })
    const holds = Object.hasOwn(own, at) ? own[at] : undefined
    if (!holds) {
      if (!unit) return refuse('unknown-unit')
      return steps
    }
    if (!decimal(holds.quantity).isPositive() || decimal(holds.quantity).isZero()) return refuse('no-factor')
    factor = multiply(factor, rational(holds.quantity))
    at = holds.unit
  }
}

const factorOf = (from: string, to: string, own: ItemUnits): Rational => {
  const refuse = (code: ConversionRefusal['code']): never => {
    throw new ConversionError({ code, from, to })
  }
  if (from === to) return known.has(from) || Object.hasOwn(own, from) ? rational('1') : refuse('unknown-unit')
  const above = down(from, own, refuse)
  const below = down(to, own, refuse)
  for (const a of above) {
    const b = below.find(({ base }) => base === a.base)
    if (b) return over(a.factor, b.factor)
  }
  const unfactored = [from, to].some((code) => known.get(code)?.factor === undefined && !Object.hasOwn(own, code))
  return refuse(unfactored ? 'no-factor' : 'other-kind')
}

/**
 * A quantity in another unit, by exact factors, without trailing zeros: `convert('1', 'INH', 'CMT')` is `'2.54'`. What
 * no decimal can say (a piece as a part of a dozen) is rounded to 6 decimals, half away from zero. Across kinds, and
 * for boxes, only what `own`, the item's units, says holds; else it throws `ConversionError`.
 */
export const convert = (quantity: string, from: string, to: string, own: ItemUnits = {}): string => {
  return plain(scaled(quantity, factorOf(from, to, own)).toDecimalPlaces(6))
}

/** Whether `convert` would give the very quantity and not a rounded one, so that converting back gives what there was. */
export const convertsExactly = (quantity: string, from: string, to: string, own: ItemUnits = {}): boolean => {
  const { numerator, denominator } = factorOf(from, to, own)
  const micro = BigInt(decimal(quantity).times('1e6').toFixed(0)) * numerator
  return decimal(quantity).decimalPlaces() <= 6 && micro % denominator === 0n
}

/** Whether a quantity has no more decimals than its unit allows: half a piece is refused, half a metre is not. */
export const isMeasurable = (quantity: string, unit: string): boolean =>
  decimal(quantity).decimalPlaces() <= (known.get(unit)?.decimals ?? 6)

/** The key of a unit's name in `unitTexts`. */
export const unitKey = (code: string): keyof typeof unitTexts | undefined => {
  const key = `units.${code}`
  return Object.hasOwn(unitTexts, key) ? (key as keyof typeof unitTexts) : undefined
}
