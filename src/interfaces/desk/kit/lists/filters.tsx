import { Button, Checkbox, Input, Popover, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { formatDate } from '#support/i18n/index.ts'
import { QuietButton } from '../buttons.tsx'
import { labelOf } from '../cells/cell.tsx'
import type { Column, Described } from '../described.ts'
import { ReferenceInput, useReferenceName } from '../forms/reference-input.tsx'
import { DayInput } from '../forms/typed-inputs.tsx'
import { Icon } from '../icons.tsx'
import { useKit, useLanguage } from '../words.ts'

export type Filters = Record<string, string>

const split = (parameter: string): [name: string, operator: string] => {
  const [name = '', operator = 'eq'] = parameter.split('.')
  return [name, operator]
}

/** The filters of a list, as a sentence that one can change: "where state is one of Placed, Confirmed and site is Jing'an". */
export const FilterSentence = ({
  described,
  filters,
  onChange,
}: {
  described: Described
  filters: Filters
  onChange: (filters: Filters) => void
}) => {
  const t = useKit()
  const [isAdding, setAdding] = useState(false)
  const place = ({ name }: Column) =>
    described.list.includes(name) ? described.list.indexOf(name) : described.list.length
  const columns = described.columns.filter(({ operators }) => operators.length).toSorted((a, b) => place(a) - place(b))
  const shown = Object.entries(filters).filter(([parameter]) =>
    columns.some(({ name }) => name === split(parameter)[0]),
  )
  if (!columns.length) return null
  const without = (parameter: string) =>
    Object.fromEntries(Object.entries(filters).filter(([name]) => name !== parameter))
  return (
    <div className="filters">
      {shown.length > 0 && <span className="soft">{t('kit.where')}</span>}
      {shown.map(([parameter, value], at) => (
        <span key={parameter} className="filter-part">
          {at > 0 && <span className="soft">{t('kit.and')}</span>}
          <Chip
            column={columns.find(({ name }) => name === split(parameter)[0])!}
            operator={split(parameter)[1]}
            value={value}
            onRemove={() => onChange(without(parameter))}
          />
        </span>
      ))}
      <Popover
        trigger="click"
        open={isAdding}
        onOpenChange={setAdding}
        placement="bottomLeft"
        destroyOnHidden
        content={
          <FilterForm
            columns={columns}
            onAdd={(parameter, value) => {
              onChange({ ...filters, [parameter]: value })
              setAdding(false)
            }}
          />
        }
      >
        <QuietButton icon="filter">{t('kit.filter')}</QuietButton>
      </Popover>
      {shown.length > 0 && (
        <Button
          size="small"
          type="text"
          onClick={() => onChange(Object.fromEntries(Object.entries(filters).filter(([name]) => name === 'q')))}
        >
          {t('kit.clear_filters')}
        </Button>
      )}
    </div>
  )
}

const Chip = ({
  column,
  operator,
  value,
  onRemove,
}: {
  column: Column
  operator: string
  value: string
  onRemove: () => void
}) => {
  const t = useKit()
  const language = useLanguage()
  const name = useReferenceName(column, column.kind === 'reference' && operator !== 'null' ? value : undefined)
  const say = (one: string) => {
    if (column.kind === 'yesno') return t(one === 'true' ? 'kit.yes' : 'kit.no')
    if (column.kind === 'reference') return name ?? '…'
    if ((column.kind === 'date' || column.kind === 'instant') && /^\d{4}-\d\d-\d\d/.test(one))
      return formatDate(one.slice(0, 10), language)
    return labelOf(column, one)
  }
  const values =
    operator === 'null'
      ? ''
      : value
          .split(operator === 'in' ? ',' : '\n')
          .map(say)
          .join(` ${t('kit.or')} `)
  const words = `${column.label} ${wordsOf(t, column, operator, value)} ${values}`
  return (
    <span className="chip">
      {column.label} <span className="soft">{wordsOf(t, column, operator, value)}</span> {values}
      <button type="button" aria-label={`${t('kit.remove')}: ${words}`} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  )
}

type Kit = ReturnType<typeof useKit>

const wordsOf = (t: Kit, { kind }: Column, operator: string, value = 'true'): string => {
  const isTime = kind === 'date' || kind === 'instant'
  if (operator === 'null') return t(value === 'false' ? 'kit.op.notnull' : 'kit.op.null')
  if (isTime && operator === 'gte') return t('kit.op.after')
  if (isTime && operator === 'lt') return t('kit.op.before')
  return t(`kit.op.${operator}` as 'kit.op.eq')
}

/** What people ask of such a column; of any other kind all that there is but `in`. */
const asked: { [Kind in Column['kind']]?: string[] } = {
  choice: ['in'],
  reference: ['eq', 'ne', 'null'],
  instant: ['gte', 'lt', 'null'],
  date: ['gte', 'lt', 'null'],
  yesno: ['eq'],
}
const offered = ({ kind, operators }: Column) => operators.filter((one) => asked[kind]?.includes(one) ?? one !== 'in')

const FilterForm = ({ columns, onAdd }: { columns: Column[]; onAdd: (parameter: string, value: string) => void }) => {
  const t = useKit()
  const [column, setColumn] = useState(columns[0]!)
  const [operator, setOperator] = useState(offered(columns[0]!)[0] ?? 'eq')
  const [value, setValue] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const asked = operator === 'null' ? 'true' : value
    if (asked) onAdd(operator === 'eq' ? column.name : `${column.name}.${operator}`, asked)
  }
  const choose = (name: string) => {
    const chosen = columns.find((one) => one.name === name)!
    setColumn(chosen)
    setOperator(offered(chosen)[0] ?? 'eq')
    setValue(chosen.kind === 'yesno' ? 'true' : '')
  }
  const operators = offered(column)
  return (
    <form className="filter-form" onSubmit={add}>
      <Select
        aria-label={t('kit.filter')}
        value={column.name}
        onChange={choose}
        options={columns.map(({ name, label }) => ({ value: name, label }))}
      />
      {operators.length > 1 && (
        <Select
          aria-label={t('kit.where')}
          value={operator}
          onChange={setOperator}
          options={operators.map((one) => ({ value: one, label: wordsOf(t, column, one) }))}
        />
      )}
      {operator !== 'null' && <FilterValue column={column} value={value} onChange={setValue} />}
      <Button htmlType="submit" type="primary" disabled={operator !== 'null' && !value}>
        {t('kit.filter')}
      </Button>
    </form>
  )
}

const FilterValue = ({
  column,
  value,
  onChange,
}: {
  column: Column
  value: string
  onChange: (value: string) => void
}) => {
  const t = useKit()
  const label = column.label
  if (column.kind === 'choice')
    return (
      <Checkbox.Group
        className="filter-choices"
        aria-label={label}
        value={value ? value.split(',') : []}
        onChange={(chosen) => onChange(chosen.join(','))}
        options={column.values ?? []}
      />
    )
  if (column.kind === 'yesno')
    return (
      <Select
        aria-label={label}
        value={value || 'true'}
        onChange={onChange}
        options={[
          { value: 'true', label: t('kit.yes') },
          { value: 'false', label: t('kit.no') },
        ]}
      />
    )
  if (column.kind === 'reference')
    return (
      <ReferenceInput
        label={label}
        entity={column.reference?.entity}
        value={value || null}
        onChange={(id) => onChange(id ?? '')}
      />
    )
  if (column.kind === 'date' || column.kind === 'instant')
    return <DayInput label={label} value={value} onChange={onChange} />
  return <Input aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} />
}
