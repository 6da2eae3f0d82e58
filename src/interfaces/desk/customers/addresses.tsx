import { Button, Switch } from 'antd'
import { type FormEvent, useState } from 'react'
import { call } from '../kit/api.ts'
import { IconButton } from '../kit/buttons.tsx'
import { PostalAddress } from '../kit/cells/postal-address.tsx'
import { type Address, AddressInput, addressOf } from '../kit/forms/address-input.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useKit } from '../kit/words.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import type { Card } from './customer.ts'
import { texts } from './texts.ts'

type Known = Card['addresses'][number]

/** Where parcels and papers go: written down here as well as by the customer himself. */
export const Addresses = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const kit = useKit()
  const may = useMay()
  const [open, setOpen] = useState<string>()
  const remove = useAction((id: string, key) => call('DELETE', `/api/addresses/${id}`, { key }), {
    refresh: [['card', card.id]],
  })
  const close = () => setOpen(undefined)
  const icon = (name: 'plus' | 'edit' | 'close', label: string, act: () => void) => (
    <IconButton icon={name} label={label} onClick={act} />
  )
  if (!card.addresses.length && !may('parties.add_address')) return null
  return (
    <Panel
      title={t('customers.addresses')}
      actions={may('parties.add_address') && icon('plus', t('customers.add_address'), () => setOpen('new'))}
    >
      {!card.addresses.length && !open && <p className="soft">{t('customers.addresses_none')}</p>}
      <ul className="plain-list">
        {card.addresses.map((one) =>
          open === one.id ? (
            <li key={one.id}>
              <AddressForm card={card} known={one} onDone={close} />
            </li>
          ) : (
            <li key={one.id}>
              <div>
                <PostalAddress address={addressOf(one)} />
                {one.isDefault && <span className="soft">({t('customers.default_address')})</span>}
              </div>
              <span className="push row tight">
                {may('parties.change_address') &&
                  icon('edit', `${kit('kit.edit')}: ${one.line1}`, () => setOpen(one.id))}
                {may('parties.remove_address') &&
                  icon('close', `${kit('kit.remove')}: ${one.line1}`, () => void remove.run(one.id))}
              </span>
            </li>
          ),
        )}
      </ul>
      {open === 'new' && <AddressForm card={card} onDone={close} />}
    </Panel>
  )
}

const AddressForm = ({ card, known, onDone }: { card: Card; known?: Known; onDone: () => void }) => {
  const t = useWords(texts)
  const kit = useKit()
  const [address, setAddress] = useState<Address>(known ? addressOf(known) : { name: card.name })
  const [isDefault, setDefault] = useState(known?.isDefault ?? card.addresses.length === 0)
  const save = useAction(
    (body: object, key) =>
      known
        ? call('PATCH', `/api/addresses/${known.id}`, { body, key })
        : call('POST', `/api/parties/${card.id}/addresses`, { body, key }),
    { refresh: [['card', card.id]], onDone },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run({ ...address, isDefault })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <AddressInput id={`address-${known?.id ?? 'new'}`} value={address} onChange={setAddress} errors={save.fields} />
      <div className="row">
        <Switch aria-label={t('customers.default_address')} size="small" checked={isDefault} onChange={setDefault} />
        <span className="soft">{t('customers.default_address')}</span>
      </div>
      <div className="row">
        <Button htmlType="submit" type="primary" size="small" loading={save.isRunning}>
          {kit('kit.save')}
        </Button>
        <Button size="small" type="text" onClick={onDone}>
          {kit('kit.cancel')}
        </Button>
      </div>
    </form>
  )
}
