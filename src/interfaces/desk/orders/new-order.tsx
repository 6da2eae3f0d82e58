import { useQueryClient } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { formatMoney } from '#support/money/index.ts'
import { type Card, useCard } from '../customers/customer.ts'
import { PartyFinder } from '../customers/party-finder.tsx'
import { post } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { FieldError } from '../kit/field-error.tsx'
import { type Address, AddressInput, addressOf } from '../kit/forms/address-input.tsx'
import { Field } from '../kit/forms/field.tsx'
import { Page, Panel } from '../kit/page.tsx'
import { readAnew } from '../kit/read-anew.ts'
import { Waiting } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { NewOrderLines } from './new-order-lines.tsx'
import { NewOrderRecommended } from './new-order-recommended.tsx'
import { NewOrderTotals } from './new-order-totals.tsx'
import { type Caller, PlaceButton } from './place-button.tsx'
import { texts } from './texts.ts'
import { type Basket, useBasket } from './use-basket.ts'

/** An order taken on the phone: who, what, where to; totals and the day as one types. */
export const NewOrder = () => {
  const [search, setSearch] = useSearchParams()
  const party = search.get('party') ?? undefined
  if (party) return <ForKnown key={party} partyId={party} onOther={() => setSearch({})} />
  return <Form onKnown={(id) => setSearch({ party: id })} />
}

const ForKnown = ({ partyId, onOther }: { partyId: string; onOther: () => void }) => {
  const card = useCard(partyId)
  return card.data ? <Form card={card.data} onKnown={onOther} /> : <Waiting />
}

const reached = (card: Card | undefined, kind: string) =>
  (card?.contactPoints.find((point) => point.kind === kind) ?? card?.identifiers.find((one) => one.kind === kind))
    ?.value ?? ''

const usual = (card: Card | undefined): Address => addressOf(card?.addresses[0] ?? { country: 'CN' })

const Form = ({ card, onKnown }: { card?: Card; onKnown: (partyId: string) => void }) => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const language = useLanguage()
  const [customer, setCustomer] = useState<Caller>({
    name: card?.name ?? '',
    email: reached(card, 'email'),
    phone: reached(card, 'phone'),
  })
  const [address, setAddress] = useState<Address>(() => usual(card))
  const [payment, setPayment] = useState<string>()
  const [shipping, setShipping] = useState<string>()
  const basket = useBasket({ ...address, shippingMethod: shipping })
  const methods = useChoices('payment_methods')
  const method = payment ?? methods[0]?.value ?? 'transfer'
  const place = useAction(
    (body: object, key) => post<{ order: { id: string; number: string } }>('/api/orders', body, key),
    {
      done: ({ order }) => t('orders.placed', { number: order.number }),
      onDone: ({ order }) => {
        basket.forget()
        void readAnew(queries, ['rows', 'orders'])
        void navigate(`/orders/${order.id}`)
      },
    },
  )
  const view = basket.view
  // Prices of the customer's own group may differ from what the basket shows: the house says the total, the clerk agrees.
  const facts =
    place.problem?.code === 'orders.total_changed' ? (place.problem.facts.facts as { total?: string }) : undefined
  const total = facts?.total
  const submit = () => void place.run(orderOf({ basket: view, card, customer, address, method, shipping, total }))
  return (
    <Page title={t('orders.new')} back={{ to: '/orders', label: t('orders.board') }}>
      <div className="document-columns">
        <div className="document-main">
          <CustomerPanel
            card={card}
            customer={customer}
            onChange={setCustomer}
            onKnown={onKnown}
            fields={place.fields}
          />
          <NewOrderLines basket={basket} isNext={card !== undefined} />
          <Panel title={t('orders.address')}>
            <AddressInput id="address" value={address} onChange={setAddress} errors={within(place.fields, 'address')} />
          </Panel>
        </div>
        <aside className="document-right">
          <Ways
            methods={methods}
            payment={method}
            onPayment={setPayment}
            shipping={shipping ?? view?.shippingMethod}
            onShipping={setShipping}
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
            onPlace={submit}
          />
          <FieldError>{total && place.problem?.message}</FieldError>
          <NewOrderRecommended basket={basket} partyId={card?.id} />
        </aside>
      </div>
    </Page>
  )
}

type Typed = {
  basket: Basket | undefined
  card: Card | undefined
  customer: Caller
  address: Address
  method: string
  shipping: string | undefined
  total: string | undefined
}

/** The call that places the order, with the total that the clerk told the customer. */
const orderOf = ({ basket, card, customer, address, method, shipping, total }: Typed) => ({
  lines: basket?.lines.map(({ itemId, quantity }) => ({ itemId, quantity })) ?? [],
  couponCodes: basket?.couponCodes ?? [],
  channel: 'phone',
  ...(card && { partyId: card.id }),
  customer: {
    name: customer.name,
    ...(customer.email && { email: customer.email }),
    ...(customer.phone && { phone: customer.phone }),
  },
  address: { ...address, name: address.name ?? customer.name },
  payment: { method },
  ...(shipping && { shippingMethod: shipping }),
  ...(basket && { total: { amount: total ?? basket.gross, currency: basket.currency } }),
})

const within = (fields: Record<string, string>, name: string) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([path, words]) =>
      path.startsWith(`${name}.`) ? [[path.slice(name.length + 1), words]] : [],
    ),
  )

type PanelProps = {
  card: Card | undefined
  customer: Caller
  onChange: (customer: Caller) => void
  onKnown: (id: string) => void
  fields: Record<string, string>
}

const CustomerPanel = ({ card, customer, onChange, onKnown, fields }: PanelProps) => {
  const t = useWords(texts)
  const may = useMay()
  const ids = [useId(), useId(), useId()] as const
  return (
    <Panel
      title={card ? t('orders.known_customer') : t('orders.customer')}
      actions={
        card && (
          <Button size="small" type="text" onClick={() => onKnown('')}>
            {t('orders.new_customer')}
          </Button>
        )
      }
    >
      <div className="stack">
        {!card && may('parties.find') && (
          <PartyFinder label={t('orders.find_customer')} onChoose={({ id }) => onKnown(id)} autoFocus />
        )}
        <div className="form-row">
          <Field label={t('orders.customer_name')} id={ids[0]} error={fields['customer.name']} isRequired>
            <Input
              id={ids[0]}
              value={customer.name}
              onChange={({ target }) => onChange({ ...customer, name: target.value })}
            />
          </Field>
          <Field
            label={t('orders.customer_email')}
            id={ids[1]}
            error={fields['customer.email']}
            isRequired={!customer.phone}
          >
            <Input
              id={ids[1]}
              type="email"
              value={customer.email}
              onChange={({ target }) => onChange({ ...customer, email: target.value })}
            />
          </Field>
          <Field
            label={t('orders.customer_phone')}
            id={ids[2]}
            error={fields['customer.phone']}
            isRequired={!customer.email}
          >
            <Input
              id={ids[2]}
              type="tel"
              value={customer.phone}
              onChange={({ target }) => onChange({ ...customer, phone: target.value })}
            />
          </Field>
        </div>
      </div>
    </Panel>
  )
}

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
