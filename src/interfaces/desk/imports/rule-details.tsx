import { Input } from 'antd'
import { useId } from 'react'
import type { Rule } from '#functions/integration/browser.ts'
import { Field } from '../kit/forms/field.tsx'
import { useWords } from '../shell/words.ts'
import type { TargetField } from './import.ts'
import { useImportWords } from './say.ts'
import { texts } from './texts.ts'

type Props = { field: TargetField; rule: Rule; onRule: (rule: Rule | undefined) => void }

/** What is done with a column before it becomes the field: a part of it, its first letters, a table of values, a value where it is empty. */
export const RuleDetails = ({ field, rule, onRule }: Props) => {
  const t = useWords(texts)
  const { choiceOf } = useImportWords()
  const id = useId()
  const change = (part: Partial<Rule>) => {
    const next = Object.fromEntries(
      Object.entries({ ...rule, ...part }).filter(([, value]) => value !== undefined && value !== ''),
    ) as Rule
    onRule(Object.keys(next).length ? next : undefined)
  }
  const split = rule.split ?? { by: '', part: 1 }
  return (
    <div className="form import-rule">
      <Field label={t('imports.split_by')} id={`${id}-by`} hint={t('imports.split_hint')}>
        <Input
          id={`${id}-by`}
          value={split.by}
          maxLength={10}
          onChange={({ target }) => change({ split: target.value ? { ...split, by: target.value } : undefined })}
        />
      </Field>
      <Field label={t('imports.split_part')} id={`${id}-part`}>
        <Input
          id={`${id}-part`}
          inputMode="numeric"
          disabled={!rule.split}
          value={split.part}
          onChange={({ target }) => change({ split: { ...split, part: Number.parseInt(target.value, 10) || 1 } })}
        />
      </Field>
      <Field label={t('imports.first')} id={`${id}-first`}>
        <Input
          id={`${id}-first`}
          inputMode="numeric"
          value={rule.first ?? ''}
          onChange={({ target }) => change({ first: Number.parseInt(target.value, 10) || undefined })}
        />
      </Field>
      <Field label={t('imports.constant')} id={`${id}-constant`}>
        <Input
          id={`${id}-constant`}
          value={rule.constant ?? ''}
          maxLength={200}
          onChange={({ target }) => change({ constant: target.value })}
        />
      </Field>
      <Field
        label={t('imports.values')}
        id={`${id}-values`}
        isWide
        hint={
          field.choices.length
            ? `${t('imports.values_hint')} ${field.choices.map((one) => `${one} (${choiceOf(one)})`).join(', ')}`
            : t('imports.values_hint')
        }
      >
        <Input.TextArea
          id={`${id}-values`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          defaultValue={written(rule)}
          onBlur={({ target }) => change(readTable(target.value))}
        />
      </Field>
    </div>
  )
}

const written = ({ values, otherwise }: Rule) =>
  [
    ...Object.entries(values ?? {}).map(([from, to]) => `${from} = ${to}`),
    ...(otherwise === undefined ? [] : [`* = ${otherwise}`]),
  ].join('\n')

/** `C = return`, a line each; `*` stands for all others. */
const readTable = (text: string): Pick<Rule, 'values' | 'otherwise'> | { values: undefined; otherwise: undefined } => {
  const lines = text.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf('=')
    return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : []
  })
  const rest = lines.find(([from]) => from === '*')
  const table = lines.filter(([from]) => from !== '*')
  return { values: table.length ? Object.fromEntries(table) : undefined, otherwise: rest?.[1] } as Pick<
    Rule,
    'values' | 'otherwise'
  >
}
