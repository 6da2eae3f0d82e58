import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { Problem, post } from '../kit/api.ts'
import { Field } from '../kit/forms/field.tsx'
import { useTitle } from '../kit/page.tsx'
import { readAnew } from '../kit/read-anew.ts'
import { useKit } from '../kit/words.ts'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

type Step = 'password' | 'code' | 'backup' | 'forgotten'

/** The door: e-mail and password, then the second factor where one is kept. */
export const SignIn = () => {
  const [step, setStep] = useState<Step>('password')
  const t = useWords(texts)
  useTitle(t('sign_in.title'))
  return (
    <Door title={t(step === 'code' || step === 'backup' ? 'sign_in.code_title' : 'sign_in.title')}>
      {step === 'password' && <Password onCode={() => setStep('code')} onForgotten={() => setStep('forgotten')} />}
      {step === 'forgotten' && <Forgotten onBack={() => setStep('password')} />}
      {(step === 'code' || step === 'backup') && (
        <Code
          key={step}
          isBackup={step === 'backup'}
          onOther={() => setStep(step === 'backup' ? 'code' : 'backup')}
          onBack={() => setStep('password')}
        />
      )}
    </Door>
  )
}

const Door = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useWords(texts)
  return (
    <main className="door">
      <div className="door-card">
        <p className="door-brand">
          <svg viewBox="0 0 32 32" width="36" height="36" className="brand-mark" aria-hidden="true">
            <rect width="32" height="32" rx="8" />
            <path d="M8 22V10l8 5 8-5v12" />
          </svg>
          <span>Onefold</span>
        </p>
        <h1>{title}</h1>
        {children}
        <p className="door-motto">{t('sign_in.motto')}</p>
      </div>
    </main>
  )
}

/** Sends a form through the door and says beside it why not. */
const useDoor = (onDone: (answer: Record<string, unknown>) => void) => {
  const kit = useKit()
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<string>()
  const send = async (path: string, body: object) => {
    setRunning(true)
    setError(undefined)
    try {
      onDone((await post<Record<string, unknown>>(`/api/auth${path}`, body)) ?? {})
    } catch (problem) {
      setError(problem instanceof Problem ? problem.message : kit('kit.offline'))
    } finally {
      setRunning(false)
    }
  }
  return { isRunning, error, send }
}

const useCameIn = () => {
  const queries = useQueryClient()
  return () => void readAnew(queries)
}

const Password = ({ onCode, onForgotten }: { onCode: () => void; onForgotten: () => void }) => {
  const t = useWords(texts)
  const ids = [useId(), useId()] as const
  const cameIn = useCameIn()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const door = useDoor((answer) => (answer.twoFactorRedirect ? onCode() : cameIn()))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void door.send('/sign-in/email', { email: email.trim(), password })
  }
  return (
    <form onSubmit={submit} className="door-form">
      <Field label={t('sign_in.email')} id={ids[0]}>
        <Input
          id={ids[0]}
          type="email"
          size="large"
          autoComplete="username"
          autoFocus
          required
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </Field>
      <Field label={t('sign_in.password')} id={ids[1]} error={door.error}>
        <Input.Password
          id={ids[1]}
          size="large"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </Field>
      <Button type="primary" htmlType="submit" size="large" block loading={door.isRunning}>
        {t('sign_in.go')}
      </Button>
      <Button type="link" block onClick={onForgotten}>
        {t('sign_in.forgotten')}
      </Button>
    </form>
  )
}

type CodeProps = { isBackup: boolean; onOther: () => void; onBack: () => void }

const Code = ({ isBackup, onOther, onBack }: CodeProps) => {
  const t = useWords(texts)
  const id = useId()
  const cameIn = useCameIn()
  const [code, setCode] = useState('')
  const door = useDoor(cameIn)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void door.send(isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', {
      code: code.replace(/\s/g, ''),
    })
  }
  return (
    <form onSubmit={submit} className="door-form">
      <Field label={t(isBackup ? 'sign_in.backup_code' : 'sign_in.code')} id={id} error={door.error}>
        <Input
          id={id}
          size="large"
          autoFocus
          autoComplete="one-time-code"
          inputMode={isBackup ? 'text' : 'numeric'}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      </Field>
      <Button type="primary" htmlType="submit" size="large" block loading={door.isRunning} disabled={!code}>
        {t('sign_in.go')}
      </Button>
      <Button type="link" block onClick={onOther}>
        {t(isBackup ? 'sign_in.authenticator' : 'sign_in.backup')}
      </Button>
      <Button type="link" block onClick={onBack}>
        {t('sign_in.back')}
      </Button>
    </form>
  )
}

const Forgotten = ({ onBack }: { onBack: () => void }) => {
  const t = useWords(texts)
  const id = useId()
  const [email, setEmail] = useState('')
  const [isSent, setSent] = useState(false)
  const door = useDoor(() => setSent(true))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void door.send('/request-password-reset', { email: email.trim() })
  }
  return (
    <form onSubmit={submit} className="door-form">
      {isSent ? (
        <p role="status">{t('sign_in.reset_sent')}</p>
      ) : (
        <>
          <Field label={t('sign_in.email')} id={id} error={door.error}>
            <Input
              id={id}
              type="email"
              size="large"
              autoFocus
              autoComplete="username"
              required
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          </Field>
          <Button type="primary" htmlType="submit" size="large" block loading={door.isRunning}>
            {t('sign_in.reset_go')}
          </Button>
        </>
      )}
      <Button type="link" block onClick={onBack}>
        {t('sign_in.back')}
      </Button>
    </form>
  )
}

/** Where the link of the mail leads: a new password. */
export const SetPassword = () => {
  const t = useWords(texts)
  const id = useId()
  const navigate = useNavigate()
  const [newPassword, setPassword] = useState('')
  const door = useDoor(() => void navigate('/'))
  useTitle(t('sign_in.new_password_title'))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void door.send('/reset-password', { newPassword, token: new URLSearchParams(location.search).get('token') ?? '' })
  }
  return (
    <Door title={t('sign_in.new_password_title')}>
      <form onSubmit={submit} className="door-form">
        <Field label={t('sign_in.new_password')} id={id} error={door.error}>
          <Input.Password
            id={id}
            size="large"
            autoFocus
            autoComplete="new-password"
            value={newPassword}
            onChange={({ target }) => setPassword(target.value)}
          />
        </Field>
        <Button type="primary" htmlType="submit" size="large" block loading={door.isRunning} disabled={!newPassword}>
          {t('sign_in.new_password_go')}
        </Button>
      </form>
    </Door>
  )
}
