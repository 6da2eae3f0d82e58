import { Input, Select } from 'antd'
import { useId } from 'react'
import { dateStyles, decimalStyles, encodings, type Reading } from '#functions/integration/browser.ts'
import { call } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import type { Column, OneImport } from './import.ts'
import { texts } from './texts.ts'

const delimiters = [',', ';', '\t', '|']

/** How the file is read, as it seems; every change looks at the file again. */
export const ReadingStep = ({ one }: { one: OneImport }) => {
  const t = useWords(texts)
  const id = useId()
  const change = useAction(
    (choice: Partial<Reading>, key) => call('PATCH', `/api/imports/${one.id}/reading`, { body: choice, key }),
    {
      refresh: [['import', one.id]],
    },
  )
  const { reading } = one
  const choose = (name: keyof Reading, label: string, options: { value: string; label: string }[]) => (
    <Field label={label} id={`${id}-${name}`}>
      <Select
        id={`${id}-${name}`}
        value={String(reading[name] ?? '')}
        options={options}
        loading={change.isRunning}
        onChange={(value) => void change.run({ [name]: value })}
      />
    </Field>
  )
  return (
    <Panel title={t('imports.reading')}>
      <div className="form import-reading">
        {reading.kind === 'csv' &&
          choose(
            'encoding',
            t('imports.encoding'),
            encodings.map((value) => ({ value, label: value.toUpperCase() })),
          )}
        {reading.kind === 'csv' &&
          choose(
            'delimiter',
            t('imports.delimiter'),
            delimiters.map((value) => ({ value, label: value === '\t' ? t('imports.tab') : value })),
          )}
        {reading.kind === 'xlsx' &&
          one.sheets.length > 1 &&
          choose(
            'sheet',
            t('imports.sheet'),
            one.sheets.map((value) => ({ value, label: value })),
          )}
        {choose(
          'dates',
          t('imports.dates'),
          dateStyles.map((value) => ({ value, label: t(`imports.dates.${value}`) })),
        )}
        {choose(
          'decimals',
          t('imports.decimals'),
          decimalStyles.map((value) => ({ value, label: t(`imports.decimals.${value}`) })),
        )}
        <Field label={t('imports.header_line')} id={`${id}-line`}>
          <Input
            id={`${id}-line`}
            inputMode="numeric"
            defaultValue={reading.headerLine}
            onBlur={({ target }) => {
              const headerLine = Number(target.value)
              if (headerLine >= 1 && headerLine !== reading.headerLine) void change.run({ headerLine })
            }}
          />
        </Field>
      </div>
      <SampleTable columns={one.columns} />
      <p className="soft small">{t('imports.sample_hint')}</p>
    </Panel>
  )
}

/** Some values of each column. */
const SampleTable = ({ columns }: { columns: Column[] }) => (
  <div className="import-scroll">
    <table className="grid import-sample">
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th scope="col" key={header}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[0, 1, 2].map((at) => (
          <tr key={at}>
            {columns.map(({ header, values }) => (
              <td key={header}>
                <span className="clip">{values[at]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
