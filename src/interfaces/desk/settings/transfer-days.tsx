import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { call, get } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { FieldError } from '../kit/field-error.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { Words } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Way = { fromSiteId: string; toSiteId: string; days: number }

/** How many working days goods are on their way from here to other sites: what a promised day reckons with. */
export const TransferDays = ({ siteId }: { siteId: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const [toSiteId, setSite] = useState<string | null>(null)
  const [days, setDays] = useState('')
  const queryKey = ['transfer-days']
  const { data } = useQuery({ queryKey, queryFn: () => get<{ rows: Way[] }>('/api/transfer-days') })
  const sites = useRows('sites', { limit: 200 }).data?.pages[0]?.rows ?? []
  const ways = (data?.rows ?? []).filter(({ fromSiteId }) => fromSiteId === siteId)
  const set = useAction((body: object, key) => call('PUT', '/api/transfer-days', { body, key }), {
    refresh: [queryKey],
    onDone: () => {
      setSite(null)
      setDays('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void set.run({ fromSiteId: siteId, toSiteId, days: /^\d+$/.test(days) ? Number(days) : days })
  }
  const wrong = set.fields.days ?? set.fields.toSiteId
  return (
    <Panel title={t('settings.transfer_days')}>
      {data && !ways.length && <p className="soft">{t('settings.transfer_none')}</p>}
      <ul className="plain-list">
        {ways.map(({ toSiteId: to, days: count }) => (
          <li key={to}>
            <Words of={sites.find(({ id }) => id === to)?.name as Record<string, string>} />
            <span className="push">{t('settings.days', { days: count })}</span>
          </li>
        ))}
      </ul>
      {may('sites.set_transfer_days') && (
        <form className="inline-form" onSubmit={submit}>
          <ReferenceInput
            label={t('settings.transfer_to')}
            placeholder={t('settings.transfer_to')}
            entity="site"
            value={toSiteId}
            onChange={setSite}
          />
          <Input
            aria-label={t('settings.transfer_count')}
            placeholder={t('settings.transfer_count')}
            inputMode="numeric"
            className="input-number"
            value={days}
            onChange={({ target }) => setDays(target.value)}
            {...(wrong && { status: 'error' as const, 'aria-invalid': true })}
          />
          <Button htmlType="submit" disabled={!toSiteId || !days} loading={set.isRunning}>
            {t('settings.transfer_set')}
          </Button>
        </form>
      )}
      <FieldError>{wrong}</FieldError>
    </Panel>
  )
}
