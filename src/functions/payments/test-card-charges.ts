import { fail, type House } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { paymentErrors } from './errors.ts'
import { ProviderRefusal } from './provider.ts'

type Charge = {
  id: string
  amount: string
  currency: string
  state: string
  refunded: string
  last4: string | null
  keys: Record<string, string>
}

/** The simulator's own books. They stand for another company's system: opened and changed here only, each call in its own transaction. */
export const openCharge = (house: House, { id, amount, currency }: { id: string; amount: string; currency: string }) =>
  house.database.transaction((tx) =>
    tx.named(
      'test_card.open',
      `insert into test_card_charges (id, amount, currency, state, created_at) values ($1, $2, $3, 'open', now()) on conflict (id) do nothing`,
      [id, amount, currency],
    ),
  )

export const chargeOf = async (house: House, id: string): Promise<Charge> => {
  const [charge] = await house.database.transaction((tx) =>
    tx.named<Charge>('test_card.of', 'select * from test_card_charges where id = $1', [id]),
  )
  return charge ?? fail(paymentErrors.unknownPayment, { id })
}

type Change =
  | { state: 'authorised' | 'captured' | 'voided' | 'declined'; last4?: string }
  | { refund: string; key: string }

/** Changes a charge under its lock; a refund with a key that was used answers as it did the first time. */
export const changeCharge = (house: House, id: string, change: Change): Promise<Charge & { refundReference: string }> =>
  house.database.transaction(async (tx) => {
    const [charge] = await tx.named<Charge>(
      'test_card.lock',
      'select * from test_card_charges where id = $1 for update',
      [id],
    )
    if (!charge) return fail(paymentErrors.unknownPayment, { id })
    if ('state' in change) {
      await tx.named(
        'test_card.state',
        'update test_card_charges set state = $2, last4 = coalesce($3, last4) where id = $1',
        [id, change.state, change.last4 ?? null],
      )
      return { ...charge, state: change.state, refundReference: '' }
    }
    const before = charge.keys[change.key]
    if (before) return { ...charge, refundReference: before }
    if (new Decimal(charge.refunded).plus(change.refund).gt(charge.amount))
      throw new ProviderRefusal('more_than_captured')
    const refundReference = `tr_${newId()}`
    await tx.named(
      'test_card.refund',
      `update test_card_charges set refunded = refunded + $2::numeric, keys = keys || jsonb_build_object($3::text, $4::text) where id = $1`,
      [id, change.refund, change.key, refundReference],
    )
    return { ...charge, refundReference }
  })
