import { Button, Dropdown, Input } from 'antd'
import { useRef, useState } from 'react'
import { type Language, type LocalisedText, languageNames, languages } from '#support/i18n/index.ts'
import { Icon } from '../../kit/icons.tsx'
import { useLanguage, useWords } from '../../shell/words.ts'
import { useCompany } from '../company.ts'
import { type Blank, filled, sampleOf, withBlank } from './blanks.ts'
import type { Offer } from './rule.ts'
import { useOffered } from './rule-reads.tsx'
import { texts } from './texts.ts'

type Props = {
  id: string
  label: string
  value: LocalisedText | null
  onChange: (value: LocalisedText | null) => void
  blanks: Blank[]
  /** What is offered beside these words. */
  offer: Offer
  isFixed: boolean
  isInvalid: boolean
}

/** Words in three languages with blanks that the house fills for each customer, and how they will read. */
export const ScriptInput = ({ id, label, value, onChange, blanks, offer, isFixed, isInvalid }: Props) => {
  const own = useLanguage()
  const order = [own, ...languages.filter((language) => language !== own)]
  const [at, setAt] = useState<Language>(own)
  const boxes = useRef(new Map<Language, HTMLTextAreaElement>())
  const change = (language: Language, words: string) => {
    const next = { ...value, [language]: words }
    if (!words) delete next[language]
    onChange(Object.keys(next).length ? next : null)
  }
  const insert = (blank: Blank) => {
    const box = boxes.current.get(at)
    const words = value?.[at] ?? ''
    const caret = { from: box?.selectionStart ?? words.length, to: box?.selectionEnd ?? words.length }
    const { text, end } = withBlank(words, caret, blank.name)
    change(at, text)
    requestAnimationFrame(() => {
      box?.focus()
      box?.setSelectionRange(end, end)
    })
  }
  return (
    <div className="localised script">
      {order.map((language, place) => (
        <div key={language} className="localised-long">
          <span aria-hidden="true">{marks[language]}</span>
          <Input.TextArea
            id={place === 0 ? id : `${id}-${language}`}
            lang={language}
            ref={(held) => {
              const box = held?.resizableTextArea?.textArea
              if (box) boxes.current.set(language, box)
            }}
            value={value?.[language] ?? ''}
            disabled={isFixed}
            aria-label={`${label} (${languageNames[language]})`}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 8 }}
            {...(isInvalid && place === 0 && { status: 'error' as const })}
            onFocus={() => setAt(language)}
            onChange={({ target }) => change(language, target.value)}
          />
        </div>
      ))}
      <div className="script-foot">
        {!isFixed && <InsertBlank blanks={blanks} language={at} onInsert={insert} label={label} />}
        <Preview words={value?.[at] ?? value?.[own] ?? ''} language={at} offer={offer} />
      </div>
    </div>
  )
}

const OFFERED = 'offer.name'
const marks: Record<Language, string> = { en: 'EN', 'zh-CN': '简', 'zh-TW': '繁' }

type InsertProps = { blanks: Blank[]; language: Language; label: string; onInsert: (blank: Blank) => void }

const InsertBlank = ({ blanks, language, label, onInsert }: InsertProps) => {
  const t = useWords(texts)
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: blanks.map(({ name, label }) => ({
          key: name,
          label: (
            <>
              {label} <code className="soft">{`{${name}}`}</code>
            </>
          ),
        })),
        onClick: ({ key }) => onInsert(blanks.find(({ name }) => name === key)!),
      }}
    >
      <Button
        size="small"
        type="text"
        icon={<Icon name="plus" size={14} />}
        aria-label={t('rules.blank_insert_in', { what: label, language: languageNames[language] })}
      >
        {t('rules.blank_insert')}
      </Button>
    </Dropdown>
  )
}

/** The words with what is offered and sample values in their blanks; what is no blank of ours is shown as it is. */
const Preview = ({ words, language, offer }: { words: string; language: Language; offer: Offer }) => {
  const t = useWords(texts)
  const { currency } = useCompany()
  const offered = useOffered(offer, language)
  const fill = (name: string) => (name === OFFERED && offered) || sampleOf(name, language, currency)
  if (!words) return null
  return (
    <p className="script-preview">
      <span className="soft">{t('rules.preview')}</span>{' '}
      <q lang={language}>
        {filled(words, fill).map(({ text, isBlank }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order
          isBlank ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </q>
    </p>
  )
}
