import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { get, Problem, post } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { readAnew } from '../kit/read-anew.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useChangeMe, useMe } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
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

type Begun = { totpURI: string; backupCodes: string[] }

/** Better-auth's own steps: begin with the password, confirm with a code, end with the password. */
const SecondFactor = () => {
  const t = useWords(texts)
  const { message } = App.useApp()
  const queries = useQueryClient()
  const id = useId()
  const { data: mine } = useQuery({
    queryKey: ['me', 'two-factor'],
    queryFn: () => get<{ twoFactorEnabled: boolean }>('/api/me'),
  })
  const [password, setPassword] = useState('')
  const [begun, setBegun] = useState<Begun>()
  const [isRunning, setRunning] = useState(false)
  const step = async (path: string, body: object, then: (answer: unknown) => void) => {
    setRunning(true)
    try {
      then(await post(`/api/auth/two-factor${path}`, body))
      await readAnew(queries, ['me'])
    } catch (error) {
      void message.error(error instanceof Problem ? error.message : String(error), 6)
    } finally {
      setRunning(false)
    }
  }
  const isOn = mine?.twoFactorEnabled ?? false
  const start = (event: FormEvent) => {
    event.preventDefault()
    void step(isOn ? '/disable' : '/enable', { password }, (answer) => {
      setPassword('')
      if (!isOn) setBegun(answer as Begun)
    })
  }
  return (
    <Panel
      title={t('settings.two_factor')}
      actions={
        <StateTag
          state={isOn ? 'on' : 'off'}
          tone={isOn ? 'closed' : 'off'}
          label={t(isOn ? 'settings.on' : 'settings.off')}
        />
      }
    >
      {begun ? (
        <Confirm
          begun={begun}
          isRunning={isRunning}
          onCode={(code) => void step('/verify-totp', { code }, () => setBegun(undefined))}
        />
      ) : (
        <form className="inline-form" onSubmit={start}>
          <Field label={t('settings.password')} id={id}>
            <Input.Password
              id={id}
              autoComplete="current-password"
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          </Field>
          <Button htmlType="submit" danger={isOn} disabled={!password} loading={isRunning}>
            {t(isOn ? 'settings.two_factor_end' : 'settings.two_factor_begin')}
          </Button>
        </form>
      )}
    </Panel>
  )
}

/** The key for the authenticator, the backup codes, and the first code as proof. */
const Confirm = ({
  begun,
  isRunning,
  onCode,
}: {
  begun: Begun
  isRunning: boolean
  onCode: (code: string) => void
}) => {
  const t = useWords(texts)
  const id = useId()
  const [code, setCode] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onCode(code)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t('settings.two_factor_hint')}</p>
      <p className="mono made-key">{new URL(begun.totpURI).searchParams.get('secret')}</p>
      <p className="soft">{t('settings.two_factor_backup')}</p>
      <p className="mono made-key">{begun.backupCodes.join('  ')}</p>
      <div className="inline-form">
        <Field label={t('settings.two_factor_code')} id={id}>
          <Input
            id={id}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </Field>
        <Button type="primary" htmlType="submit" disabled={!code} loading={isRunning}>
          {t('settings.two_factor_confirm')}
        </Button>
      </div>
    </form>
  )
}
