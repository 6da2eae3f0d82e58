import { Decimal } from 'decimal.js'
import { type Ctx, contextOn, fail, type House, system } from '#support/actions/index.ts'
import { paymentErrors } from './errors.ts'
import { lockPaymentByReference } from './load.ts'
import type { Notice } from './provider.ts'
import { getProvider } from './providers.ts'
import { finishRefund } from './refund.ts'
import { step } from './step.ts'

/** Takes in a provider's notice: proves it, keeps it once, and applies it. Any order, any number of times: one capture. */
export const receiveNotice = async (
  house: House,
  code: string,
  headers: Record<string, string | undefined>,
  body: string,
) => {
  const notice = getProvider(code).readNotice(house, headers, body) ?? fail(paymentErrors.noticeNotGenuine)
  await house.database.transaction(async (tx) => {
    const { ctx, flush } = contextOn(tx, system)
    if (await isNew(ctx, code, notice)) await apply(ctx, code, notice)
    await flush()
    tx.afterCommit(() => house.database.news.emit('committed'))
  })
}

const isNew = async (ctx: Ctx, provider: string, notice: Notice) => {
  const rows = await ctx.tx.named(
    'payments.keep_notice',
    `insert into provider_notices (provider, notice_id, type, reference, payload, received_at, handled_at)
     values ($1, $2, $3, $4, $5, $6, $6) on conflict do nothing returning 1`,
    [provider, notice.id, notice.type, notice.reference, JSON.stringify(notice.payload), ctx.now],
  )
  return rows.length === 1
}

const apply = async (ctx: Ctx, provider: string, notice: Notice) => {
  if (notice.type === 'refunded') return finishRefund(ctx, { provider, reference: notice.reference })
  const payment = await lockPaymentByReference(ctx, provider, notice.reference)
  // A charge that is not ours, or not yet: nothing is kept, and the provider repeats it.
  if (!payment) return fail(paymentErrors.unknownPayment, { reference: notice.reference })
  if (notice.currency !== payment.currency || !new Decimal(notice.amount).eq(payment.amount))
    return step(ctx, payment, 'failed', `${notice.amount} ${notice.currency} ≠ ${payment.amount} ${payment.currency}`)
  await step(ctx, payment, notice.type, notice.problem)
}
