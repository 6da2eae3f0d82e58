import { describe, expect, it } from 'vitest'
import { levelOf, withLevel, withSingle } from './permissions.ts'

const held = ['orders.read', 'orders.place', 'stock.*', 'parties.read', 'pricing.list_prices']

describe('what a role allows in one part of the house', () => {
  it.each([
    ['orders', 'some'],
    ['stock', 'all'],
    ['parties', 'read'],
    ['pricing', 'some'],
    ['ledger', 'none'],
  ])('is in %s: %s', (module, level) => expect(levelOf(held, module)).toBe(level))

  it('is set at once, and leaves the other parts as they are', () => {
    expect(withLevel(held, 'orders', 'all')).toEqual(['stock.*', 'parties.read', 'pricing.list_prices', 'orders.*'])
    expect(withLevel(held, 'stock', 'none')).not.toContain('stock.*')
    expect(withLevel(held, 'ledger', 'read')).toEqual([...held, 'ledger.read'])
  })

  it('is set act by act, each once', () => {
    expect(withSingle(held, 'orders.cancel', true)).toEqual([...held, 'orders.cancel'])
    expect(withSingle(held, 'orders.place', true).filter((one) => one === 'orders.place')).toHaveLength(1)
    expect(withSingle(held, 'orders.place', false)).not.toContain('orders.place')
  })
})
