import { Button } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { post } from '../kit/api.ts'
import { IconButton } from '../kit/buttons.tsx'
import { useRows } from '../kit/described.ts'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { Day, Money, Quantity, short, today } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** The prices of an item in all lists. */
export const ItemPrices = ({ itemId }: { itemId: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const [isAdding, setAdding] = useState(false)
  const prices = useRows('prices', { itemId, limit: 50 })
  const lists = useRows('price_lists', { limit: 100 }).data?.pages[0]?.rows ?? []
  const page = prices.data?.pages[0]
  const currencyOf = (id: unknown) => String(lists.find((list) => list.id === id)?.currency ?? '')
  return (
    <Panel
      title={t('goods.prices')}
      actions={
        may('pricing.create_price') && (
          <IconButton icon="plus" label={t('goods.price_add')} onClick={() => setAdding(!isAdding)} />
        )
      }
    >
      {page && !page.rows.length && !isAdding && <p className="soft">{t('goods.prices_none')}</p>}
      <ul className="plain-list">
        {page?.rows.map(({ id, priceListId, amount, minimum, validFrom }) => (
          <li key={id}>
            <span>{page.references.priceListId?.[String(priceListId)]}</span>
            {short(String(minimum)) !== '1' && (
              <span className="soft">
                {t('goods.minimum')} <Quantity value={String(minimum)} />
              </span>
            )}
            {String(validFrom) > '2000-01-01' && (
              <span className="soft">
                {t('goods.price_from')} <Day on={String(validFrom)} />
              </span>
            )}
            <strong className="push">
              {currencyOf(priceListId) ? (
                <Money amount={String(amount)} currency={currencyOf(priceListId)} />
              ) : (
                short(String(amount))
              )}
            </strong>
          </li>
        ))}
      </ul>
      {isAdding && <NewPrice itemId={itemId} listId={lists[0]?.id} onDone={() => setAdding(false)} />}
    </Panel>
  )
}

const NewPrice = ({ itemId, listId, onDone }: { itemId: string; listId: string | undefined; onDone: () => void }) => {
  const t = useWords(texts)
  const ids = [useId(), useId(), useId()] as const
  const [priceListId, setList] = useState<string | null>(listId ?? null)
  const [amount, setAmount] = useState<string | null>(null)
  const [minimum, setMinimum] = useState<string | null>('1')
  const [validFrom, setFrom] = useState(today())
  const add = useAction((body: object, key) => post('/api/prices', body, key), {
    refresh: [['rows', 'prices']],
    onDone,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add.run({ itemId, priceListId, amount: amount ?? '', minimum: minimum ?? '1', validFrom })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t('goods.price_list')} id={ids[0]} error={add.fields.priceListId}>
        <ReferenceInput
          id={ids[0]}
          label={t('goods.price_list')}
          entity="price_list"
          value={priceListId}
          onChange={setList}
        />
      </Field>
      <div className="form-row">
        <Field label={t('goods.amount')} id={ids[1]} error={add.fields.amount}>
          <DecimalInput id={ids[1]} value={amount ?? ''} onChange={setAmount} />
        </Field>
        <Field label={t('goods.minimum')} id={ids[2]} error={add.fields.minimum}>
          <DecimalInput id={ids[2]} value={minimum ?? ''} onChange={setMinimum} />
        </Field>
      </div>
      <DayInput label={t('goods.valid_from')} value={validFrom} onChange={setFrom} />
      <Button htmlType="submit" loading={add.isRunning}>
        {t('goods.price_add')}
      </Button>
    </form>
  )
}
