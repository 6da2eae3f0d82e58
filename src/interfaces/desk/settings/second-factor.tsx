import { useQuery } from '@tanstack/react-query'
import { App, Button, Input, QRCode } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { get, post } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Begun = { totpURI: string; backupCodes: string[] }

/** Better-auth's own steps: begin with the password, confirm with a code, end with the password. */
export const SecondFactor = () => {
  const t = useWords(texts)
  const { data: mine } = useQuery({
    queryKey: ['me', 'two-factor'],
    queryFn: () => get<{ twoFactorEnabled: boolean }>('/api/me'),
  })
  const [begun, setBegun] = useState<Begun>()
  const isOn = mine?.twoFactorEnabled ?? false
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
      {begun ? <Confirm begun={begun} onDone={() => setBegun(undefined)} /> : <Switch isOn={isOn} onBegun={setBegun} />}
    </Panel>
  )
}

/** On or off, by the password. */
const Switch = ({ isOn, onBegun }: { isOn: boolean; onBegun: (begun: Begun) => void }) => {
  const t = useWords(texts)
  const id = useId()
  const [password, setPassword] = useState('')
  const change = useAction((body: object) => post<Begun>(`/api/auth/two-factor/${isOn ? 'disable' : 'enable'}`, body), {
    refresh: [['me']],
    ...(isOn && { done: t('settings.two_factor_ended') }),
    onDone: (answer) => {
      setPassword('')
      if (!isOn) onBegun(answer)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void change.run({ password })
  }
  return (
    <>
      {!isOn && <p className="soft">{t('settings.two_factor_lead')}</p>}
      <form className="inline-form" onSubmit={submit}>
        <Field label={t('settings.password')} id={id} error={change.problem?.message}>
          <Input.Password
            id={id}
            autoComplete="current-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </Field>
        <Button htmlType="submit" danger={isOn} disabled={!password} loading={change.isRunning}>
          {t(isOn ? 'settings.two_factor_end' : 'settings.two_factor_begin')}
        </Button>
      </form>
    </>
  )
}

/** The key for the authenticator, the backup codes, and the first code as proof. */
const Confirm = ({ begun, onDone }: { begun: Begun; onDone: () => void }) => {
  const t = useWords(texts)
  const { message } = App.useApp()
  const id = useId()
  const [code, setCode] = useState('')
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  const confirm = useAction((body: object) => post('/api/auth/two-factor/verify-totp', body), {
    done: t('settings.two_factor_on'),
    refresh: [['me']],
    onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void confirm.run({ code: code.replace(/\s/g, '') })
  }
  const copy = () =>
    void navigator.clipboard
      .writeText(begun.backupCodes.join('\n'))
      .then(() => message.success(t('settings.two_factor_copied')))
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t('settings.two_factor_hint')}</p>
      <div className="row factor-key">
        <div role="img" aria-label={t('settings.two_factor_qr')}>
          {/* Always dark on light, else cameras read it badly. */}
          <QRCode value={begun.totpURI} type="svg" size={152} color="#000000" bgColor="#ffffff" bordered={false} />
        </div>
        <p className="mono made-key">{secret.match(/.{1,4}/g)?.join(' ')}</p>
      </div>
      <p className="soft">{t('settings.two_factor_backup')}</p>
      <p className="mono made-key backup-codes">
        {begun.backupCodes.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </p>
      <div>
        <Button size="small" onClick={copy}>
          {t('settings.two_factor_copy')}
        </Button>
      </div>
      <div className="inline-form">
        <Field label={t('settings.two_factor_code')} id={id} error={confirm.problem?.message}>
          <Input
            id={id}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </Field>
        <Button type="primary" htmlType="submit" disabled={!code} loading={confirm.isRunning}>
          {t('settings.two_factor_confirm')}
        </Button>
      </div>
    </form>
  )
}
