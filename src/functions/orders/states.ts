import type { States } from '#support/actions/index.ts'

/**
 * placed: accepted, goods held · confirmed: paid or trusted, goods being prepared · picking · partly shipped · shipped: all left ·
 * completed: shipped, invoiced and settled · cancelled (one whose money came too late may live again)
 */
export const orderStates = {
  placed: ['confirmed', 'cancelled'],
  confirmed: ['picking', 'partly_shipped', 'shipped', 'cancelled'],
  picking: ['confirmed', 'partly_shipped', 'shipped', 'cancelled'],
  partly_shipped: ['shipped', 'completed'],
  shipped: ['completed'],
  completed: [],
  cancelled: ['placed'],
} as const satisfies States<string>

export type OrderState = keyof typeof orderStates
