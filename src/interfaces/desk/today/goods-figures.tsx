import { formatNumber } from '#support/i18n/index.ts'
import { useLive } from '../kit/live.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { Figure } from './figures.tsx'
import { texts } from './texts.ts'
import { useWarehouse } from './warehouse.ts'

const shown = ['waiting', 'late', 'shipped'] as const

/** Three figures of whoever sends goods: what waits, what is late of it, what left. */
export const GoodsFigures = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const sites = useWarehouse()
  useLive(['order:*', 'picking:*', 'shipment:*'], [['fulfilment-board']])
  const sum = (name: (typeof shown)[number]) => sites.reduce((total, site) => total + site[name], 0)
  return (
    <div className="figures">
      {shown.map((name) => (
        <Figure key={name} label={t(`today.goods_${name}`)} value={formatNumber(sum(name), language)} />
      ))}
    </div>
  )
}
