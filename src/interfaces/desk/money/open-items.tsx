import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { get, post } from '../kit/api.ts'
import { pageOfDocument } from '../kit/documents.ts'
import { Grid } from '../kit/grid.tsx'
import { Icon } from '../kit/icons.tsx'
import { PageHead } from '../kit/page.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Amount, Day, today } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { AccountSelect } from './account-select.tsx'
import { texts } from './texts.ts'

type Item = {
  lineId: string
  entryId: string
  account: string
  partyId: string | null
  partyName: string | null
  reference: string | null
  document: string
  postedOn: string
  dueOn: string | null
  isDebit: boolean
  original: string
  open: string
}

/** What stands open on accounts that are settled item by item; two of them settle each other. */
export const OpenItems = () => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const account = search.get('account') ?? undefined
  const [selected, setSelected] = useState<Set<string>>(new Set())
  const items = useInfiniteQuery({
    queryKey: ['open-items', account],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      get<{ currency: string; rows: Item[]; next: string | null }>('/api/ledger/open-items', {
        account,
        after: pageParam,
      }),
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const rows = items.data?.pages.flatMap((page) => page.rows) ?? []
  const currency = items.data?.pages[0]?.currency
  const [one, other] = rows.filter(({ lineId }) => selected.has(lineId))
  const isPair = Boolean(
    selected.size === 2 && one && other && one.account === other.account && one.isDebit !== other.isDebit,
  )
  const settle = useAction(
    (body: { debitLineId: string; creditLineId: string }, key) => post('/api/ledger/settlements', body, key),
    { done: t('money.settled'), refresh: [['open-items']], onDone: () => setSelected(new Set()) },
  )
  const run = () =>
    one &&
    other &&
    void settle.run({
      debitLineId: (one.isDebit ? one : other).lineId,
      creditLineId: (one.isDebit ? other : one).lineId,
    })
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.open_items')}>
        <PageHead title={t('money.open_items')} />
        <div className="list-tools">
          <AccountSelect
            isAll
            value={account}
            onChange={(code) => setSearch(code ? { account: code } : {}, { replace: true })}
            onlyOpen
          />
          {may('ledger.settle') && selected.size > 0 && (
            <span className="row">
              <Button type="primary" disabled={!isPair} loading={settle.isRunning} onClick={run}>
                {t('money.settle')}
              </Button>
              {!isPair && <span className="soft">{t('money.settle_hint')}</span>}
            </span>
          )}
        </div>
        <div className="list-scroll">
          <Loaded of={items} rows={12}>
            {() =>
              rows.length ? (
                <Grid
                  label={t('money.open_items')}
                  rows={rows}
                  idOf={({ lineId }) => lineId}
                  nameOf={({ reference, document }) => reference ?? document}
                  {...(may('ledger.settle') && { selected, onSelect: setSelected })}
                  columns={[
                    { name: 'postedOn', label: t('money.date'), render: ({ postedOn }) => <Day on={postedOn} /> },
                    { name: 'account', label: t('money.account'), render: (row) => row.account },
                    {
                      name: 'party',
                      label: t('money.party'),
                      render: ({ partyId, partyName }) =>
                        partyId && <Link to={`/customers/${partyId}`}>{partyName}</Link>,
                    },
                    {
                      name: 'document',
                      label: t('money.document'),
                      render: (row) => <DocumentMark document={row.document} entryId={row.entryId} />,
                    },
                    {
                      name: 'due',
                      label: t('money.due'),
                      render: ({ dueOn }) =>
                        dueOn && <span className={dueOn < today() ? 'danger' : undefined}>{<Day on={dueOn} />}</span>,
                    },
                    {
                      name: 'debit',
                      label: `${t('money.debit')} ${currency ?? ''}`,
                      isNumber: true,
                      render: ({ isDebit, open }) => isDebit && <Amount value={open} currency={currency} />,
                    },
                    {
                      name: 'credit',
                      label: `${t('money.credit_side')} ${currency ?? ''}`,
                      isNumber: true,
                      render: ({ isDebit, open }) => !isDebit && <Amount value={open} currency={currency} />,
                    },
                  ]}
                />
              ) : (
                <Empty icon="check" title={t('money.open_items_none')} hint={null} />
              )
            }
          </Loaded>
          {items.hasNextPage && (
            <div className="list-more">
              <Button onClick={() => void items.fetchNextPage()} loading={items.isFetchingNextPage}>
                {kit('kit.load_more')}
              </Button>
            </div>
          )}
        </div>
      </section>
    </div>
  )
}

const kinds = {
  order: 'orders',
  invoice: 'file',
  payment: 'money',
  shipment: 'truck',
  receipt: 'download',
  adjustment: 'edit',
} as const

/** The document of a posting, by its kind; and the entry itself. */
export const DocumentMark = ({ document, entryId }: { document: string; entryId?: string }) => {
  const [kind = ''] = document.split(':')
  const to = pageOfDocument(document) ?? (entryId ? `/money/entries/${entryId}` : undefined)
  return (
    <span className="row tight">
      <Icon name={kinds[kind as keyof typeof kinds] ?? 'file'} size={14} />
      {to ? <Link to={to}>{kind.replaceAll('_', ' ')}</Link> : kind.replaceAll('_', ' ')}
    </span>
  )
}
