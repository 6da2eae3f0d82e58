import { Button } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { type Described, type Row, useDescribed, useRow } from '../kit/described.ts'
import { Beside } from '../kit/documents/beside.tsx'
import { MasterPage } from '../kit/documents/master-page.tsx'
import { ArchiveButton } from '../kit/documents/record-pane.tsx'
import { RecordForm } from '../kit/forms/record-form.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead, Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Loaded } from '../kit/states.tsx'
import { Day } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useCompany } from './company.ts'
import { PriceGrid } from './price-grid.tsx'
import { texts } from './texts.ts'
import './marketing.css'

const columns = ['code', 'name', 'currency', 'includesTax', 'customerGroupId', 'priority', 'validFrom', 'validTo']

/** One list with its prices, by item, quantity and day. `new` makes one. */
export const PriceListPage = () => {
  const { id = '' } = useParams()
  const described = useDescribed('price_lists')
  const row = useRow('price_lists', id === 'new' ? undefined : id)
  useLive(id === 'new' ? [] : [`price_list:${id}`], [['row', 'price_lists', id]])
  if (id === 'new') return <NewList />
  return (
    <Loaded of={described}>
      {(found) => <Loaded of={row}>{(list) => <Known key={list.id} list={list} described={found} />}</Loaded>}
    </Loaded>
  )
}

const NewList = () => {
  const t = useWords(texts)
  const { id, currency } = useCompany()
  return (
    <MasterPage
      key={id}
      plural="price_lists"
      back={{ to: '/marketing/price-lists', label: t('marketing.price_lists') }}
      pageOf={(row) => `/marketing/price-lists/${row.id}`}
      first={{ ...(id && { entityId: id }), ...(currency && { currency }), includesTax: true }}
      groups={[{ columns: [...columns, 'entityId'] }]}
    />
  )
}

type List = Row & { references: Record<string, Record<string, string>> }

const Known = ({ list, described }: { list: List; described: Described }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const may = useMay()
  const [isEditing, setEditing] = useState(false)
  const isArchived = Boolean(list.archivedAt)
  return (
    <div className="page">
      <PageHead
        title={localised(list.name as object, language)}
        tag={isArchived && <StateTag state="archived" label={t('marketing.state.archived')} />}
        subject={`price_list:${list.id}`}
        back={{ to: '/marketing/price-lists', label: t('marketing.price_lists') }}
        lead={<Lead list={list} />}
      >
        {!isEditing && <ArchiveButton described={described} row={list} />}
        {!isEditing && may('pricing.update_price_list') && (
          <Button onClick={() => setEditing(true)}>{t('marketing.list_edit')}</Button>
        )}
      </PageHead>
      {isEditing && (
        <Panel title={t('marketing.list_facts')}>
          <RecordForm
            described={described}
            row={list}
            groups={[{ columns }]}
            onDone={() => setEditing(false)}
            onCancel={() => setEditing(false)}
          />
        </Panel>
      )}
      <PriceGrid listId={list.id} currency={String(list.currency)} />
      <Beside subject={`price_list:${list.id}`} />
    </div>
  )
}

/** For whom the list is and when it holds, in one line. */
const Lead = ({ list }: { list: List }) => {
  const t = useWords(texts)
  const { code, currency, includesTax, customerGroupId, validFrom, validTo, references } = list
  const group = customerGroupId ? references.customerGroupId?.[String(customerGroupId)] : undefined
  const words = [
    code,
    currency,
    t(includesTax ? 'marketing.with_tax' : 'marketing.without_tax'),
    group ?? t('marketing.everybody'),
  ]
  return (
    <>
      {words.join(' · ')}
      {Boolean(validFrom) && (
        <>
          {' '}
          · {t('marketing.from_day')} <Day on={String(validFrom)} />
        </>
      )}
      {Boolean(validTo) && (
        <>
          {' '}
          · {t('marketing.to_day')} <Day on={String(validTo)} />
        </>
      )}
    </>
  )
}
