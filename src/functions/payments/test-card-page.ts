import type { House } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { receiveNotice } from './notices.ts'
import { signNotice } from './test-card.ts'
import { changeCharge, chargeOf } from './test-card-charges.ts'

/**
 * What the simulator's pay page does when the customer sends a card number: authorises or declines, and sends its notice as a real provider
 * would. Answers the charge's new state. A charge that is past that point stays as it is.
 */
export const payWithTestCard = async (
  house: House,
  reference: string,
  cardNumber: string,
): Promise<'authorised' | 'declined' | 'unreadable'> => {
  const digits = cardNumber.replace(/\D/g, '')
  if (digits.length < 12 || digits.length > 19) return 'unreadable'
  const charge = await chargeOf(house, reference)
  if (charge.state === 'authorised' || charge.state === 'captured') return 'authorised'
  if (charge.state === 'voided') return 'declined'
  const state = digits.endsWith('0002') ? 'declined' : 'authorised'
  await changeCharge(house, reference, { state, last4: digits.slice(-4) })
  await sendTestCardNotice(house, {
    reference,
    type: state === 'declined' ? 'failed' : 'authorised',
    amount: charge.amount,
    currency: charge.currency,
  })
  return state
}

/** Sends one signed notice through the same door that providers use. */
export const sendTestCardNotice = async (
  house: House,
  notice: { reference: string; type: string; amount: string; currency: string; id?: string },
) => {
  const id = notice.id ?? newId()
  const body = JSON.stringify({ ...notice, id })
  const timestamp = String(Math.floor(Date.now() / 1000))
  await receiveNotice(
    house,
    'test_card',
    { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signNotice(house, id, timestamp, body) },
    body,
  )
}
