import { Button, Input } from 'antd'
import { useId } from 'react'
import type { Card } from '../customers/customer.ts'
import { PartyFinder } from '../customers/party-finder.tsx'
import { Field } from '../kit/forms/field.tsx'
import { Panel } from '../kit/page.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import type { Caller } from './place-button.tsx'
import { texts } from './texts.ts'

type PanelProps = {
  card: Card | undefined
  customer: Caller
  onChange: (customer: Caller) => void
  onKnown: (id: string) => void
  fields: Record<string, string>
}

/** Who calls: found among those we know, or written down. */
export const NewOrderCustomer = ({ card, customer, onChange, onKnown, fields }: PanelProps) => {
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
