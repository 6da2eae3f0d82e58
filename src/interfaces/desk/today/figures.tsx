import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { get } from '../kit/api.ts'
import { useLive } from '../kit/live.ts'
import { digitsOf } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Sales = { orders: string; amount: string; ordersBefore: string; amountBefore: string; currency: string | null }

/** Three figures of today, each against the same weekday a week before, at the same hour. */
export const Figures = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  useLive(['order:*'], [['sales-today']])
  const { data } = useQuery({
    queryKey: ['sales-today', zone],
    refetchInterval: 60_000,
    queryFn: () => get<Sales>('/api/sales-today', { zone }),
  })
  if (!data) return <div className="figures" aria-busy="true" />
  const { currency } = data
  const money = (amount: string) =>
    currency ? formatMoney(amount, currency, language) : formatNumber(amount, language)
  const average = (amount: string, orders: string) =>
    Number(orders) > 0 ? (Number(amount) / Number(orders)).toFixed(digitsOf(currency ?? '')) : '0'
  return (
    <div className="figures">
      <Figure
        label={t('today.sales')}
        value={money(data.amount)}
        before={money(data.amountBefore)}
        change={changeOf(data.amount, data.amountBefore)}
      />
      <Figure
        label={t('today.orders')}
        value={formatNumber(data.orders, language)}
        before={formatNumber(data.ordersBefore, language)}
        change={changeOf(data.orders, data.ordersBefore)}
      />
      <Figure
        label={t('today.average')}
        value={money(average(data.amount, data.orders))}
        before={money(average(data.amountBefore, data.ordersBefore))}
        change={changeOf(average(data.amount, data.orders), average(data.amountBefore, data.ordersBefore))}
      />
    </div>
  )
}

const changeOf = (now: string, before: string) =>
  Number(before) > 0 ? Math.round((Number(now) / Number(before) - 1) * 100) : undefined

/** One figure, against the one before where there is one. */
export const Figure = ({
  label,
  value,
  before,
  change,
}: {
  label: string
  value: string
  before?: string
  change?: number | undefined
}) => {
  const t = useWords(texts)
  return (
    <section className="figure" aria-label={label}>
      <h2>{label}</h2>
      <p className="figure-value">
        {value}
        {change !== undefined && change !== 0 && (
          <span className={change > 0 ? 'figure-change is-up' : 'figure-change is-down'}>
            <span aria-hidden="true">{change > 0 ? '▲' : '▼'}</span> {Math.abs(change)} %
          </span>
        )}
      </p>
      {before !== undefined && <p className="soft small">{t('today.before', { value: before })}</p>}
    </section>
  )
}
