import { useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { formatNumber } from '#support/i18n/index.ts'
import { call, get, post } from '../kit/api.ts'
import { FieldError } from '../kit/field-error.tsx'
import { Field } from '../kit/forms/field.tsx'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { PageHead } from '../kit/page.tsx'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { When } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { Allowed } from './allowed.tsx'
import { ConfirmButton } from './confirm-button.tsx'
import { PermissionPicker } from './permission-picker.tsx'
import { texts } from './texts.ts'

type Key = {
  id: string
  name: string
  prefix: string
  permissions: string[]
  createdBy: string | null
  createdAt: string
  expiresAt: string | null
  lastUsedAt: string | null
  revokedAt: string | null
  uses: number | string
}

/** Keys by which other programs come in. */
export const ApiKeys = () => {
  const t = useWords(texts)
  const may = useMay()
  const [isMaking, setMaking] = useState(false)
  const keys = useQuery({ queryKey: ['api-keys'], queryFn: () => get<{ items: Key[] }>('/api/keys') })
  const end = useAction((id: string, key) => call('DELETE', `/api/keys/${id}`, { key }), {
    done: t('settings.key_ended'),
    refresh: [['api-keys']],
  })
  const columns = useKeyColumns(end.run)
  return (
    <div className={isMaking ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={t('settings.keys')}>
        <PageHead title={t('settings.keys')}>
          {may('access.create_api_key') && (
            <Button type="primary" onClick={() => setMaking(true)}>
              {t('settings.key_new')}
            </Button>
          )}
        </PageHead>
        <div className="list-scroll after-head">
          <Loaded of={keys} rows={6}>
            {({ items }) =>
              items.length ? (
                <Grid label={t('settings.keys')} rows={items} idOf={({ id }) => id} columns={columns} />
              ) : (
                <Empty icon="lock" hint={t('settings.keys_empty')} />
              )
            }
          </Loaded>
        </div>
      </section>
      {isMaking && <NewKey onLeave={() => setMaking(false)} />}
    </div>
  )
}

const NewKey = ({ onLeave }: { onLeave: () => void }) => {
  const t = useWords(texts)
  const kit = useKit()
  const { message } = App.useApp()
  const ids = [useId(), useId()] as const
  const [name, setName] = useState('')
  const [permissions, setPermissions] = useState<string[]>([])
  const [until, setUntil] = useState('')
  const [made, setMade] = useState<string>()
  const make = useAction((body: object, key) => post<{ key: string }>('/api/keys', body, key), {
    refresh: [['api-keys']],
    onDone: ({ key }) => setMade(key),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void make.run({
      name: name.trim(),
      permissions,
      ...(until && { expiresAt: new Date(`${until}T23:59:59`).toISOString() }),
    })
  }
  if (made)
    return (
      <Pane title={name} onLeave={onLeave}>
        <Alert type="success" title={t('settings.key_made')} />
        <p className="mono made-key">{made}</p>
        <div>
          <Button
            type="primary"
            onClick={() =>
              void navigator.clipboard.writeText(made).then(() => message.success(t('settings.key_copied')))
            }
          >
            {t('settings.key_copy')}
          </Button>
        </div>
      </Pane>
    )
  return (
    <Pane title={t('settings.key_new')} onLeave={onLeave}>
      <form className="stack" onSubmit={submit}>
        <Field label={t('settings.key_name')} id={ids[0]} error={make.fields.name} isRequired>
          <Input id={ids[0]} value={name} onChange={({ target }) => setName(target.value)} />
        </Field>
        <PermissionPicker permissions={permissions} onChange={setPermissions} isFixed={false} />
        <FieldError>{make.fields.permissions}</FieldError>
        <Field label={t('settings.key_expires')} id={ids[1]} error={make.fields.expiresAt}>
          <DayInput id={ids[1]} value={until} onChange={setUntil} />
        </Field>
        <div>
          <Button
            type="primary"
            htmlType="submit"
            disabled={!name.trim() || !permissions.length}
            loading={make.isRunning}
          >
            {kit('kit.save')}
          </Button>
        </div>
      </form>
    </Pane>
  )
}

const useKeyColumns = (onEnd: (id: string) => unknown): GridColumn<Key>[] => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  return [
    {
      name: 'name',
      label: t('settings.key_name'),
      render: ({ name, prefix }) => (
        <>
          <span className="strong">{name}</span> <span className="mono soft">{prefix}…</span>
        </>
      ),
    },
    {
      name: 'permissions',
      label: t('settings.permissions'),
      render: ({ permissions }) => (
        <span className="clip soft">
          <Allowed permissions={permissions} />
        </span>
      ),
    },
    { name: 'by', label: t('settings.key_by'), render: ({ createdBy }) => createdBy },
    {
      name: 'used',
      label: t('settings.key_used'),
      render: ({ lastUsedAt }) => <When at={lastUsedAt} />,
    },
    {
      name: 'uses',
      label: t('settings.key_uses'),
      isNumber: true,
      render: ({ uses }) => formatNumber(Number(uses), language),
    },
    {
      name: 'until',
      label: t('settings.key_expires'),
      render: ({ expiresAt }) => <When at={expiresAt} />,
    },
    {
      name: 'end',
      label: t('settings.acts'),
      render: ({ id, name, revokedAt }) =>
        revokedAt ? (
          <StateTag state="off" label={t('settings.key_ended')} tone="off" />
        ) : (
          may('access.revoke_api_key') && (
            <ConfirmButton label={t('settings.key_end')} what={name} run={() => onEnd(id)}>
              {t('settings.key_end_means')}
            </ConfirmButton>
          )
        ),
    },
  ]
}
