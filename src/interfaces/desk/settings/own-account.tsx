import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { post } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useChangeMe, useMe } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { SecondFactor } from './second-factor.tsx'
import { texts } from './texts.ts'

/** One's own name, password and second factor. */
export const OwnAccount = () => {
  const t = useWords(texts)
  return (
    <Page title={t('settings.account')} isNarrow>
      <OwnName />
      <OwnPassword />
      <SecondFactor />
    </Page>
  )
}

const OwnName = () => {
  const t = useWords(texts)
  const kit = useKit()
  const id = useId()
  const { data: me } = useMe()
  const change = useChangeMe()
  const [name, setName] = useState(me?.name ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) void change({ name: name.trim() })
  }
  return (
    <Panel>
      <form className="inline-form" onSubmit={submit}>
        <Field label={t('settings.account_name')} id={id}>
          <Input id={id} value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
        </Field>
        <Button htmlType="submit" disabled={!name.trim() || name === me?.name}>
          {kit('kit.save')}
        </Button>
      </form>
    </Panel>
  )
}

const OwnPassword = () => {
  const t = useWords(texts)
  const ids = [useId(), useId()] as const
  const [password, setPassword] = useState('')
  const [newPassword, setNew] = useState('')
  const change = useAction((body: object, key) => post('/api/me/password', body, key), {
    done: t('settings.password_changed'),
    onDone: () => {
      setPassword('')
      setNew('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change.run({ password, newPassword })
  }
  return (
    <Panel title={t('settings.password_change')}>
      <form className="stack" onSubmit={submit}>
        <div className="form-row">
          <Field label={t('settings.password_old')} id={ids[0]} error={change.fields.password}>
            <Input.Password
              id={ids[0]}
              autoComplete="current-password"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          </Field>
          <Field label={t('settings.password_new')} id={ids[1]} error={change.fields.newPassword}>
            <Input.Password
              id={ids[1]}
              autoComplete="new-password"
              value={newPassword}
              onChange={({ target }) => setNew(target.value)}
            />
          </Field>
        </div>
        <div>
          <Button htmlType="submit" disabled={!password || !newPassword} loading={change.isRunning}>
            {t('settings.password_change')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
