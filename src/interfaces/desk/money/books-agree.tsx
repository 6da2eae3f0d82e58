import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatNumber } from '#support/i18n/index.ts'
import { add, compare, subtract, sum } from '#support/money/index.ts'
import { get } from '../kit/api.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { digitsOf, Money, today } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useRole } from './role.ts'
import { texts } from './texts.ts'
import type { Report } from './trial-balance.tsx'
import './money.css'

const BEGIN = '2000-01-01'
const MOST = 500

/** Whether the books say the same: debits and credits, the goods and their account, what customers owe item by item and in all. */
export const BooksAgree = () => {
  const t = useWords(texts)
  const report = useStanding()
  const stock = useStockAgreement(report)
  const owed = useOwedAgreement(report)
  if (!report?.rows.length) return null
  const { total, currency } = report
  return (
    <div className="agree">
      <Agreement
        title={t('money.agree.sides')}
        left={[t('money.debit'), total.debit]}
        right={[t('money.credit_side'), total.credit]}
        currency={currency}
      />
      {stock && (
        <Agreement
          title={t('money.agree.stock')}
          left={[t('money.agree.goods'), stock.goods]}
          right={[t('money.agree.account', { code: stock.code }), stock.account]}
          currency={currency}
        />
      )}
      {owed && (
        <Agreement
          title={t('money.agree.owed')}
          left={[t('money.agree.items'), owed.items]}
          right={[t('money.agree.account', { code: owed.code }), owed.account]}
          currency={currency}
        />
      )}
    </div>
  )
}

/** Every account from the first day until today. */
const useStanding = () => {
  const to = today()
  return useQuery({
    queryKey: ['trial-balance', BEGIN, to],
    queryFn: () => get<Report>('/api/ledger/trial-balance', { from: BEGIN, to }),
  }).data
}

const balanceOf = (report: Report, code: string) => report.rows.find((row) => row.code === code)?.closing ?? '0'

const useStockAgreement = (report: Report | undefined) => {
  const may = useMay()
  const code = useRole('stock')
  const { data } = useQuery({
    queryKey: ['stock-value', report?.entityId],
    enabled: Boolean(report) && may('stock.value_as_of') && may('catalog.see_cost'),
    queryFn: () =>
      get<{ rows: { value: string }[] }>('/api/stock/value', {
        entityId: report?.entityId,
        at: new Date().toISOString(),
      }),
  })
  if (!data || !code || !report) return undefined
  return { code, goods: sum(data.rows.map(({ value }) => value)), account: balanceOf(report, code) }
}

const useOwedAgreement = (report: Report | undefined) => {
  const may = useMay()
  const code = useRole('receivable')
  const { data } = useQuery({
    queryKey: ['ageing', code, today()],
    enabled: Boolean(code) && may('ledger.open_by_party'),
    queryFn: () =>
      get<{ rows: { open: string }[] }>(`/api/ledger/accounts/${code}/ageing`, { on: today(), limit: MOST }),
  })
  if (!data || !code || !report || data.rows.length === MOST) return undefined
  return { code, items: data.rows.map(({ open }) => open).reduce(add, '0'), account: balanceOf(report, code) }
}

type Side = [label: ReactNode, amount: string]

const Agreement = ({ title, left, right, currency }: { title: string; left: Side; right: Side; currency: string }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const difference = subtract(left[1], right[1])
  const isEqual = compare(difference, '0') === 0
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {[left, right].map(([label, amount], at) => (
          <div key={at === 0 ? 'left' : 'right'}>
            <dt>{label}</dt>
            <dd>
              <Money amount={amount} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
      <StateTag
        state={isEqual ? 'equal' : 'differs'}
        tone={isEqual ? 'closed' : 'bad'}
        label={
          isEqual
            ? t('money.agree.yes')
            : t('money.difference', { amount: formatNumber(difference, language, digitsOf(currency)) })
        }
      />
    </section>
  )
}
