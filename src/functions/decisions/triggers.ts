/** When rules are asked. */
export const triggers = [
  'page_viewed',
  'item_viewed',
  'category_viewed',
  'searched',
  'basket_changed',
  'checkout_started',
  'signed_in',
  'order_placed',
  'customer_opened',
] as const
export type Trigger = (typeof triggers)[number]

/** treated: the suggestion is shown · hold_out: it would have been, and was kept back to see what happens without it */
export const arms = ['treated', 'hold_out'] as const
export type Arm = (typeof arms)[number]
