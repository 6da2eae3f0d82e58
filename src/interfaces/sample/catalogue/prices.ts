import { Decimal } from 'decimal.js'
import type { Wood } from '../pictures/spec.ts'

const woodFactors: Record<Wood, number> = { oak: 1, walnut: 1.18, ash: 0.95, elm: 0.96, bamboo: 0.84 }

export const woodFactor = (wood: string): number => woodFactors[wood as Wood] ?? 1

/** A price as it stands on a label: 45, 69, 129, 459, 2,490, 12,900. */
export const labelPrice = (amount: number): string => {
  if (amount < 100) return `${Math.max(29, Math.round(amount / 10) * 10 - 1)}.00`
  if (amount < 1000) return `${Math.round(amount / 10) * 10 - 1}.00`
  return `${Math.round(amount / 100) * 100 - 10}.00`
}

/** Net cost from a gross price, a tax rate and the margin on the net price, in CNY to the fen. */
export const costAt = (gross: string, taxRate: string, margin: number): string =>
  new Decimal(gross)
    .div(new Decimal(1).plus(taxRate))
    .times(new Decimal(1).minus(margin.toFixed(4)))
    .toFixed(2)

export const taxRates = { standard: '0.13', reduced: '0.09' } as const
