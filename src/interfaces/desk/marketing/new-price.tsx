import { Button } from 'antd'
import { type FormEvent, useId, useRef, useState } from 'react'
import { post } from '../kit/api.ts'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Typed = { itemId: string | null; minimum: string; amount: string; validFrom: string; validTo: string }
const empty: Typed = { itemId: null, minimum: '1', amount: '', validFrom: '', validTo: '' }

/** One more price, typed in a row: item, quantity, price, days; Enter adds it and the next can be typed. */
export const NewPrice = ({ listId, itemId, currency }: { listId: string; itemId: string | null; currency: string }) => {
  const t = useWords(texts)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(empty)
  const item = itemId ?? typed.itemId
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const add = useAction((body: object, key) => post('/api/prices', body, key), {
    done: t('marketing.price_added'),
    refresh: [['rows', 'prices']],
    onDone: () => {
      setTyped({ ...empty, validFrom: typed.validFrom, validTo: typed.validTo })
      form.current?.querySelector('input')?.focus()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { minimum, amount, validFrom, validTo } = typed
    void add.run({
      priceListId: listId,
      itemId: item,
      minimum: minimum || '1',
      amount,
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    })
  }
  const day = (name: 'validFrom' | 'validTo', label: string) => (
    <Field label={label} id={`${id}-${name}`} error={add.fields[name]}>
      <DayInput id={`${id}-${name}`} value={typed[name]} onChange={(chosen) => set({ [name]: chosen })} />
    </Field>
  )
  return (
    <form ref={form} className="new-price" onSubmit={submit} aria-label={t('marketing.price_add')} noValidate>
      <Field label={t('marketing.item')} id={`${id}-item`} error={add.fields.itemId}>
        <ReferenceInput
          id={`${id}-item`}
          label={t('marketing.item')}
          entity="item"
          value={item}
          onChange={(chosen) => set({ itemId: chosen })}
          disabled={itemId !== null}
        />
      </Field>
      <Field label={t('marketing.from_quantity')} id={`${id}-minimum`} error={add.fields.minimum}>
        <DecimalInput
          id={`${id}-minimum`}
          value={typed.minimum}
          onChange={(minimum) => set({ minimum: minimum ?? '' })}
        />
      </Field>
      <Field label={t('marketing.unit_price')} id={`${id}-amount`} error={add.fields.amount}>
        <DecimalInput
          id={`${id}-amount`}
          value={typed.amount}
          onChange={(amount) => set({ amount: amount ?? '' })}
          suffix={currency}
        />
      </Field>
      {day('validFrom', t('marketing.from_day'))}
      {day('validTo', t('marketing.to_day'))}
      <Button htmlType="submit" loading={add.isRunning} disabled={!item || !typed.amount}>
        {t('marketing.price_add')}
      </Button>
    </form>
  )
}
