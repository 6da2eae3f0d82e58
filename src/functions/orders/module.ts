import { module } from '#support/actions/index.ts'
import { readsOf } from '#support/entity/index.ts'
import { attachesDocuments } from '#support/mail/functions.ts'
import { checks } from './checks.ts'
import { entities, orderEntity } from './entities.ts'
import { orderErrors } from './errors.ts'
import * as actions from './index.ts'
import { fileOf } from './order-pdf.ts'
import { reactions } from './reactions.ts'
import { paperOfRefund } from './refund-pdf.ts'
import { remindOfPayment } from './remind-of-payment.ts'
import { texts } from './texts.ts'

const { adoptBasket: _, myBasket: __, ...callable } = actions

attachesDocuments('refund', async ({ transaction }, wanted) =>
  fileOf(await transaction((ctx) => paperOfRefund(ctx, wanted))),
)

export const ordersModule = module({
  name: 'orders',
  actions: { ...callable, ...readsOf(orderEntity) },
  entities,
  reactions,
  jobs: { remindOfPayment },
  permissions: ['orders.import_past_orders'],
  errors: orderErrors,
  texts,
  checks,
  events: {
    'orders.order_placed': 'id, number',
    'orders.placed': 'id, number, from, revived',
    'orders.confirmed': 'id, number, from',
    'orders.picking': 'id, number, from',
    'orders.partly_shipped': 'id, number, from',
    'orders.shipped': 'id, number, from',
    'orders.completed': 'id, number, from',
    'orders.cancelled': 'id, number, from, reason',
    'orders.back_ordered': 'id, lines',
    'orders.promise_changed': 'id, promisedOn',
  },
  documents: { order: 'orders.get', past_order: 'orders.get_past_order' },
})
