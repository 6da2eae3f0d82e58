import type { ReactNode } from 'react'
import type { ArmResult, Result } from '#functions/decisions/browser.ts'
import { formatDate, formatNumber, formatRate, type Language } from '#support/i18n/index.ts'
import { Grid } from '../../kit/lists/grid.tsx'
import { Money } from '../../kit/values.tsx'
import { useLanguage, useWords } from '../../shell/words.ts'
import { useCompany } from '../company.ts'
import { type DayLine, type Results, share } from './results.ts'
import { texts } from './texts.ts'
import { upliftWords } from './verdict.tsx'

const rate = (count: number, of: number, language: Language) => {
  const part = share(count, of)
  return part === null ? '–' : formatRate(part, language, 1)
}

type Line = { name: string; label: string; of: (arm: ArmResult, isHeldBack: boolean) => ReactNode }

/** Those who saw it beside those who were held back. What nobody could do stands empty. */
export const ArmsTable = ({ result }: { result: Result }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const { currency } = useCompany()
  const number = (value: number) => formatNumber(value, language)
  const seen = (value: (arm: ArmResult) => ReactNode) => (arm: ArmResult, isHeldBack: boolean) =>
    isHeldBack ? <span className="faint">–</span> : value(arm)
  const lines: Line[] = [
    { name: 'customers', label: t('rules.arm_customers'), of: ({ customers }) => number(customers) },
    { name: 'buyers', label: t('rules.arm_buyers'), of: ({ buyers }) => number(buyers) },
    {
      name: 'share',
      label: t('rules.arm_share'),
      of: ({ buyers, customers }) => <strong>{rate(buyers, customers, language)}</strong>,
    },
    { name: 'bought', label: t('rules.arm_bought'), of: ({ bought }) => number(bought) },
    {
      name: 'amount',
      label: t('rules.amount'),
      of: ({ amount }) => (currency ? <Money amount={amount} currency={currency} /> : amount),
    },
    { name: 'shown', label: t('rules.shown'), of: seen(({ shown }) => number(shown)) },
    {
      name: 'accepted',
      label: t('rules.accepted'),
      of: seen(({ accepted, shown }) => `${number(accepted)} (${rate(accepted, shown, language)})`),
    },
    {
      name: 'declined',
      label: t('rules.declined'),
      of: seen(({ declined, shown }) => `${number(declined)} (${rate(declined, shown, language)})`),
    },
  ]
  return (
    <Grid<Line>
      label={t('rules.effect')}
      rows={lines}
      idOf={({ name }) => name}
      columns={[
        { name: 'what', label: t('rules.what'), render: ({ label }) => label },
        {
          name: 'treated',
          label: t('rules.arm_treated'),
          isNumber: true,
          render: ({ of }) => of(result.treated, false),
        },
        {
          name: 'hold_out',
          label: t('rules.arm_hold_out'),
          isNumber: true,
          render: ({ of }) => of(result.holdOut, true),
        },
      ]}
    />
  )
}

/** The figures behind the picture. */
export const DaysTable = ({ days }: { days: DayLine[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const count = (name: keyof DayLine & string, label: string) => ({
    name,
    label,
    isNumber: true,
    render: (line: DayLine) => formatNumber(Number(line[name]), language),
  })
  return (
    <Grid<DayLine>
      label={t('rules.by_day')}
      rows={days.toReversed()}
      idOf={({ day }) => day}
      columns={[
        { name: 'day', label: t('rules.day'), render: ({ day }) => formatDate(day, language) },
        count('shown', t('rules.shown')),
        count('accepted', t('rules.accepted')),
        count('declined', t('rules.declined')),
        count('bought', t('rules.bought')),
        count('heldBack', t('rules.held_back')),
        count('boughtWithout', t('rules.bought_without')),
      ]}
    />
  )
}

type Version = Results['versions'][number]

/** Version against version, each beside its own hold-out. */
export const VersionsTable = ({ versions }: { versions: Version[] }) => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <Grid<Version>
      label={t('rules.by_version')}
      rows={versions.toReversed()}
      idOf={({ version }) => String(version)}
      columns={[
        {
          name: 'version',
          label: t('rules.versions'),
          render: ({ version }) => t('rules.version', { number: version }),
        },
        {
          name: 'shown',
          label: t('rules.shown'),
          isNumber: true,
          render: ({ treated }) => formatNumber(treated.shown, language),
        },
        {
          name: 'accepted',
          label: t('rules.accepted'),
          isNumber: true,
          render: ({ treated }) => rate(treated.accepted, treated.shown, language),
        },
        {
          name: 'treated',
          label: t('rules.share_treated'),
          isNumber: true,
          render: ({ treated }) => rate(treated.buyers, treated.customers, language),
        },
        {
          name: 'hold_out',
          label: t('rules.share_hold_out'),
          isNumber: true,
          render: ({ holdOut }) => rate(holdOut.buyers, holdOut.customers, language),
        },
        {
          name: 'uplift',
          label: t('rules.uplift'),
          isNumber: true,
          render: ({ uplift }) => (uplift ? t('rules.uplift_short', upliftWords(uplift, language)) : '–'),
        },
      ]}
    />
  )
}
