import { Select } from 'antd'
import { useId } from 'react'
import { moveReasons } from '#books/stock/browser.ts'
import { localised } from '#support/i18n/index.ts'
import { useAsked } from '../kit/asked.ts'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { everyPage, momentTold, TakeOut } from '../kit/lists/take-out.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead } from '../kit/page.tsx'
import { short } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { type Move, MoveList, signOf, useMoveReason, usePlace } from './move-list.tsx'
import { SiteSelect } from './site-select.tsx'
import { texts } from './texts.ts'

/** The first moment of a day, or of the one after it, where the user sits. */
const momentOf = (day: string | undefined, days = 0): string | undefined => {
  if (!day) return undefined
  const at = new Date(`${day}T00:00`)
  at.setDate(at.getDate() + days)
  return at.toISOString()
}

/** Every move of every item: by site, reason and day; what is asked stands in the address. */
export const Moves = () => {
  const t = useWords(texts)
  const { asked, set, choose } = useAsked()
  const { from, to, ...plain } = asked
  const filter = { ...plain, since: momentOf(from), until: momentOf(to, 1) }
  useLive(['stock:*'], [['moves']])
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('goods.moves')}>
        <PageHead title={t('goods.moves')}>
          <TakeMoves filter={filter} />
        </PageHead>
        <ViewTabs plural="moves" views={[]} query={asked} onChoose={choose} />
        <div className="list-tools">
          <SiteSelect value={asked.siteId} onChange={(siteId) => set({ siteId })} />
          <ReasonSelect value={asked.reason} onChange={(reason) => set({ reason })} />
          <DayBound label={t('goods.from_day')} value={from} onChange={(day) => set({ from: day })} />
          <DayBound label={t('goods.to_day')} value={to} onChange={(day) => set({ to: day })} />
        </div>
        <div className="list-scroll list-wraps">
          <MoveList filter={filter} />
        </div>
      </section>
    </div>
  )
}

const DayBound = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
}) => {
  const id = useId()
  return (
    <div className="tool-day">
      <label htmlFor={id} className="soft small">
        {label}
      </label>
      <DayInput id={id} className="date-input" value={value} onChange={(day) => onChange(day || undefined)} />
    </div>
  )
}

const ReasonSelect = ({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (reason: string | undefined) => void
}) => {
  const t = useWords(texts)
  const say = useMoveReason()
  return (
    <Select
      aria-label={t('goods.why')}
      value={value ?? ''}
      onChange={(reason: string) => onChange(reason || undefined)}
      options={[
        { value: '', label: t('goods.all_reasons') },
        ...moveReasons.map((reason) => ({ value: reason, label: say(reason) })),
      ]}
      popupMatchSelectWidth={false}
      style={{ minWidth: 140 }}
    />
  )
}

const TakeMoves = ({ filter }: { filter: Record<string, string | undefined> }) => {
  const t = useWords(texts)
  const say = useMoveReason()
  const placeOf = usePlace()
  const language = useLanguage()
  return (
    <TakeOut<Move>
      name="moves"
      rows={() => everyPage('/api/stock/moves', filter)}
      columns={[
        [t('goods.when'), ({ effectiveAt }) => momentTold(effectiveAt)],
        [t('goods.item'), ({ code }) => code],
        [t('goods.name'), ({ name }) => localised(name, language)],
        [t('goods.quantity'), (move) => signOf(move) + short(move.quantity)],
        [t('goods.from'), ({ from }) => placeOf(from)],
        [t('goods.to'), ({ to }) => placeOf(to)],
        [t('goods.why'), ({ reason }) => say(reason)],
        [t('goods.value'), ({ value }) => value],
      ]}
    />
  )
}
