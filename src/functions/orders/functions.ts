export { advanceOrder } from './advance-order.ts'
export { cancelOrder } from './cancel-order.ts'
export { adoptBasket, myBasket } from './change-basket.ts'
export { freeByItem, viewBasket } from './view-basket.ts'
