import { Button, Select } from 'antd'
import { useState } from 'react'
import type { Mapping, Rule } from '#functions/integration/browser.ts'
import { useWords } from '../shell/words.ts'
import type { Column, OneImport, Target, TargetField } from './import.ts'
import { RuleDetails } from './rule-details.tsx'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'

type Props = {
  one: OneImport
  target: Target
  mapping: Mapping
  onRule: (field: string, rule: Rule | undefined) => void
}

/** A line for each field: which column, what stands in it, and what is done with it. */
export const MappingRows = ({ one, target, mapping, onRule }: Props) => {
  const t = useWords(texts)
  return (
    <div className="import-scroll">
      <table className="grid import-mapping">
        <thead>
          <tr>
            <th scope="col">{t('imports.field')}</th>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.sample')}</th>
            <th scope="col">{t('imports.change')}</th>
          </tr>
        </thead>
        <tbody>
          {target.fields.map((field) => (
            <Line
              key={field.name}
              field={field}
              columns={one.columns}
              rule={mapping.fields[field.name]}
              onRule={(rule) => onRule(field.name, rule)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps = {
  field: TargetField
  columns: Column[]
  rule: Rule | undefined
  onRule: (rule: Rule | undefined) => void
}

const Line = ({ field, columns, rule, onRule }: LineProps) => {
  const t = useWords(texts)
  const { fieldOf } = useImportWords()
  const [isOpen, setOpen] = useState(false)
  const label = fieldOf(field.name)
  const column = columns.find(({ header }) => header === rule?.column)
  return (
    <>
      <tr>
        <th scope="row">
          {label}
          {field.isNeeded && <span className="field-needed"> *</span>}
        </th>
        <td>
          <Select
            aria-label={t('imports.column_of', { field: label })}
            className="import-column"
            showSearch
            allowClear
            value={rule?.column ?? null}
            placeholder={rule?.constant ? t('imports.always', { value: rule.constant }) : t('imports.not_there')}
            options={columns.map(({ header }) => ({ value: header, label: header }))}
            onChange={(header: string | undefined) => onRule(header ? { column: header } : undefined)}
          />
        </td>
        <td>
          <span className="soft clip import-values">{column?.values.slice(0, 3).join(' · ')}</span>
        </td>
        <td>
          <Button size="small" type="text" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {summaryOf(rule, t) || t('imports.more')}
            <span className="unseen">{t('imports.more_of', { field: label })}</span>
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <RuleDetails field={field} rule={rule ?? {}} onRule={onRule} />
          </td>
        </tr>
      )}
    </>
  )
}

const summaryOf = (rule: Rule | undefined, t: ReturnType<typeof useWords<typeof texts>>): string =>
  [
    rule?.split && t('imports.says.split', { part: rule.split.part, by: rule.split.by }),
    rule?.first && t('imports.says.first', { count: rule.first }),
    rule?.values && t('imports.says.values', { count: Object.keys(rule.values).length }),
    rule?.constant && t('imports.always', { value: rule.constant }),
  ]
    .filter(Boolean)
    .join(', ')
