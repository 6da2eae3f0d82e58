import { Button, Input } from 'antd'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { post } from '../kit/api.ts'
import { useDraft } from '../kit/forms/draft.ts'
import { Field } from '../kit/forms/field.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { GoodsLines, type Line, serialsOf } from './goods-form.tsx'
import { SiteSelect, useSites } from './site-select.tsx'
import { texts } from './texts.ts'

const suppliers = { isSupplier: 'true' }

type Values = { site: string; supplierId: string | null; reference: string; lines: Line[] }

/** The call that takes the goods in; what was left blank is not said. */
const receiptOf = ({ site, supplierId, reference, lines }: Values) => ({
  ...(site && { site }),
  ...(supplierId && { supplierId }),
  ...(reference && { reference }),
  lines: lines.map(({ given, quantity, cost, location, lot, expiresOn, tracking }) => ({
    item: given,
    quantity: quantity ?? '',
    ...(cost && { unitCost: cost }),
    ...(location && { location }),
    ...(lot && (tracking === 'serial' ? { serials: serialsOf({ lot }) } : { lot })),
    ...(lot && tracking === 'lot' && expiresOn && { expiresOn }),
  })),
})

/** Goods came in: which, how many, what they cost, where they go. */
export const NewReceipt = () => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const may = useMay()
  const ids = [useId(), useId(), useId()] as const
  const sites = useSites()
  const { values, set, drop } = useDraft<Values>(
    { site: '', supplierId: null, reference: '', lines: [] },
    'desk.draft.goods-in',
  )
  const receive = useAction(
    (body: object, key) => post<{ id: string; number: string }>('/api/stock/receipts', body, key),
    {
      done: ({ number }) => t('goods.received', { number }),
      refresh: [['rows', 'receipts'], ['stock-items'], ['moves']],
      onDone: ({ id }) => {
        drop()
        void navigate(`/goods/receipts?open=${id}`)
      },
    },
  )
  const site = values.site || sites[0]?.code
  return (
    <Page
      title={t('goods.receipt_new')}
      back={{ to: '/goods/receipts', label: t('goods.receipts') }}
      actions={
        <Button
          type="primary"
          disabled={!values.lines.length}
          loading={receive.isRunning}
          onClick={() => void receive.run(receiptOf({ ...values, site: site ?? '' }))}
        >
          {t('goods.receive', { count: values.lines.length })}
        </Button>
      }
    >
      <Panel>
        <div className="form-row">
          <Field label={t('goods.site')} id={ids[0]} error={receive.fields.site}>
            <SiteSelect id={ids[0]} isNeeded by="code" value={site} onChange={(code) => set({ site: code ?? '' })} />
          </Field>
          {may('parties.list_parties') && (
            <Field label={t('goods.supplier')} id={ids[2]} error={receive.fields.supplierId}>
              <ReferenceInput
                id={ids[2]}
                label={t('goods.supplier')}
                entity="party"
                only={suppliers}
                value={values.supplierId}
                onChange={(supplierId) => set({ supplierId })}
              />
            </Field>
          )}
          <Field label={t('goods.reference')} id={ids[1]} error={receive.fields.reference}>
            <Input id={ids[1]} value={values.reference} onChange={({ target }) => set({ reference: target.value })} />
          </Field>
        </div>
      </Panel>
      <Panel title={t('goods.content')}>
        <GoodsLines
          lines={values.lines}
          onChange={(lines) => set({ lines })}
          labels={{ quantity: t('goods.quantity'), cost: t('goods.unit_cost'), expiresOn: t('goods.expires') }}
          errors={receive.fields}
        />
      </Panel>
    </Page>
  )
}
