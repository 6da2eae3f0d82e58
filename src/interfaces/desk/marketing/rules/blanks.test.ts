import { describe, expect, it } from 'vitest'
import { filled, sampleOf, withBlank } from './blanks.ts'

describe('blanks of a script', () => {
  it('are filled by samples, so that a planner reads what a customer will', () => {
    const fill = (name: string) => sampleOf(name, 'en', 'CNY')
    const parts = filled('Dear {customer.name}, {offer.name} for { offer.price }.', fill)
    expect(parts.map(({ text }) => text).join('')).toMatch(/^Dear Wang Fang, Wool cushion for .*199\.00\.$/)
    expect(parts.filter(({ isBlank }) => isBlank)).toHaveLength(3)
  })

  it('stay as they are where nothing fills them', () => {
    expect(filled('{nothing} and {', () => undefined)).toEqual([{ text: '{nothing} and {', isBlank: false }])
  })

  it('come where the caret is, in place of what is marked', () => {
    expect(withBlank('Dear you!', { from: 5, to: 8 }, 'customer.name')).toEqual({
      text: 'Dear {customer.name}!',
      end: 20,
    })
  })
})
