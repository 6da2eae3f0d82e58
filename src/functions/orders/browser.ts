/** What screens may take of orders: words and states. */
export { type OrderState, orderStates } from './states.ts'
export { texts as orderTexts } from './texts.ts'
