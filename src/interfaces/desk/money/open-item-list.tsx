import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { OpenItem } from '#books/ledger/browser.ts'
import { compare } from '#support/money/index.ts'
import { post } from '../kit/api.ts'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { amountColumn } from '../kit/lists/number-columns.tsx'
import { usePages } from '../kit/pages.ts'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Amount, Day, today } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { DocumentMark } from './document-mark.tsx'
import { texts } from './texts.ts'

type Page = { currency: string; rows: OpenItem[]; next: string | null }

/** Open items, oldest first; two of them, one of each side, settle each other. */
export const OpenItemList = ({ account, partyId }: { account: string | undefined; partyId: string | undefined }) => {
  const t = useWords(texts)
  const may = useMay()
  const [selected, setSelected] = useState<Set<string>>(new Set())
  const items = usePages<Page>(['open-items'], '/api/ledger/open-items', { account, partyId })
  const rows = items.data?.pages.flatMap((page) => page.rows) ?? []
  const currency = items.data?.pages[0]?.currency
  const chosen = rows.filter(({ lineId }) => selected.has(lineId))
  return (
    <>
      {chosen.length > 0 && (
        <Settle key={[...selected].join()} chosen={chosen} currency={currency} onDone={() => setSelected(new Set())} />
      )}
      <div className="list-scroll">
        <Loaded of={items} rows={12}>
          {() =>
            rows.length ? (
              <Grid
                label={t('money.open_items')}
                rows={rows}
                idOf={({ lineId }) => lineId}
                nameOf={({ reference, document, partyName }) =>
                  [partyName, reference ?? document].filter(Boolean).join(' ')
                }
                {...(may('ledger.settle') && { selected, onSelect: setSelected })}
                columns={columnsOf(t, currency)}
              />
            ) : (
              <Empty icon="check" title={t('money.open_items_none')} hint={null} />
            )
          }
        </Loaded>
        <LoadMore of={items} />
      </div>
    </>
  )
}

type T = ReturnType<typeof useWords<typeof texts>>

const columnsOf = (t: T, currency: string | undefined): GridColumn<OpenItem>[] => [
  {
    name: 'postedOn',
    label: t('money.date'),
    render: ({ postedOn, entryId }) => (
      <Link to={`/money/entries/${entryId}`}>
        <Day on={postedOn} />
      </Link>
    ),
  },
  {
    name: 'account',
    label: t('money.account'),
    render: ({ account }) => <Link to={`/money/accounts/${account}`}>{account}</Link>,
  },
  {
    name: 'party',
    label: t('money.party'),
    render: ({ partyId, partyName }) => partyId && <Link to={`/customers/${partyId}`}>{partyName}</Link>,
  },
  {
    name: 'document',
    label: t('money.document'),
    render: ({ document, documentNumber, entryId }) => (
      <DocumentMark document={document} number={documentNumber} entryId={entryId} />
    ),
  },
  {
    name: 'due',
    label: t('money.due'),
    render: ({ dueOn }) =>
      dueOn && <span className={dueOn < today() ? 'danger' : undefined}>{<Day on={dueOn} />}</span>,
  },
  amountColumn('original', `${t('money.original')} ${currency ?? ''}`, currency),
  {
    name: 'debit',
    label: t('money.open_debit'),
    isNumber: true,
    render: ({ isDebit, open }) => isDebit && <Amount value={open} currency={currency} />,
  },
  {
    name: 'credit',
    label: t('money.open_credit'),
    isNumber: true,
    render: ({ isDebit, open }) => !isDebit && <Amount value={open} currency={currency} />,
  },
]

/** Two lines of one account, a debit and a credit: as far as both go, or a part of it. */
const Settle = ({
  chosen,
  currency,
  onDone,
}: {
  chosen: OpenItem[]
  currency: string | undefined
  onDone: () => void
}) => {
  const t = useWords(texts)
  const kit = useKit()
  const debit = chosen.find(({ isDebit }) => isDebit)
  const credit = chosen.find(({ isDebit }) => !isDebit)
  const isPair = chosen.length === 2 && debit !== undefined && credit?.account === debit.account
  const most = isPair ? (compare(debit.open, credit.open) < 0 ? debit.open : credit.open) : ''
  const [amount, setAmount] = useState(most)
  const settle = useAction((body: object, key) => post('/api/ledger/settlements', body, key), {
    done: t('money.settled'),
    refresh: [['open-items'], ['ageing']],
    onDone,
  })
  const run = () =>
    void settle.run({ debitLineId: debit?.lineId, creditLineId: credit?.lineId, ...(amount && { amount }) })
  return (
    <form
      className="bulk"
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      <strong role="status">{kit('kit.selected', { count: chosen.length })}</strong>
      {isPair ? (
        <span className="settle-amount">
          <DecimalInput
            label={t('money.settle_amount')}
            value={amount}
            suffix={currency ?? ''}
            onChange={(typed) => setAmount(typed ?? '')}
            {...(settle.fields.amount && { status: 'error' as const })}
          />
        </span>
      ) : (
        <span className="soft">{t('money.settle_hint')}</span>
      )}
      <Button type="primary" size="small" htmlType="submit" disabled={!isPair} loading={settle.isRunning}>
        {t('money.settle')}
      </Button>
      <Button type="text" size="small" onClick={onDone}>
        {kit('kit.cancel')}
      </Button>
    </form>
  )
}
