import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { get } from '../kit/api.ts'
import { Icon } from '../kit/icons.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead, Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { Change, figureWhole, labelWithCurrency } from './figure.tsx'
import { FreshTag, NotFresh } from './freshness.tsx'
import { type ShownMeasure, useModel } from './model.ts'
import { type OwnerLine, pageOfLine } from './owner-line.ts'
import { Range } from './range.tsx'
import { texts } from './texts.ts'

type Day = {
  day: string
  until: string
  measures: ShownMeasure[]
  today: Record<string, OwnerLine>
  lines: OwnerLine[]
  unusual: OwnerLine[]
}

/** How today runs beside the same weekday of the weeks before, up to the same hour: what is unusual first, then the house, its sites, its channels. */
export const OwnerPage = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const model = useModel()
  useLive(['order:*'], [['owner-page']])
  const day = useQuery({
    queryKey: ['owner-page', language],
    queryFn: () => get<Day>('/api/insight/owner'),
    refetchInterval: 10_000,
    retry: 1,
  })
  const weekday = (on: string) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`))
  return (
    <div className="page owner">
      <PageHead
        title={t('insight.owner')}
        tag={model.data && <FreshTag of={model.data.freshness} />}
        {...(day.data && {
          lead: t('insight.owner_lead', { weekday: weekday(day.data.day), until: day.data.until.slice(0, 5) }),
        })}
      />
      <NotFresh of={model.data?.freshness} />
      <Loaded of={day} rows={10}>
        {(found) => <Running day={found} />}
      </Loaded>
    </div>
  )
}

const Running = ({ day }: { day: Day }) => {
  const t = useWords(texts)
  const [chosen, setChosen] = useState(day.measures[0]?.name)
  const measure = day.measures.find(({ name }) => name === chosen) ?? day.measures[0]
  if (!measure) return null
  const own = day.lines.filter((line) => line.measure === measure.name)
  return (
    <>
      <Unusual day={day} />
      <div className="owner-figures">
        {day.measures.map((one) => {
          const line = day.today[one.name]
          return line && <HouseFigure key={one.name} measure={one} line={line} />
        })}
      </div>
      <Segmented
        className="owner-measures"
        aria-label={t('insight.measures')}
        value={measure.name}
        onChange={setChosen}
        options={day.measures.map(({ name, label }) => ({ value: name, label }))}
      />
      <div className="owner-columns">
        <Lines
          title={`${labelWithCurrency(measure)}: ${t('insight.by_site')}`}
          measure={measure}
          lines={own.filter(({ site }) => site)}
        />
        <Lines
          title={`${labelWithCurrency(measure)}: ${t('insight.by_channel')}`}
          measure={measure}
          lines={own.filter(({ channel }) => channel)}
        />
      </div>
    </>
  )
}

const whereOf = ({ site, channel }: OwnerLine) => site?.label ?? channel?.label

/** What differs from a usual day by more than such days differ among themselves. */
const Unusual = ({ day }: { day: Day }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const knows = Object.values(day.today).some(({ usual }) => usual !== null)
  return (
    <Panel title={t('insight.unusual')}>
      {day.unusual.length ? (
        <ul className="unusual">
          {day.unusual.slice(0, 8).map((line) => {
            const measure = day.measures.find(({ name }) => name === line.measure)
            if (!measure) return null
            const say = (value: string | null) => figureWhole(value, measure, language)
            const isUp = Number(line.today) > Number(line.usual)
            return (
              <li key={`${line.measure} ${line.site?.key} ${line.channel?.key}`}>
                <Link to={pageOfLine(line)}>
                  <span className={isUp ? 'change is-up' : 'change is-down'} aria-hidden="true">
                    {isUp ? '▲' : '▼'}
                  </span>
                  <span>
                    <strong>{[whereOf(line), labelWithCurrency(measure)].filter(Boolean).join(': ')}</strong>{' '}
                    {say(line.today)}
                  </span>
                  <span className="soft">
                    {t('insight.usually_between', { low: say(line.low), high: say(line.high) })}
                  </span>
                </Link>
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="soft">{t(knows ? 'insight.unusual_none' : 'insight.unusual_unknown')}</p>
      )}
    </Panel>
  )
}

const HouseFigure = ({ measure, line }: { measure: ShownMeasure; line: OwnerLine }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const say = (value: string | null) => figureWhole(value, measure, language)
  return (
    <Link className="figure owner-figure" to={pageOfLine(line)}>
      <h2>{labelWithCurrency(measure)}</h2>
      <p className="figure-value">{say(line.today)}</p>
      {line.usual === null ? (
        <p className="soft small">{t('insight.usual_unknown')}</p>
      ) : (
        <>
          <Range line={line} />
          <p className="soft small">
            {t('insight.usual', { value: say(line.usual) })}{' '}
            <Change value={line.today} before={line.usual} unit={measure.unit} language={language} />
          </p>
        </>
      )}
    </Link>
  )
}

const Lines = ({ title, measure, lines }: { title: string; measure: ShownMeasure; lines: OwnerLine[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const most = Math.max(
    0,
    ...lines.flatMap(({ today, high, usual }) => [today, high, usual].map((one) => Number(one ?? 0))),
  )
  const say = (value: string | null) => figureWhole(value, measure, language)
  return (
    <Panel title={title}>
      {!lines.length && <p className="soft">{t('insight.nothing_yet')}</p>}
      <ul className="owner-lines">
        {lines.map((line) => (
          <li key={line.site?.key ?? line.channel?.key ?? ''}>
            <Link to={pageOfLine(line)}>
              <span className="owner-where">
                {line.isUnusual && (
                  <>
                    <Icon name="warning" size={14} />
                    <span className="unseen">{t('insight.unusual_one')}</span>
                  </>
                )}
                {whereOf(line)}
              </span>
              <Range line={line} most={most} />
              <strong className="number">{say(line.today)}</strong>
              <span className="soft small number">
                {line.usual === null ? '' : t('insight.usual', { value: say(line.usual) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
