import type { House } from '#support/actions/index.ts'

export type Money = { amount: string; currency: string }

/** What a provider tells us: its own id of the notice (for "once"), its reference of the charge, and what happened. */
export type Notice = {
  id: string
  reference: string
  type: 'authorised' | 'captured' | 'voided' | 'failed' | 'refunded'
  amount: string
  currency: string
  problem?: string
  payload: Record<string, unknown>
}

/**
 * Who moves the money: one port for cards, wallets and the local simulator. Every call may be repeated with the same `key` and then changes
 * nothing; it answers, or throws `ProviderRefusal` when the answer is a final no. Anything else thrown is tried again.
 */
export type Provider = {
  readonly code: string
  /** Opens the charge and says where the customer goes to pay. */
  open(house: House, charge: Money & { key: string; returnUrl: string }): Promise<{ reference: string; payUrl: string }>
  capture(house: House, reference: string, charge: Money & { key: string }): Promise<void>
  void(house: House, reference: string, key: string): Promise<void>
  refund(house: House, reference: string, charge: Money & { key: string }): Promise<{ reference: string }>
  /** Reads a notice and proves that it is genuine; undefined when it is not. */
  readNotice(house: House, headers: Record<string, string | undefined>, body: string): Notice | undefined
}

export class ProviderRefusal extends Error {}
