export { advance } from './advance-order.ts'
export { itemPicture, listAssortment, listSlugs, type OnOffer } from './assortment.ts'
export { cancel } from './cancel-order.ts'
export {
  addCoupon,
  addLine,
  adoptBasket,
  adoptMyBasket,
  basketSummary,
  createBasket,
  myBasket,
  putInMyBasket,
  removeCoupon,
  setLine,
} from './change-basket.ts'
export { lastLookedAt } from './last-looked-at.ts'
export { myProgress } from './my-progress.ts'
export { orderBoard, salesToday } from './order-counts.ts'
export { getOrder, myOrders, orderStatus } from './order-page.ts'
export { pdf, statusPdf } from './order-pdf.ts'
export { orderBasket, placeOrder } from './place-order.ts'
export { refundPdf, statusRefundPdf } from './refund-pdf.ts'
export { type ShopFront, shopFront } from './shop-front.ts'
export { getPastOrder, listPastOrders } from './show-past-orders.ts'
export { showItem, showProduct } from './show-product.ts'
export { type BasketView, showBasket } from './view-basket.ts'
