import { Link } from 'react-router'
import type { RuleFigures } from '#functions/decisions/browser.ts'
import { formatNumber } from '#support/i18n/index.ts'
import type { Row } from '../../kit/described.ts'
import { Icon } from '../../kit/icons.tsx'
import type { GridColumn } from '../../kit/lists/grid.tsx'
import { Amount } from '../../kit/values.tsx'
import { useLanguage, useWords } from '../../shell/words.ts'
import { useCompany } from '../company.ts'
import { FEWEST, verdictOf } from './results.ts'
import { texts } from './texts.ts'
import { shapes, upliftWords } from './verdict.tsx'

const figuresOf = (row: Row) => row.figures as RuleFigures | undefined

/** The same in a file: what was compared in numbers. */
export const figuresInFile = 'shown accepted bought amount uplift upliftLow upliftHigh treated heldBack'.split(' ')

/** What a rule came to in 30 days, and what may be said of its effect. */
export const useFigureColumns = (): GridColumn<Row>[] => {
  const t = useWords(texts)
  const language = useLanguage()
  const { currency } = useCompany()
  const column = (name: 'shown' | 'accepted' | 'bought', label: string) => ({
    name,
    label,
    isNumber: true,
    isSortable: true,
    render: (row: Row) => formatNumber(figuresOf(row)?.[name] ?? 0, language),
  })
  return [
    column('shown', t('rules.shown_lately')),
    column('accepted', t('rules.accepted')),
    column('bought', t('rules.bought')),
    {
      name: 'amount',
      label: (
        <>
          {t('rules.amount')} {currency && <span className="soft">{currency}</span>}
        </>
      ),
      isNumber: true,
      isSortable: true,
      render: (row) => <Amount value={figuresOf(row)?.amount ?? '0'} currency={currency} />,
    },
    {
      name: 'effect',
      label: t('rules.effect'),
      render: (row) => <Effect id={row.id} figures={figuresOf(row)} />,
    },
  ]
}

/** The verdict in a word with the uplift's interval; it leads to the page that says it whole. */
const Effect = ({ id, figures }: { id: string; figures: RuleFigures | undefined }) => {
  const t = useWords(texts)
  const language = useLanguage()
  if (!figures?.shown && !figures?.compared) return <span className="faint">–</span>
  const { compared } = figures
  const verdict = compared ? verdictOf(compared) : 'no_hold_out'
  const { icon, tone } = shapes[verdict]
  const uplift = verdict === 'too_few' ? null : compared?.uplift
  return (
    <Link
      className={`rule-effect ${tone}`}
      to={`/marketing/rules/${id}/results`}
      title={t(`rules.verdict.${verdict}`, {
        fewest: FEWEST,
        treated: compared?.treated.customers ?? 0,
        heldBack: compared?.holdOut.customers ?? 0,
      })}
    >
      <Icon name={icon} size={14} />
      {t(`rules.says.${verdict}`)}
      {uplift && ' '}
      {uplift && <span className="soft">{t('rules.uplift_short', upliftWords(uplift, language))}</span>}
    </Link>
  )
}
