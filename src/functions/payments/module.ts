import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf, readsOf } from '#support/entity/index.ts'
import { capture } from './capture.ts'
import { checks } from './checks.ts'
import { entities, paymentEntity, paymentMethodEntity, refundEntity } from './entities.ts'
import { paymentErrors } from './errors.ts'
import { expire } from './expire.ts'
import { voidJob } from './give-back.ts'
import { recordMoney } from './record-money.ts'
import { refundJob } from './refund.ts'
import { texts } from './texts.ts'

export const paymentsModule = module({
  name: 'payments',
  actions: { recordMoney, ...actionsOf(paymentMethodEntity), ...readsOf(paymentEntity, refundEntity) },
  entities,
  imports: [importOf(paymentMethodEntity)],
  jobs: { capture, refund: refundJob, void: voidJob, expire },
  checks,
  errors: paymentErrors,
  texts,
  events: {
    ...eventsOf(paymentMethodEntity),
    'payments.authorised': 'document, paymentId, amount, method',
    'payments.capturing': 'document, paymentId, amount, method',
    'payments.captured': 'document, paymentId, amount, method',
    'payments.voided': 'document, paymentId, amount, method, problem',
    'payments.failed': 'document, paymentId, amount, method, problem',
    'payments.expired': 'document, paymentId, amount, method',
    'payments.refunded': 'document, paymentId, refundId, amount',
    'payments.refund_failed': 'refundId, problem',
  },
  documents: { payment: 'payments.list_payments' },
})
