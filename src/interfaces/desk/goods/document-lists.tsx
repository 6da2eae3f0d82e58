import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { ListPage } from '../kit/lists/list-page.tsx'
import { quantityColumn } from '../kit/lists/number-columns.tsx'
import { Pane } from '../kit/pane.tsx'
import { Loaded } from '../kit/states.tsx'
import { Amount, Facts, Quantity, When, Words } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Line = {
  itemId: string
  code: string
  name: LocalisedText
  location: string
  lot: string | null
  moveId: string | null
}
type Receipt = {
  id: string
  number: string
  site: string
  reference: string | null
  receivedAt: string
  lines: (Line & { quantity: string; unitCost?: string | null })[]
}
type Adjustment = {
  id: string
  number: string
  site: string
  reason: LocalisedText | null
  reasonCode: string
  note: string | null
  at: string
  lines: (Line & { counted: string | null; change: string })[]
}

const itemColumns = <R extends Line>(t: ReturnType<typeof useWords<typeof texts>>): GridColumn<R>[] => [
  {
    name: 'item',
    label: t('goods.item'),
    render: ({ itemId, code, name, lot }) => (
      <>
        <Link to={`/goods/items/${itemId}`}>
          <Words of={name} />
        </Link>
        <span className="soft block">{[code, lot].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  { name: 'place', label: t('goods.place'), render: ({ location }) => location },
]

const NewLink = ({ to, may: permission, children }: { to: string; may: string; children: ReactNode }) =>
  useMay()(permission) ? (
    <Link className="primary-link" to={to}>
      {children}
    </Link>
  ) : null

/** What came in. */
export const Receipts = () => {
  const t = useWords(texts)
  return (
    <ListPage
      plural="receipts"
      title={t('goods.receipts')}
      emptyHint={t('goods.receipts_empty')}
      newPage={null}
      actions={
        <NewLink to="/goods/receipts/new" may="fulfilment.receive_goods">
          {t('goods.receipt_new')}
        </NewLink>
      }
      pane={(row, leave) => (
        <Pane
          key={row.id}
          title={String(row.number ?? t('goods.receipts'))}
          subject={`receipt:${row.id}`}
          onLeave={leave}
        >
          <ReceiptBrief id={row.id} />
        </Pane>
      )}
    />
  )
}

const ReceiptBrief = ({ id }: { id: string }) => {
  const t = useWords(texts)
  const receipt = useQuery({ queryKey: ['receipt', id], queryFn: () => get<Receipt>(`/api/receipts/${id}`) })
  return (
    <Loaded of={receipt} rows={5}>
      {({ site, reference, receivedAt, lines }) => (
        <>
          <Facts
            rows={[
              [t('goods.site'), site],
              [t('goods.when'), <When key="when" at={receivedAt} />],
              [t('goods.reference'), reference ?? '–'],
            ]}
          />
          <Grid
            label={t('goods.content')}
            rows={lines}
            idOf={({ moveId, itemId }) => moveId ?? itemId}
            columns={[
              ...itemColumns<Receipt['lines'][number]>(t),
              quantityColumn('quantity', t('goods.quantity')),
              ...(lines.some(({ unitCost }) => unitCost != null)
                ? [
                    {
                      name: 'cost',
                      label: t('goods.unit_cost'),
                      isNumber: true,
                      render: ({ unitCost }: Receipt['lines'][number]) => <Amount value={unitCost} />,
                    },
                  ]
                : []),
            ]}
          />
          <Beside subject={`receipt:${id}`} />
        </>
      )}
    </Loaded>
  )
}

/** What reasons are called, also those out of use. */
const useReasonName = () => {
  const language = useLanguage()
  const isOn = useMay()('fulfilment.list_adjustment_reasons')
  const rows = useRows('adjustment_reasons', { limit: 500, archived: 'all' }, isOn).data?.pages[0]?.rows ?? []
  return (code: string) => localised((rows.find((one) => one.code === code)?.name as object) ?? null, language) || code
}

/** What was counted, damaged or found. */
export const Adjustments = () => {
  const t = useWords(texts)
  const reasonName = useReasonName()
  return (
    <ListPage
      plural="adjustments"
      title={t('goods.adjustments')}
      cells={{ reasonCode: ({ reasonCode }) => reasonName(String(reasonCode)) }}
      emptyHint={t('goods.adjustments_empty')}
      newPage={null}
      actions={
        <NewLink to="/goods/adjustments/new" may="fulfilment.adjust_stock">
          {t('goods.adjustment_new')}
        </NewLink>
      }
      pane={(row, leave) => (
        <Pane
          key={row.id}
          title={String(row.number ?? t('goods.adjustments'))}
          subject={`adjustment:${row.id}`}
          onLeave={leave}
        >
          <AdjustmentBrief id={row.id} />
        </Pane>
      )}
    />
  )
}

const AdjustmentBrief = ({ id }: { id: string }) => {
  const t = useWords(texts)
  const adjustment = useQuery({
    queryKey: ['adjustment', id],
    queryFn: () => get<Adjustment>(`/api/adjustments/${id}`),
  })
  return (
    <Loaded of={adjustment} rows={5}>
      {({ site, reason, reasonCode, note, at, lines }) => (
        <>
          <Facts
            rows={[
              [t('goods.site'), site],
              [t('goods.reason'), reason ? <Words key="reason" of={reason} /> : reasonCode],
              [t('goods.when'), <When key="when" at={at} />],
              [t('goods.note_words'), note ?? '–'],
            ]}
          />
          <Grid
            label={t('goods.content')}
            rows={lines}
            idOf={({ moveId, itemId, location }) => moveId ?? `${itemId} ${location}`}
            columns={[
              ...itemColumns<Adjustment['lines'][number]>(t),
              {
                name: 'counted',
                label: t('goods.counted'),
                isNumber: true,
                render: ({ counted }) => counted && <Quantity value={counted} />,
              },
              quantityColumn('change', t('goods.change')),
            ]}
          />
          <Beside subject={`adjustment:${id}`} />
        </>
      )}
    </Loaded>
  )
}
