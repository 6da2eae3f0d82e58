import { fail } from '#support/actions/index.ts'
import { paymentErrors } from './errors.ts'
import type { Provider } from './provider.ts'
import { testCard } from './test-card.ts'

const byCode = new Map<string, Provider>([[testCard.code, testCard]])

/** The provider of this code; transfer and cash on delivery have none, a person confirms them. */
export const findProvider = (code: string): Provider | undefined => byCode.get(code)

export const getProvider = (code: string): Provider =>
  byCode.get(code) ?? fail(paymentErrors.unknownProvider, { provider: code })
