import { Button, Input, Select, Switch } from 'antd'
import { type FormEvent, useState } from 'react'
import { languageNames } from '#support/i18n/index.ts'
import { call, post } from '../kit/api.ts'
import { IconButton, RemoveButton } from '../kit/buttons.tsx'
import { Icon, type IconName } from '../kit/icons.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { Facts, When, Words } from '../kit/values.tsx'
import { ConfirmButton } from '../settings/confirm-button.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { Addresses } from './addresses.tsx'
import type { Card } from './customer.ts'
import { Relations } from './relations.tsx'
import { texts } from './texts.ts'

/** Who the customer is: contacts, addresses, consents, household or company. */
export const WhoPanel = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  return (
    <>
      <Contacts card={card} />
      <Panel>
        <Facts
          rows={[
            [t('customers.group'), card.group ? <Words key="group" of={card.group} /> : '–'],
            [t('customers.language'), languageNames[card.language] ?? card.language],
            [t('customers.since'), <When key="since" at={card.createdAt} />],
          ]}
        />
      </Panel>
      <Addresses card={card} />
      <Consents card={card} />
      <Relations card={card} />
      <Erase card={card} />
    </>
  )
}

/** On request the person goes; what the books say of his orders stays. */
const Erase = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const may = useMay()
  const erase = useAction((_: string, key) => post(`/api/parties/${card.id}/erasure`, {}, key), {
    refresh: [['card', card.id]],
  })
  if (!may('parties.erase_party') || card.erasedAt || card.kind !== 'person') return null
  return (
    <div>
      <ConfirmButton
        isQuiet
        label={t('customers.erase')}
        what={card.name}
        run={() => erase.run(card.id)}
        isRunning={erase.isRunning}
      >
        {t('customers.erase_means')}
      </ConfirmButton>
    </div>
  )
}

const icons: Record<string, IconName> = { email: 'mail', phone: 'phone', wechat: 'note', whatsapp: 'note', web: 'web' }
const links: Record<string, string> = { email: 'mailto:', phone: 'tel:' }
const kinds = ['phone', 'email', 'wechat', 'whatsapp', 'web'] as const

/** A long address goes on in the next line at its @, not in the middle of a word. */
const ContactLink = ({ kind, value }: { kind: string; value: string }) => {
  const at = kind === 'email' ? value.lastIndexOf('@') : -1
  return (
    <a href={`${links[kind]}${value}`}>
      {at > 0 ? (
        <>
          {value.slice(0, at)}
          <wbr />
          {value.slice(at)}
        </>
      ) : (
        value
      )}
    </a>
  )
}

const Contacts = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const may = useMay()
  const [isAdding, setAdding] = useState(false)
  const claims = card.identifiers.filter(
    ({ kind, value }) => links[kind] && !card.contactPoints.some((point) => point.value === value),
  )
  const remove = useAction((id: string, key) => call('DELETE', `/api/contact-points/${id}`, { key }), {
    refresh: [['card', card.id]],
  })
  return (
    <Panel
      title={t('customers.contact')}
      actions={
        may('parties.add_contact_point') && (
          <IconButton icon="plus" label={t('customers.add_contact')} onClick={() => setAdding(!isAdding)} />
        )
      }
    >
      {!card.contactPoints.length && !claims.length && !isAdding && (
        <p className="soft">{t('customers.contact_none')}</p>
      )}
      <ul className="plain-list contacts">
        {card.contactPoints.map(({ id, kind, value, label }) => (
          <li key={id}>
            <Icon name={icons[kind] ?? 'note'} size={14} />
            {links[kind] ? <ContactLink kind={kind} value={value} /> : <span>{value}</span>}
            {label && <span className="soft">{label}</span>}
            {may('parties.remove_contact_point') && (
              <RemoveButton what={value} className="quiet-remove" onClick={() => void remove.run(id)} />
            )}
          </li>
        ))}
      </ul>
      {claims.length > 0 && (
        <ul className="plain-list contacts claims">
          {claims.map(({ kind, value, isProven }) => (
            <li key={`${kind}${value}`}>
              <Icon name={icons[kind] ?? 'note'} size={14} />
              <ContactLink kind={kind} value={value} />
              <span className="soft">{t(isProven ? 'customers.proven' : 'customers.claimed')}</span>
            </li>
          ))}
        </ul>
      )}
      {isAdding && <AddContact partyId={card.id} onDone={() => setAdding(false)} />}
    </Panel>
  )
}

const AddContact = ({ partyId, onDone }: { partyId: string; onDone: () => void }) => {
  const t = useWords(texts)
  const [kind, setKind] = useState<(typeof kinds)[number]>('phone')
  const [value, setValue] = useState('')
  const add = useAction((body: object, key) => post(`/api/parties/${partyId}/contact-points`, body, key), {
    refresh: [['card', partyId]],
    onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim()) void add.run({ kind, value: value.trim() })
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      <Select
        aria-label={t('customers.contact')}
        value={kind}
        onChange={setKind}
        options={kinds.map((one) => ({ value: one, label: t(`customers.kind.${one}`) }))}
        popupMatchSelectWidth={false}
      />
      <Input
        aria-label={t(`customers.kind.${kind}`)}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        {...(add.fields.value && { status: 'error' as const })}
        autoFocus
      />
      <Button htmlType="submit" loading={add.isRunning}>
        {t('customers.add_contact')}
      </Button>
    </form>
  )
}

const purposes = [
  'marketing_email',
  'marketing_phone',
  'marketing_messenger',
  'analytics',
  'recording',
  'cobrowsing',
  'service',
] as const

const Consents = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const may = useMay()
  const change = useAction(
    (body: { purpose: string; isGranted: boolean }, key) =>
      post(`/api/parties/${card.id}/consents`, { ...body, source: 'desk' }, key),
    { refresh: [['card', card.id]] },
  )
  const isGranted = (purpose: string) => card.consents.find((one) => one.purpose === purpose)?.isGranted ?? false
  const mayChange = may('parties.change_consent')
  return (
    <Panel title={t('customers.consents')}>
      <ul className="plain-list">
        {purposes
          .filter((purpose) => mayChange || card.consents.some((one) => one.purpose === purpose))
          .map((purpose) => (
            <li key={purpose}>
              <span>{t(`customers.consent.${purpose}`)}</span>
              <Switch
                className="push"
                size="small"
                aria-label={t(`customers.consent.${purpose}`)}
                checked={isGranted(purpose)}
                disabled={!mayChange || change.isRunning}
                onChange={(granted) => void change.run({ purpose, isGranted: granted })}
              />
            </li>
          ))}
      </ul>
      {!mayChange && !card.consents.length && <p className="soft">{t('customers.consents_none')}</p>}
    </Panel>
  )
}
