import { Button, Input } from 'antd'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { add, compare, subtract } from '#support/money/index.ts'
import { post } from '../kit/api.ts'
import { IconButton } from '../kit/buttons.tsx'
import { FieldError } from '../kit/field-error.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { useDraft } from '../kit/forms/draft.ts'
import { Field } from '../kit/forms/field.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { Icon } from '../kit/icons.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { today } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { AccountSelect } from './account-select.tsx'
import { texts } from './texts.ts'
import './money.css'

type Line = {
  key: string
  account?: string
  debit: string | null
  credit: string | null
  reference: string
  partyId?: string | null
}
const blank = (): Line => ({ key: crypto.randomUUID(), debit: null, credit: null, reference: '' })
const isAmount = (value: string | null): value is string => value !== null && /^\d+(\.\d+)?$/.test(value)
const total = (lines: Line[], side: 'debit' | 'credit') =>
  lines
    .map((line) => line[side])
    .filter(isAmount)
    .reduce(add, '0')

/** A posting by hand: it goes through when debits equal credits. */
export const NewEntry = () => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const ids = [useId(), useId()] as const
  const { values, set, drop } = useDraft<{ postedOn: string; text: string; lines: Line[] }>(
    { postedOn: today(), text: '', lines: [blank(), blank()] },
    'desk.draft.entry',
  )
  const { lines } = values
  const difference = subtract(total(lines, 'debit'), total(lines, 'credit'))
  const isBalanced = compare(difference, '0') === 0
  const used = lines.filter((line) => line.account || isAmount(line.debit) || isAmount(line.credit))
  const save = useAction(
    (body: object, key) => post<{ id: string; number: number }>('/api/ledger/entries', body, key),
    {
      done: ({ number }) => t('money.post_done', { number }),
      refresh: [['rows', 'entries'], ['trial-balance']],
      onDone: ({ id }) => {
        drop()
        void navigate(`/money/entries/${id}`)
      },
    },
  )
  const change = (key: string, part: Partial<Line>) =>
    set({ lines: lines.map((line) => (line.key === key ? { ...line, ...part } : line)) })
  const isReady = isBalanced && used.length >= 2 && compare(total(lines, 'debit'), '0') > 0 && values.text.trim() !== ''
  return (
    <Page
      title={t('money.new_entry')}
      back={{ to: '/money/entries', label: t('money.entries') }}
      actions={
        <Button
          type="primary"
          disabled={!isReady}
          loading={save.isRunning}
          onClick={() => void save.run(entryOf(values, used))}
        >
          {t('money.post')}
        </Button>
      }
    >
      <Panel>
        <div className="form-row">
          <Field label={t('money.date')} id={ids[0]} error={save.fields.postedOn}>
            <DayInput id={ids[0]} value={values.postedOn} onChange={(postedOn) => set({ postedOn })} />
          </Field>
          <Field label={t('money.entry_text')} id={ids[1]} error={save.fields.text} isRequired>
            <Input
              id={ids[1]}
              value={values.text}
              maxLength={500}
              onChange={({ target }) => set({ text: target.value })}
            />
          </Field>
        </div>
      </Panel>
      <Panel title={t('money.lines')}>
        <div className="entry-lines">
          {lines.map((line, at) => (
            <EntryLine
              key={line.key}
              line={line}
              at={at}
              onChange={(part) => change(line.key, part)}
              onRemove={() => set({ lines: lines.filter(({ key }) => key !== line.key) })}
              wrong={wrongOf(save.fields, used.indexOf(line))}
            />
          ))}
        </div>
        <Balance lines={lines} difference={difference} onAdd={() => set({ lines: [...lines, filling(difference)] })} />
      </Panel>
    </Page>
  )
}

const entryOf = ({ postedOn, text }: { postedOn: string; text: string }, lines: Line[]) => ({
  postedOn,
  text: text.trim(),
  lines: lines.map(({ account, debit, credit, reference, partyId }) => ({
    accountCode: account ?? '',
    ...(debit && { debit }),
    ...(credit && { credit }),
    ...(reference && { reference }),
    ...(partyId && { partyId }),
  })),
})

/** A new line takes what is missing, on the side where it is missing. */
const filling = (difference: string): Line => ({
  ...blank(),
  ...(compare(difference, '0') > 0 && { credit: difference }),
  ...(compare(difference, '0') < 0 && { debit: subtract('0', difference) }),
})

/** What was refused of the line that was sent as number `at`. */
const wrongOf = (fields: Record<string, string>, at: number) =>
  Object.entries(fields).filter(([path]) => at >= 0 && path.startsWith(`lines.${at}.`))

const Balance = ({ lines, difference, onAdd }: { lines: Line[]; difference: string; onAdd: () => void }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const isBalanced = compare(difference, '0') === 0
  const debit = total(lines, 'debit')
  const isBlank = isBalanced && compare(debit, '0') === 0
  return (
    <p className="row entry-foot">
      <Button icon={<Icon name="plus" size={14} />} onClick={onAdd}>
        {t('money.line_add')}
      </Button>
      <strong className={isBalanced ? 'push success' : 'push danger'} role="status">
        {isBalanced
          ? !isBlank && `✓ ${t('money.balanced')} ${formatNumber(debit, language)}`
          : t('money.difference', { amount: formatNumber(difference, language) })}
      </strong>
    </p>
  )
}

const EntryLine = ({
  line,
  at,
  onChange,
  onRemove,
  wrong,
}: {
  line: Line
  at: number
  onChange: (part: Partial<Line>) => void
  onRemove: () => void
  wrong: [path: string, words: string][]
}) => {
  const t = useWords(texts)
  return (
    <div className="entry-line">
      <AccountSelect
        value={line.account}
        onChange={(account) => onChange({ account })}
        label={`${t('money.account')} ${at + 1}`}
        isInvalid={wrong.some(([path]) => path.endsWith('accountCode'))}
      />
      <DecimalInput
        label={`${t('money.debit')} ${at + 1}`}
        placeholder={t('money.debit')}
        value={line.debit ?? ''}
        onChange={(debit) => onChange({ debit, ...(debit && { credit: null }) })}
      />
      <DecimalInput
        label={`${t('money.credit_side')} ${at + 1}`}
        placeholder={t('money.credit_side')}
        value={line.credit ?? ''}
        onChange={(credit) => onChange({ credit, ...(credit && { debit: null }) })}
      />
      <ReferenceInput
        label={`${t('money.party')} ${at + 1}`}
        entity="party"
        placeholder={t('money.party')}
        value={line.partyId ?? null}
        onChange={(partyId) => onChange({ partyId })}
      />
      <Input
        aria-label={`${t('money.reference')} ${at + 1}`}
        placeholder={t('money.reference')}
        value={line.reference}
        onChange={({ target }) => onChange({ reference: target.value })}
      />
      <IconButton icon="close" label={t('money.line_remove', { line: at + 1 })} size="middle" onClick={onRemove} />
      <FieldError>{wrong.map(([, words]) => words).join(' ')}</FieldError>
    </div>
  )
}
