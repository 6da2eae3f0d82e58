import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { get, post } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { quantityColumn } from '../kit/lists/number-columns.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead, Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Day, today, When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { useFulfilmentState } from '../words/states.ts'
import { SiteName, SiteSelect, useSites } from './site-select.tsx'
import { texts } from './texts.ts'

type Waiting = {
  document: string
  documentNumber: string
  siteId: string
  site: string
  dueOn: string | null
  lines: number
  pieces: string
}

/** What waits to be picked, and the lists that are under way. */
export const Picking = () => {
  const t = useWords(texts)
  const [search, setSearch] = useSearchParams()
  const siteId = search.get('siteId') ?? undefined
  useLive(['order:*', 'picking:*'], [['waiting'], ['rows', 'pickings'], ['fulfilment-board']])
  return (
    <div className="page">
      <PageHead title={t('goods.picking')}>
        <SiteSelect value={siteId} onChange={(id) => setSearch(id ? { siteId: id } : {})} />
      </PageHead>
      <WaitingLines key={siteId} siteId={siteId} />
      <Lists siteId={siteId} />
    </div>
  )
}

/** As many orders as one walks for at once, where nobody chose them. */
const MOST = 10

const WaitingLines = ({ siteId }: { siteId: string | undefined }) => {
  const t = useWords(texts)
  const may = useMay()
  const navigate = useNavigate()
  const language = useLanguage()
  const [selected, setSelected] = useState<Set<string>>(new Set())
  const waiting = useQuery({
    queryKey: ['waiting', siteId],
    queryFn: () => get<{ rows: Waiting[] }>('/api/picking-requests', { siteId }),
  })
  const rows = waiting.data?.rows ?? []
  const key = (row: Waiting) => `${row.siteId} ${row.document}`
  const chosen = rows.filter((row) => selected.has(key(row)))
  const where = (chosen[0] ?? rows[0])?.siteId
  const make = useAction((body: object, press) => post<{ id: string; number: string }>('/api/pickings', body, press), {
    done: ({ number }) => t('goods.list_made', { number }),
    refresh: [['waiting'], ['rows', 'pickings']],
    onDone: ({ id }) => void navigate(`/goods/picking/${id}`),
  })
  const sites = useSites()
  const mixed = [...new Set(chosen.map(({ siteId: id }) => id))]
  const isMixed = mixed.length > 1
  const run = () => {
    if (!where || isMixed) return
    const documents = chosen.map(({ document }) => document)
    void make.run({ siteId: where, ...(documents.length ? { documents } : { most: MOST }) })
  }
  const columns = useWaitingColumns()
  return (
    <Panel
      title={t('goods.waiting')}
      isFlush
      actions={
        rows.length > 0 &&
        may('fulfilment.make_picking_list') && (
          <Button type="primary" loading={make.isRunning} disabled={isMixed} onClick={run}>
            {chosen.length
              ? t('goods.make_list_of', { count: chosen.length })
              : t('goods.make_list', { count: Math.min(MOST, rows.filter((row) => row.siteId === where).length) })}
          </Button>
        )
      }
    >
      <p className="warm small panel-note" role="status">
        {isMixed &&
          t('goods.one_site', {
            sites: new Intl.ListFormat(language).format(
              mixed.map((id) => sites.find((site) => site.id === id)?.name ?? id),
            ),
          })}
      </p>
      <Loaded of={waiting} rows={4}>
        {() =>
          rows.length ? (
            <Grid
              label={t('goods.waiting')}
              rows={rows}
              idOf={key}
              nameOf={({ documentNumber }) => documentNumber}
              selected={selected}
              onSelect={setSelected}
              columns={columns}
            />
          ) : (
            <Empty icon="check" title={t('goods.waiting_none')} hint={null} />
          )
        }
      </Loaded>
    </Panel>
  )
}

const Lists = ({ siteId }: { siteId: string | undefined }) => {
  const t = useWords(texts)
  const say = useFulfilmentState()
  const lists = useRows('pickings', { limit: 30, siteId }, useMay()('fulfilment.list_pickings'))
  const rows = lists.data?.pages.flatMap((page) => page.rows) ?? []
  const names = lists.data?.pages[0]?.references.siteId ?? {}
  if (!rows.length) return null
  return (
    <Panel title={t('goods.lists')} isFlush>
      <Grid
        label={t('goods.lists')}
        rows={rows}
        idOf={({ id }) => id}
        columns={[
          {
            name: 'number',
            label: t('goods.lists'),
            render: ({ id, number }) => <Link to={`/goods/picking/${id}`}>{String(number)}</Link>,
          },
          {
            name: 'state',
            label: t('goods.state'),
            render: ({ state }) => <StateTag state={String(state)} label={say(String(state))} />,
          },
          { name: 'site', label: t('goods.site'), render: (row) => names[String(row.siteId)] },
          { name: 'when', label: t('goods.when'), render: ({ createdAt }) => <When at={String(createdAt)} /> },
        ]}
      />
    </Panel>
  )
}

const useWaitingColumns = (): GridColumn<Waiting>[] => {
  const t = useWords(texts)
  return [
    {
      name: 'order',
      label: t('goods.order'),
      render: ({ document, documentNumber }) => (
        <Link to={pageOfDocument(document) ?? '/orders'}>{documentNumber}</Link>
      ),
    },
    {
      name: 'site',
      label: t('goods.site'),
      render: ({ siteId: id, site }) => <SiteName id={id} code={site} />,
    },
    {
      name: 'due',
      label: t('goods.due'),
      render: ({ dueOn }) => (
        <span className={dueOn && dueOn < today() ? 'danger' : undefined}>{<Day on={dueOn} />}</span>
      ),
    },
    { name: 'lines', label: t('goods.lines'), isNumber: true, render: ({ lines }) => lines },
    quantityColumn('pieces', t('goods.pieces')),
  ]
}
