import { useQuery } from '@tanstack/react-query'
import { Button, Input, Segmented, Select } from 'antd'
import { type FormEvent, useId } from 'react'
import { Link, useNavigate } from 'react-router'
import { texts as partyTexts } from '#masters/parties/texts.ts'
import { type Language, languageNames, languages } from '#support/i18n/index.ts'
import { post } from '../kit/api.ts'
import { useDraft } from '../kit/forms/draft.ts'
import { Field } from '../kit/forms/field.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { findParties } from './find-parties.ts'
import { texts } from './texts.ts'

const kinds = ['person', 'organisation'] as const
type Typed = { kind: (typeof kinds)[number]; name: string; phone: string; email: string; language: Language }

/** Somebody new is written down: who, how he is reached, and in which language. The number comes by itself. */
export const NewCustomer = () => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const language = useLanguage()
  const { values, set, drop } = useDraft<Typed>(
    { kind: 'person', name: '', phone: '', email: '', language },
    'desk.draft.customer',
  )
  const create = useAction((body: object, key) => post<{ id: string }>('/api/parties', body, key), {
    done: t('customers.created'),
    refresh: [['rows', 'parties']],
    onDone: ({ id }) => {
      drop()
      void navigate(`/customers/${id}`, { replace: true })
    },
  })
  const points = (['phone', 'email'] as const).filter((kind) => values[kind].trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { kind, name, language: spoken } = values
    const contactPoints = points.map((point) => ({ kind: point, value: values[point].trim() }))
    void create.run({ kind, name: name.trim(), language: spoken, isCustomer: true, contactPoints })
  }
  const refusedOf = (point: 'phone' | 'email') => create.fields[`contactPoints.${points.indexOf(point)}.value`]
  return (
    <Page isNarrow title={t('customers.new')} back={{ to: '/customers', label: t('customers.title') }}>
      <Panel>
        <form className="form" onSubmit={submit} noValidate>
          <KindAndName values={values} set={set} error={create.fields.name} />
          <Text
            label={t('customers.phone')}
            value={values.phone}
            error={refusedOf('phone')}
            type="tel"
            set={(phone) => set({ phone })}
          />
          <Text
            label={t('customers.email')}
            value={values.email}
            error={refusedOf('email')}
            type="email"
            set={(email) => set({ email })}
          />
          <KnownAlready phone={values.phone.trim()} email={values.email.trim()} />
          <Spoken value={values.language} set={(spoken) => set({ language: spoken })} />
          <footer className="form-foot">
            <Button type="primary" htmlType="submit" loading={create.isRunning} disabled={!values.name.trim()}>
              {t('customers.create')}
            </Button>
          </footer>
        </form>
      </Panel>
    </Page>
  )
}

type Part = { values: Typed; set: (change: Partial<Typed>) => void; error: string | undefined }

const KindAndName = ({ values, set, error }: Part) => {
  const t = useWords(texts)
  const say = useWords(partyTexts)
  return (
    <>
      <Segmented<Typed['kind']>
        aria-label={say('entity.party.kind')}
        value={values.kind}
        onChange={(kind) => set({ kind })}
        options={kinds.map((kind) => ({ value: kind, label: say(`entity.party.kind.${kind}`) }))}
      />
      <Text label={t('customers.name')} value={values.name} error={error} set={(name) => set({ name })} isFirst />
    </>
  )
}

type TextProps = {
  label: string
  value: string
  error: string | undefined
  set: (words: string) => void
  type?: 'tel' | 'email'
  isFirst?: boolean
}

const Text = ({ label, value, error, set, type, isFirst = false }: TextProps) => {
  const id = useId()
  return (
    <Field label={label} id={id} error={error} isRequired={isFirst}>
      <Input
        id={id}
        {...(type && { type })}
        value={value}
        autoFocus={isFirst}
        maxLength={200}
        {...(error && { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
        onChange={({ target }) => set(target.value)}
      />
    </Field>
  )
}

const Spoken = ({ value, set }: { value: Language; set: (language: Language) => void }) => {
  const t = useWords(texts)
  const id = useId()
  return (
    <Field label={t('customers.language')} id={id}>
      <Select
        id={id}
        value={value}
        onChange={set}
        options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      />
    </Field>
  )
}

/** Whoever is reached there already: perhaps it is the same. */
const KnownAlready = ({ phone, email }: { phone: string; email: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const asked = [phone, email].filter((words) => words.length >= 6)
  const { data = [] } = useQuery({
    queryKey: ['known-already', ...asked],
    enabled: may('parties.find') && asked.length > 0,
    queryFn: async ({ signal }) => {
      const found = await Promise.all(asked.map((words) => findParties(words, signal)))
      return [...new Map(found.flatMap(({ parties }) => parties).map((party) => [party.id, party])).values()]
    },
  })
  if (!data.length) return null
  return (
    <div role="status">
      <p className="warm small">{t('customers.known_already')}</p>
      <ul className="plain-list">
        {data.slice(0, 5).map(({ id, name, number, reached }) => (
          <li key={id}>
            <Link to={`/customers/${id}`}>{name}</Link>
            <span className="soft">{[reached, number].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
