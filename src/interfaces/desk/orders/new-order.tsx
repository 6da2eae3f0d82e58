import { Button, Select } from 'antd'
import { useId } from 'react'
import { useSearchParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { type Card, useCard } from '../customers/customer.ts'
import { useRows } from '../kit/described.ts'
import { FieldError } from '../kit/field-error.tsx'
import { AddressInput } from '../kit/forms/address-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { Waiting } from '../kit/states.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { NewOrderCustomer } from './new-order-customer.tsx'
import { NewOrderLines } from './new-order-lines.tsx'
import { NewOrderRecommended } from './new-order-recommended.tsx'
import { NewOrderTotals } from './new-order-totals.tsx'
import { useOrderDraft } from './order-draft.ts'
import { PlaceButton } from './place-button.tsx'
import { texts } from './texts.ts'
import { useBasket } from './use-basket.ts'
import { usePlaceOrder } from './use-place-order.ts'

/** An order taken on the phone: who, what, where to; totals and the day as one types. */
export const NewOrder = () => {
  const [search, setSearch] = useSearchParams()
  const party = search.get('party') ?? undefined
  if (party) return <ForKnown key={party} partyId={party} onOther={() => setSearch({})} />
  return <Form onKnown={(id) => setSearch(id ? { party: id } : {})} />
}

const ForKnown = ({ partyId, onOther }: { partyId: string; onOther: () => void }) => {
  const card = useCard(partyId)
  return card.data ? <Form card={card.data} onKnown={onOther} /> : <Waiting />
}

const Form = ({ card, onKnown }: { card?: Card; onKnown: (partyId: string) => void }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const draft = useOrderDraft(card)
  const { customer, address, payment, shipping } = draft.values
  const basket = useBasket({ ...address, shippingMethod: shipping })
  const methods = useChoices('payment_methods')
  const method = payment ?? methods[0]?.value ?? 'transfer'
  const place = usePlaceOrder(() => {
    basket.forget()
    draft.drop()
  })
  const { view } = basket
  const { total } = place
  const beginAgain = () => {
    basket.forget()
    draft.reset()
    onKnown('')
  }
  return (
    <Page
      title={t('orders.new')}
      back={{ to: '/orders', label: t('orders.board') }}
      actions={(view?.lines.length || draft.isBegun) && <Button onClick={beginAgain}>{t('orders.begin_again')}</Button>}
    >
      <div className="document-columns">
        <div className="document-main">
          <NewOrderCustomer
            card={card}
            customer={customer}
            onChange={(next) => draft.set({ customer: next })}
            onKnown={(id) => {
              draft.drop()
              onKnown(id)
            }}
            fields={place.fields}
          />
          <NewOrderLines basket={basket} isNext={card !== undefined} />
          <Panel title={t('orders.address')}>
            <AddressInput
              id="address"
              needed={['line1', 'city']}
              value={address}
              onChange={(next) => draft.set({ address: next })}
              errors={within(place.fields, 'address')}
            />
          </Panel>
        </div>
        <aside className="document-right">
          <Ways
            methods={methods}
            payment={method}
            onPayment={(code) => draft.set({ payment: code })}
            shipping={shipping ?? view?.shippingMethod}
            onShipping={(code) => draft.set({ shipping: code })}
            fields={place.fields}
          />
          <NewOrderTotals basket={basket} />
          <PlaceButton
            what={
              view?.lines.length
                ? t('orders.place', { total: formatMoney(total ?? view.gross, view.currency, language) })
                : t('orders.place_empty')
            }
            {...{ customer, address, lineCount: view?.lines.length ?? 0 }}
            isRunning={place.isRunning}
            onPlace={() => void place.run({ basket: view, card, customer, address, method, shipping })}
          />
          <FieldError>{total && place.problem?.message}</FieldError>
          <NewOrderRecommended basket={basket} partyId={card?.id} />
        </aside>
      </div>
    </Page>
  )
}

const within = (fields: Record<string, string>, name: string) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, words]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), words]] : [],
    ),
  )

type WaysProps = {
  methods: Option[]
  payment: string
  onPayment: (code: string) => void
  shipping: string | undefined
  onShipping: (code: string) => void
  fields: Record<string, string>
}
type Option = { value: string; label: string }

/** How it is paid and how it goes there. */
const Ways = ({ methods, payment, onPayment, shipping, onShipping, fields }: WaysProps) => {
  const t = useWords(texts)
  const ways = useChoices('shipping_methods')
  return (
    <Panel>
      <div className="stack">
        <Choice
          label={t('orders.payment')}
          value={payment}
          options={methods}
          onChange={onPayment}
          error={fields['payment.method']}
        />
        {ways.length > 1 && (
          <Choice
            label={t('orders.shipping_method')}
            value={shipping}
            options={ways}
            onChange={onShipping}
            error={fields.shippingMethod}
          />
        )}
      </div>
    </Panel>
  )
}

const Choice = ({
  label,
  value,
  options,
  onChange,
  error,
}: {
  label: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (value: string) => void
  error: string | undefined
}) => {
  const id = useId()
  return (
    <Field label={label} id={id} error={error}>
      <Select id={id} value={value ?? null} options={options} onChange={(chosen) => onChange(chosen as string)} />
    </Field>
  )
}

/** Codes and names of a setup list, in its order. */
const useChoices = (plural: string) => {
  const language = useLanguage()
  const rows = useRows(plural, { limit: 100 })
  return (rows.data?.pages[0]?.rows ?? []).map(({ code, name }) => ({
    value: String(code),
    label: localised(name as object, language) || String(code),
  }))
}
