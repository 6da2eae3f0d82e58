import { subtract } from '#support/money/index.ts'
import { Amount } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import './money.css'

/** A balance with its side, as accountants write it: 48,000.00 Cr. Debit stands above zero. */
export const Sided = ({ value, currency }: { value: string; currency: string | undefined }) => {
  const t = useWords(texts)
  const isZero = Number(value) === 0
  const isCredit = value.startsWith('-')
  return (
    <span className="sided">
      <Amount value={isCredit ? subtract('0', value) : value} currency={currency} />
      {isZero ? (
        <span className="no-side" />
      ) : (
        <abbr title={t(isCredit ? 'money.credit_side' : 'money.debit')}>{t(isCredit ? 'money.cr' : 'money.dr')}</abbr>
      )}
    </span>
  )
}
