import { Button, Input, Segmented, Select } from 'antd'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { post } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { useDraft } from '../kit/forms/draft.ts'
import { Field } from '../kit/forms/field.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { GoodsLines, type Line } from './goods-form.tsx'
import { SiteSelect, useSites } from './site-select.tsx'
import { texts } from './texts.ts'

type Typed = { site: string; reason: string; note: string; way: 'counted' | 'change'; lines: Line[] }

/** Stock is what was counted, or changes by what was damaged, lost or found. */
export const NewAdjustment = () => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const sites = useSites()
  const reasons = useReasons()
  const { values, set, drop } = useDraft<Typed>(
    { site: '', reason: '', note: '', way: 'counted', lines: [] },
    'desk.draft.counted-goods',
  )
  const adjust = useAction(
    (body: object, key) => post<{ id: string; number: string }>('/api/stock/adjustments', body, key),
    {
      done: ({ number }) => t('goods.adjusted', { number }),
      refresh: [['rows', 'adjustments'], ['stock-items'], ['moves']],
      onDone: ({ id }) => {
        drop()
        void navigate(`/goods/adjustments?open=${id}`)
      },
    },
  )
  const site = values.site || sites[0]?.code
  const reason = values.reason || String(reasons[0]?.code ?? 'count')
  const body = {
    ...(site && { site }),
    reason,
    ...(values.note && { note: values.note }),
    lines: values.lines.map(({ given, quantity, location, lot }) => ({
      item: given,
      [values.way]: quantity ?? '',
      ...(location && { location }),
      ...(lot && { lot }),
    })),
  }
  return (
    <Page
      title={t('goods.adjustment_new')}
      back={{ to: '/goods/adjustments', label: t('goods.adjustments') }}
      actions={
        <Button
          type="primary"
          disabled={!values.lines.length}
          loading={adjust.isRunning}
          onClick={() => void adjust.run(body)}
        >
          {t('goods.adjust', { count: values.lines.length })}
        </Button>
      }
    >
      <Head site={site} reason={reason} note={values.note} onSet={set} fields={adjust.fields} />
      <Panel
        title={t('goods.content')}
        actions={
          <Segmented<Typed['way']>
            size="small"
            aria-label={t('goods.quantity')}
            value={values.way}
            onChange={(way) => set({ way })}
            options={[
              { value: 'counted', label: t('goods.counted') },
              { value: 'change', label: t('goods.change') },
            ]}
          />
        }
      >
        <GoodsLines
          lines={values.lines}
          onChange={(lines) => set({ lines })}
          labels={{ quantity: t(values.way === 'counted' ? 'goods.counted' : 'goods.change') }}
          errors={adjust.fields}
        />
      </Panel>
    </Page>
  )
}

type HeadProps = {
  site: string | undefined
  reason: string
  note: string
  onSet: (change: Partial<Typed>) => void
  fields: Record<string, string>
}

/** Where, why, and what there is to say. */
const Head = ({ site, reason, note, onSet, fields }: HeadProps) => {
  const t = useWords(texts)
  const language = useLanguage()
  const ids = [useId(), useId(), useId()] as const
  const reasons = useReasons()
  return (
    <Panel>
      <div className="form-row">
        <Field label={t('goods.site')} id={ids[0]} error={fields.site}>
          <SiteSelect id={ids[0]} isNeeded by="code" value={site} onChange={(code) => onSet({ site: code ?? '' })} />
        </Field>
        <Field label={t('goods.reason')} id={ids[1]} error={fields.reason}>
          <Select
            id={ids[1]}
            value={reason}
            onChange={(code) => onSet({ reason: code })}
            options={reasons.map(({ code, name }) => ({
              value: String(code),
              label: localised(name as object, language) || String(code),
            }))}
          />
        </Field>
        <Field label={t('goods.note_words')} id={ids[2]} error={fields.note}>
          <Input id={ids[2]} value={note} onChange={({ target }) => onSet({ note: target.value })} />
        </Field>
      </div>
    </Panel>
  )
}

const useReasons = () => useRows('adjustment_reasons', { limit: 100 }).data?.pages[0]?.rows ?? []
