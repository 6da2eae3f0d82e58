import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { get } from '../kit/api.ts'
import { pageOfDocument } from '../kit/documents.ts'
import { Grid, type GridColumn } from '../kit/grid.tsx'
import { ViewTabs } from '../kit/list-views.tsx'
import { useLive } from '../kit/live.ts'
import { LoadMore } from '../kit/load-more.tsx'
import { PageHead } from '../kit/page.tsx'
import { SearchBox } from '../kit/search-box.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { Amount, Day, today } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { useInvoiceState } from '../words/states.ts'
import type { Invoice } from './invoice.ts'
import { texts } from './texts.ts'

/** What customers owe for what left, and what went back. */
export const Invoices = () => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const query = Object.fromEntries(search) as Record<string, string>
  useLive(['invoice:*'], [['invoices']])
  const invoices = useInfiniteQuery({
    queryKey: ['invoices', query],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      get<{ rows: Invoice[]; next: string | null }>('/api/invoices', { ...query, after: pageParam }, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const rows = invoices.data?.pages.flatMap((page) => page.rows) ?? []
  const currency = rows[0]?.currency
  const columns = useInvoiceColumns(currency)
  return (
    <div className="list-page">
      <section className="list-main" aria-label={t('money.invoices')}>
        <PageHead title={t('money.invoices')} />
        <ViewTabs
          plural="invoices"
          query={query}
          onChoose={(next) => setSearch(next, { replace: true })}
          views={[
            { name: t('money.view.open'), query: { state: 'posted' } },
            { name: t('money.view.overdue'), query: { isOverdueOn: today() } },
            { name: t('money.view.credit'), query: { kind: 'credit_note' } },
          ]}
        />
        <div className="list-tools">
          <SearchBox
            value={query.q ?? ''}
            label={t('money.find_invoice')}
            onChange={(q) => {
              const { q: _, ...others } = query
              setSearch(q ? { ...others, q } : others, { replace: true })
            }}
          />
        </div>
        <div className="list-scroll">
          <Loaded of={invoices} rows={12}>
            {() =>
              rows.length ? (
                <Grid
                  label={t('money.invoices')}
                  rows={rows}
                  idOf={({ id }) => id}
                  onOpen={({ id }) => void navigate(`/money/invoices/${id}`)}
                  columns={columns}
                />
              ) : (
                <Empty icon="file" hint={t('money.invoices_empty')} />
              )
            }
          </Loaded>
          <LoadMore of={invoices} />
        </div>
      </section>
    </div>
  )
}

const useInvoiceColumns = (currency: string | undefined): GridColumn<Invoice>[] => {
  const t = useWords(texts)
  const say = useInvoiceState()
  return [
    {
      name: 'number',
      label: t('money.number'),
      render: ({ id, number }) => <Link to={`/money/invoices/${id}`}>{number}</Link>,
    },
    { name: 'issuedOn', label: t('money.date'), render: ({ issuedOn }) => <Day on={issuedOn} /> },
    { name: 'customer', label: t('money.customer'), render: ({ customer }) => customer.name },
    {
      name: 'order',
      label: t('money.order'),
      render: ({ document, documentNumber }) => (
        <Link to={pageOfDocument(document) ?? '/orders'}>{documentNumber}</Link>
      ),
    },
    {
      name: 'state',
      label: t('money.state'),
      render: ({ state }) => <StateTag state={state} label={say(state)} />,
    },
    {
      name: 'dueOn',
      label: t('money.due'),
      render: ({ dueOn, state }) => (
        <span className={state === 'posted' && dueOn < today() ? 'danger' : undefined}>{<Day on={dueOn} />}</span>
      ),
    },
    {
      name: 'gross',
      label: `${t('money.gross')} ${currency ?? ''}`,
      isNumber: true,
      render: ({ gross, currency: own }) => <Amount value={gross} currency={own} />,
    },
    {
      name: 'open',
      label: t('money.open'),
      isNumber: true,
      render: ({ open, currency: own }) => <Amount value={open} currency={own} blankZero />,
    },
  ]
}
