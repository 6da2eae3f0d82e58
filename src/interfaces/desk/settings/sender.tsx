import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { call, get } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Panel } from '../kit/page.tsx'
import { Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import './settings.css'

type Named = { name: string; address?: string; replyTo?: string; accent: string; footer: string }

/** In whose name mails go out: name, address, where answers go, colour and foot; with the head of a letter as it will look. */
export const Sender = () => {
  const t = useWords(texts)
  const sender = useQuery({ queryKey: ['mail-sender'], queryFn: () => get<Named>('/api/mail-sender') })
  return (
    <Panel title={t('settings.sender')}>
      <Loaded of={sender} rows={5}>
        {(named) => <SenderForm key={JSON.stringify(named)} first={named} />}
      </Loaded>
    </Panel>
  )
}

const SenderForm = ({ first }: { first: Named }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const id = useId()
  const [named, setNamed] = useState(first)
  const save = useAction((body: object, key) => call('PUT', '/api/mail-sender', { body, key }), {
    done: kit('kit.saved'),
    refresh: [['mail-sender']],
  })
  const isFixed = !may('mail.set_sender')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { address, replyTo, ...rest } = named
    void save.run({ ...rest, ...(address && { address }), ...(replyTo && { replyTo }) })
  }
  const text = (name: 'name' | 'address' | 'replyTo', label: string, hint?: string) => (
    <Field label={label} id={`${id}-${name}`} error={save.fields[name]} hint={hint} isRequired={name === 'name'}>
      <Input
        id={`${id}-${name}`}
        type={name === 'name' ? 'text' : 'email'}
        value={named[name] ?? ''}
        disabled={isFixed}
        onChange={({ target }) => setNamed({ ...named, [name]: target.value })}
      />
    </Field>
  )
  return (
    <form className="form sender" onSubmit={submit} noValidate>
      <fieldset>
        {text('name', t('settings.sender_name'))}
        {text('address', t('settings.sender_address'), t('settings.sender_address_hint'))}
        {text('replyTo', t('settings.sender_reply'))}
        <Field label={t('settings.sender_colour')} id={`${id}-accent`} error={save.fields.accent}>
          <input
            className="colour"
            id={`${id}-accent`}
            type="color"
            value={named.accent}
            disabled={isFixed}
            onChange={({ target }) => setNamed({ ...named, accent: target.value })}
          />
        </Field>
        <Field label={t('settings.sender_footer')} id={`${id}-footer`} error={save.fields.footer} isWide>
          <Input.TextArea
            id={`${id}-footer`}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={named.footer}
            disabled={isFixed}
            onChange={({ target }) => setNamed({ ...named, footer: target.value })}
          />
        </Field>
      </fieldset>
      <Letterhead named={named} />
      {!isFixed && (
        <div>
          <Button type="primary" htmlType="submit" loading={save.isRunning}>
            {kit('kit.save')}
          </Button>
        </div>
      )}
    </form>
  )
}

const Letterhead = ({ named: { name, accent, footer } }: { named: Named }) => {
  const t = useWords(texts)
  return (
    <figure className="letterhead">
      <figcaption className="soft">{t('settings.sender_looks')}</figcaption>
      <div style={{ borderTopColor: accent }}>
        <strong style={{ color: accent }}>{name}</strong>
        <p>…</p>
        <small>{footer}</small>
      </div>
    </figure>
  )
}
