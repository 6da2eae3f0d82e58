import { useQuery } from '@tanstack/react-query'
import { Button, Input, Segmented } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { texts as occasionTexts } from '#functions/messages/texts.ts'
import { type Language, type LocalisedText, languageNames, languages, localised } from '#support/i18n/index.ts'
import { call, get } from '../kit/api.ts'
import { type Row, useRows } from '../kit/described.ts'
import { Field } from '../kit/forms/field.tsx'
import { Grid } from '../kit/lists/grid.tsx'
import { PageHead, Panel } from '../kit/page.tsx'
import { Pane } from '../kit/pane.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import './settings.css'

type Template = Row & { code: string; subject: LocalisedText; body: LocalisedText; version: number }
type Preview = { subject: string; text: string; blanks: string[] }

const useOccasion = () => {
  const t = useWords(occasionTexts)
  return (code: string): string =>
    Object.hasOwn(occasionTexts, `messages.occasion.${code}`)
      ? t(`messages.occasion.${code}` as 'messages.occasion.welcome')
      : code
}

/** What we write to customers without being asked, occasion by occasion; each letter is seen with example values. */
export const Letters = () => {
  const t = useWords(texts)
  const language = useLanguage()
  const nameOf = useOccasion()
  const [search, setSearch] = useSearchParams()
  const open = search.get('open')
  const list = useRows('message_templates', { limit: 100 })
  const rows = (list.data?.pages[0]?.rows ?? []) as Template[]
  const chosen = rows.find(({ id }) => id === open)
  const leave = () => setSearch({}, { replace: true })
  return (
    <div className={chosen ? 'list-page is-split letters' : 'list-page'}>
      <section className="list-main" aria-label={t('settings.letters')}>
        <PageHead
          title={t('settings.letters')}
          count={list.data && String(rows.length)}
          lead={t('settings.letters_lead')}
        />
        <div className="list-scroll after-head">
          <Loaded of={list} rows={9}>
            {() =>
              rows.length ? (
                <Grid
                  label={t('settings.letters')}
                  rows={rows}
                  idOf={({ id }) => id}
                  openId={open ?? undefined}
                  onOpen={({ id }) => setSearch({ open: id }, { replace: true })}
                  onLeave={leave}
                  columns={[
                    {
                      name: 'occasion',
                      label: t('settings.letter_when'),
                      render: ({ code }) => <span className="strong">{nameOf(code)}</span>,
                    },
                    {
                      name: 'subject',
                      label: t('settings.mail_subject'),
                      render: ({ subject }) => localised(subject, language),
                    },
                  ]}
                />
              ) : (
                <Empty icon="mail" title={t('settings.letters_none')} hint={null} />
              )
            }
          </Loaded>
        </div>
      </section>
      {chosen && (
        <LetterPane
          key={`${chosen.id} ${chosen.version}`}
          template={chosen}
          title={nameOf(chosen.code)}
          onLeave={leave}
        />
      )}
    </div>
  )
}

const LetterPane = ({ template, title, onLeave }: { template: Template; title: string; onLeave: () => void }) => {
  const t = useWords(texts)
  const own = useLanguage()
  const [language, setLanguage] = useState<Language>(own)
  const preview = useQuery({
    queryKey: ['letter', template.code, language, template.version],
    queryFn: () => get<Preview>(`/api/messages/${template.code}/preview`, { language }),
  })
  return (
    <Pane title={title} onLeave={onLeave}>
      <Segmented
        className="kinds"
        aria-label={t('settings.language')}
        value={language}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <LetterForm key={language} template={template} language={language} blanks={preview.data?.blanks ?? []} />
      <Panel title={t('settings.letter_preview')}>
        <Loaded of={preview} rows={5}>
          {({ subject, text }) => (
            <div className="letter-preview" lang={language}>
              <p className="strong">{subject}</p>
              <p>{text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1 →')}</p>
            </div>
          )}
        </Loaded>
      </Panel>
    </Pane>
  )
}

const LetterForm = ({ template, language, blanks }: { template: Template; language: Language; blanks: string[] }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const id = useId()
  const [subject, setSubject] = useState(template.subject[language] ?? '')
  const [body, setBody] = useState(template.body[language] ?? '')
  const save = useAction(
    (words: object, key) =>
      call('PATCH', `/api/message-templates/${template.id}`, { body: words, key, version: template.version }),
    {
      done: kit('kit.saved'),
      refresh: [['rows', 'message_templates']],
    },
  )
  const isFixed = !may('messages.update_message_template')
  const isSame = subject === (template.subject[language] ?? '') && body === (template.body[language] ?? '')
  const errorOf = (name: string) => Object.entries(save.fields).find(([path]) => path.startsWith(name))?.[1]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run({
      subject: { ...template.subject, [language]: subject },
      body: { ...template.body, [language]: body },
    })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t('settings.mail_subject')} id={`${id}-subject`} error={errorOf('subject')}>
        <Input
          id={`${id}-subject`}
          lang={language}
          value={subject}
          disabled={isFixed}
          onChange={({ target }) => setSubject(target.value)}
        />
      </Field>
      <Field
        label={t('settings.letter_text')}
        id={`${id}-body`}
        error={errorOf('body')}
        hint={t('settings.letter_hint')}
      >
        <Input.TextArea
          id={`${id}-body`}
          lang={language}
          value={body}
          disabled={isFixed}
          autoSize={{ minRows: 6, maxRows: 20 }}
          onChange={({ target }) => setBody(target.value)}
        />
      </Field>
      {blanks.length > 0 && (
        <p className="blanks">
          <span className="soft">{t('settings.letter_blanks')}</span>{' '}
          {blanks.map((blank) => (
            <Button
              key={blank}
              size="small"
              className="mono"
              disabled={isFixed}
              onClick={() => setBody(`${body}{${blank}}`)}
            >{`{${blank}}`}</Button>
          ))}
        </p>
      )}
      {!isFixed && (
        <div>
          <Button type="primary" htmlType="submit" disabled={isSame} loading={save.isRunning}>
            {kit('kit.save')}
          </Button>
        </div>
      )}
    </form>
  )
}
