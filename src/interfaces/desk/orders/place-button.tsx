import { Button } from 'antd'
import { useId } from 'react'
import type { Address } from '../kit/forms/address-input.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** Whom an order is taken from, as far as he has said. */
export type Caller = { name: string; email: string; phone: string }

/** An order as far as it is known. */
type Known = { customer: Caller; address: Address; lineCount: number }
type Props = Known & { what: string; isRunning: boolean; onPlace: () => void }

/** Places the order, and says what is missing as long as it cannot. */
export const PlaceButton = ({ what, isRunning, onPlace, ...known }: Props) => {
  const t = useWords(texts)
  const language = useLanguage()
  const id = useId()
  const missing = missingIn(known).map((key) => t(key))
  const isReady = missing.length === 0
  return (
    <>
      <Button
        type="primary"
        size="large"
        block
        disabled={!isReady}
        loading={isRunning}
        onClick={onPlace}
        aria-describedby={isReady ? undefined : id}
      >
        {what}
      </Button>
      {!isReady && (
        <p className="soft small" id={id}>
          {t('orders.missing', { what: new Intl.ListFormat(language, { type: 'conjunction' }).format(missing) })}
        </p>
      )}
    </>
  )
}

const missingIn = ({ customer: { name, email, phone }, address: { line1, city }, lineCount }: Known) => [
  ...(name ? [] : (['orders.customer_name'] as const)),
  ...(email || phone ? [] : (['orders.reach'] as const)),
  ...(lineCount ? [] : (['orders.lines'] as const)),
  ...(line1 && city ? [] : (['orders.address'] as const)),
]
