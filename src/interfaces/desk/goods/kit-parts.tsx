import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { call } from '../kit/api.ts'
import { RemoveButton } from '../kit/buttons.tsx'
import { type Row, useRows } from '../kit/described.ts'
import { FieldError } from '../kit/field-error.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { ReferenceInput } from '../kit/forms/reference-input.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { Quantity } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { refreshParts } from './item-codes.tsx'
import { texts } from './texts.ts'

type Part = Row & { itemId: string; quantity: string }

/** What one kit consists of: the kit is never stocked, these are. */
export const KitParts = ({ kitId }: { kitId: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const [itemId, setItem] = useState<string | null>(null)
  const [quantity, setQuantity] = useState('1')
  const page = useRows('kit_components', { kitId, limit: 100 }).data?.pages[0]
  const parts = ((page?.rows ?? []) as Part[]).map((part) => ({ itemId: part.itemId, quantity: part.quantity }))
  const name = (id: string) => page?.references.itemId?.[id] ?? id.slice(0, 8)
  const set = useAction(
    (components: object[], key) => call('PUT', `/api/items/${kitId}/components`, { body: { components }, key }),
    { refresh: refreshParts, onDone: () => setItem(null) },
  )
  const add = (event: FormEvent) => {
    event.preventDefault()
    void set.run([...parts, { itemId, quantity }])
  }
  const mayChange = may('catalog.set_components')
  const wrong = Object.entries(set.fields).find(([path]) => path.startsWith('components'))?.[1]
  return (
    <Panel title={t('goods.parts')}>
      {page && !parts.length && <p className="soft">{t('goods.parts_none')}</p>}
      <ul className="plain-list">
        {parts.map((part) => (
          <li key={part.itemId}>
            <span className="amount">
              <Quantity value={part.quantity} /> ×
            </span>
            <Link to={`/goods/items/${part.itemId}`}>{name(part.itemId)}</Link>
            {mayChange && parts.length > 1 && (
              <RemoveButton
                className="push"
                what={name(part.itemId)}
                onClick={() => void set.run(parts.filter((one) => one.itemId !== part.itemId))}
              />
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <form className="add-line" onSubmit={add}>
          <ReferenceInput
            label={t('goods.part')}
            placeholder={t('goods.part')}
            entity="item"
            value={itemId}
            onChange={setItem}
          />
          <DecimalInput label={t('goods.how_many')} value={quantity} onChange={(value) => setQuantity(value ?? '')} />
          <Button htmlType="submit" disabled={!itemId || !quantity} loading={set.isRunning}>
            {t('goods.add')}
          </Button>
          <FieldError>{wrong}</FieldError>
        </form>
      )}
    </Panel>
  )
}
