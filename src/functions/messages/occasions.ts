/** When we write to a customer without being asked, and what each letter can tell. */
export const occasions = {
  welcome: ['name', 'link'],
  order_placed: ['name', 'order', 'total', 'promisedOn', 'dueOn', 'bankAccount', 'link'],
  order_confirmed: ['name', 'order', 'total', 'promisedOn', 'link'],
  payment_reminder: ['name', 'order', 'amount', 'dueOn', 'reference', 'bankAccount', 'link'],
  order_shipped: ['name', 'order', 'shipment', 'tracking', 'promisedOn', 'link'],
  back_order: ['name', 'order', 'lines', 'promisedOn', 'link'],
  invoice: ['name', 'order', 'invoice', 'total', 'link'],
  refund: ['name', 'order', 'amount', 'link'],
  order_cancelled: ['name', 'order', 'reason', 'link'],
} as const satisfies Record<string, readonly string[]>
export type Occasion = keyof typeof occasions
export const occasionNames = Object.keys(occasions) as [Occasion, ...Occasion[]]
