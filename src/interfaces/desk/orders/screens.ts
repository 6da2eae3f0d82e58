export { OrderBoard } from './board.tsx'
export { Orders } from './list.tsx'
export { NewOrder } from './new-order.tsx'
export { OrderPage } from './order-page.tsx'
