import { Button, Input, Segmented, Select } from 'antd'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { post } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { Field } from '../kit/field.tsx'
import { useDraft } from '../kit/form.ts'
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
  const language = useLanguage()
  const ids = [useId(), useId(), useId()] as const
  const sites = useSites()
  const reasons = useRows('adjustment_reasons', { limit: 100 }).data?.pages[0]?.rows ?? []
  const { values, set, drop } = useDraft<Typed>(
    { site: '', reason: '', note: '', way: 'counted', lines: [] },
    'desk.draft.adjustment',
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
    lines: values.lines.map(({ item, quantity, location, lot }) => ({
      item,
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
      <Panel>
        <div className="form-row">
          <Field label={t('goods.site')} id={ids[0]} error={adjust.fields.site}>
            <SiteSelect id={ids[0]} isNeeded by="code" value={site} onChange={(code) => set({ site: code ?? '' })} />
          </Field>
          <Field label={t('goods.reason')} id={ids[1]} error={adjust.fields.reason}>
            <Select
              id={ids[1]}
              value={reason}
              onChange={(code) => set({ reason: code })}
              options={reasons.map(({ code, name }) => ({
                value: String(code),
                label: localised(name as object, language) || String(code),
              }))}
            />
          </Field>
          <Field label={t('goods.note_words')} id={ids[2]} error={adjust.fields.note}>
            <Input id={ids[2]} value={values.note} onChange={({ target }) => set({ note: target.value })} />
          </Field>
        </div>
      </Panel>
      <Panel
        title={t('goods.lines')}
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
          quantityName={values.way}
        />
      </Panel>
    </Page>
  )
}
