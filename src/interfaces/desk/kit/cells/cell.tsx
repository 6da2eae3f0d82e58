import { formatNumber, formatRate } from '#support/i18n/index.ts'
import type { Column, Listed, Row } from '../described.ts'
import { CodeName } from '../forms/codes.tsx'
import { StateTag } from '../state-tag.tsx'
import { Amount, Day, Quantity, When, Words } from '../values.tsx'
import { useKit, useLanguage } from '../words.ts'
import { StructuredWords } from './structured-words.tsx'

export const isNumeric = ({ kind }: Column) => ['integer', 'decimal', 'rate', 'number', 'money'].includes(kind)

/** A value of a row, as its column's kind is shown. */
export const Cell = ({ column, row, references }: { column: Column; row: Row; references: Listed['references'] }) => {
  const t = useKit()
  const language = useLanguage()
  const value = row[column.name]
  if (value === null || value === undefined || value === '') return <span className="faint">–</span>
  switch (column.kind) {
    case 'money':
      return <Amount value={String(value)} currency={row.currency as string | undefined} />
    case 'decimal':
      return <Quantity value={String(value)} />
    case 'rate':
      return <span className="amount">{formatRate(String(value), language)}</span>
    case 'integer':
    case 'number':
      return <span className="amount">{formatNumber(value as number, language)}</span>
    case 'date':
      return <Day on={String(value)} />
    case 'instant':
      return <When at={String(value)} />
    case 'yesno':
      return value ? (
        <StateTag state="yes" label={t('kit.yes')} tone="closed" />
      ) : (
        <span className="soft">{t('kit.no')}</span>
      )
    case 'choice':
      return column.name === 'state' ? (
        <StateTag state={String(value)} label={labelOf(column, String(value))} />
      ) : (
        labelOf(column, String(value))
      )
    case 'reference':
      return <>{references[column.name]?.[String(value)] ?? <span className="faint">–</span>}</>
    case 'localised':
      return <Words of={value as Record<string, string>} />
    case 'texts':
      return <>{(value as string[]).join(', ')}</>
    case 'json':
      if (!Object.keys(value).length) return <span className="faint">–</span>
      return <StructuredWords name={column.name} value={value} />
    case 'text':
      if (column.codeOf) return <CodeName codeOf={column.codeOf} code={String(value)} />
      return <Typed name={column.name} value={String(value)} />
    default:
      return String(value)
  }
}

/** Business days stand in text columns too. */
const Typed = ({ name, value }: { name: string; value: string }) =>
  /On$/.test(name) && /^\d{4}-\d\d-\d\d$/.test(value) ? <Day on={value} /> : value

export const labelOf = (column: Column, value: string) =>
  column.values?.find((one) => one.value === value)?.label ?? value
