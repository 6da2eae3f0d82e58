import { useId, useState } from 'react'
import { Link } from 'react-router'
import { call } from '../kit/api.ts'
import { IconButton } from '../kit/buttons.tsx'
import { type Listed, type Row, useRows } from '../kit/described.ts'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { Grid, type GridColumn } from '../kit/lists/grid.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Amount, Day, Quantity, today } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { NewPrice } from './new-price.tsx'
import { texts } from './texts.ts'

type Price = Row & {
  itemId: string
  minimum: string
  amount: string
  validFrom: string
  validTo: string | null
  archivedAt: string | null
  version: number
}

/** The prices of a list: typed in line by line, changed where they stand. */
export const PriceGrid = ({ listId, currency }: { listId: string; currency: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const only = useId()
  const [itemId, setItem] = useState<string | null>(null)
  const prices = useRows('prices', { priceListId: listId, itemId, limit: 100 })
  const pages = prices.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows) as Price[]
  const names: Record<string, string> = Object.assign({}, ...pages.map((page: Listed) => page.references.itemId ?? {}))
  return (
    <Panel title={t('marketing.prices')} isFlush>
      <div className="price-tools">
        <Field label={t('marketing.only_item')} id={only}>
          <ReferenceInput id={only} label={t('marketing.only_item')} entity="item" value={itemId} onChange={setItem} />
        </Field>
      </div>
      {may('pricing.create_price') && <NewPrice listId={listId} itemId={itemId} currency={currency} />}
      <Loaded of={prices} rows={8}>
        {() =>
          rows.length ? (
            <PriceTable rows={rows} names={names} currency={currency} />
          ) : (
            <Empty icon="marketing" hint={t('marketing.prices_empty')} />
          )
        }
      </Loaded>
      <LoadMore of={prices} />
    </Panel>
  )
}

type TableProps = { rows: Price[]; names: Record<string, string>; currency: string }

/** On a phone each price is two lines: what and how much, then from how many and when, said in words since the head is out of sight. */
const PriceTable = ({ rows, names, currency }: TableProps) => {
  const t = useWords(texts)
  const day = (on: string | null, words: string) =>
    on ? (
      <>
        <span className="only-narrow">{words} </span>
        <Day on={on} />
      </>
    ) : (
      <span className="faint">–</span>
    )
  const columns: GridColumn<Price>[] = [
    {
      name: 'item',
      label: t('marketing.item'),
      render: ({ itemId }) => <Link to={`/goods/items/${itemId}`}>{names[itemId] ?? itemId.slice(0, 8)}</Link>,
    },
    {
      name: 'minimum',
      label: t('marketing.from_quantity'),
      isNumber: true,
      render: ({ minimum }) => (
        <>
          <span className="only-narrow">{t('marketing.from_quantity')} </span>
          <Quantity value={minimum} />
        </>
      ),
    },
    {
      name: 'amount',
      label: `${t('marketing.unit_price')} ${currency}`,
      isNumber: true,
      render: (price) => <AmountCell price={price} item={names[price.itemId] ?? ''} currency={currency} />,
    },
    {
      name: 'from',
      label: t('marketing.from_day'),
      render: ({ validFrom }) => day(validFrom > '2000-01-01' ? validFrom : null, t('marketing.from_day')),
    },
    { name: 'to', label: t('marketing.to_day'), render: ({ validTo }) => day(validTo, t('marketing.to_day')) },
    { name: 'state', label: t('marketing.state'), render: (price) => <PriceState price={price} /> },
    {
      name: 'act',
      label: <span className="hidden">{t('marketing.actions')}</span>,
      render: (price) => <EndPrice price={price} item={names[price.itemId] ?? ''} />,
    },
  ]
  return (
    <div className="prices">
      <Grid label={t('marketing.prices')} rows={rows} idOf={({ id }) => id} columns={columns} />
    </div>
  )
}

const PriceState = ({ price: { archivedAt, validFrom, validTo } }: { price: Price }) => {
  const t = useWords(texts)
  if (archivedAt) return <StateTag state="archived" label={t('marketing.state.archived')} tone="off" />
  if (validTo && validTo < today()) return <StateTag state="past" label={t('marketing.past')} tone="off" />
  if (validFrom > today()) return <StateTag state="later" label={t('marketing.later')} tone="waiting" />
  return <StateTag state="now" label={t('marketing.now')} tone="done" />
}

/** The amount, and at a click the field to change it in. Enter saves, Escape leaves it. */
const AmountCell = ({ price, item, currency }: { price: Price; item: string; currency: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const [typed, setTyped] = useState<string>()
  const save = useAction(
    (amount: string, key) =>
      call('PATCH', `/api/prices/${price.id}`, { body: { amount }, key, version: price.version }),
    {
      done: t('marketing.price_saved'),
      refresh: [['rows', 'prices']],
      onDone: () => setTyped(undefined),
    },
  )
  if (typed === undefined)
    return may('pricing.update_price') && !price.archivedAt ? (
      <button
        type="button"
        className="cell-button"
        title={t('marketing.price_change', { item })}
        onClick={() => setTyped(price.amount)}
      >
        <Amount value={price.amount} currency={currency} />
      </button>
    ) : (
      <Amount value={price.amount} currency={currency} />
    )
  return (
    <form
      className="cell-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save.run(typed)
      }}
      onKeyDown={(event) => event.key === 'Escape' && setTyped(undefined)}
    >
      <DecimalInput
        label={t('marketing.unit_price')}
        value={typed}
        onChange={(amount) => setTyped(amount ?? '')}
        autoFocus
        {...(save.fields.amount && { status: 'error' as const })}
      />
      <IconButton
        icon="check"
        label={t('marketing.price_save')}
        type="primary"
        htmlType="submit"
        loading={save.isRunning}
      />
    </form>
  )
}

const EndPrice = ({ price, item }: { price: Price; item: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const end = useAction(
    (_: string, key) => call('POST', `/api/prices/${price.id}/archival`, { body: {}, key, version: price.version }),
    { done: t('marketing.price_saved'), refresh: [['rows', 'prices']] },
  )
  if (price.archivedAt || !may('pricing.archive_price')) return null
  return (
    <IconButton
      icon="close"
      label={`${t('marketing.price_end')}: ${item}`}
      loading={end.isRunning}
      onClick={() => void end.run(price.id)}
    />
  )
}
