import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
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
import { texts } from './texts.ts'

type Gtin = Row & { gtin: string; unitId: string | null }
type Pack = Row & { unitId: string; factor: string }

/** Numbers are kept with 14 digits; on a label stand 8, 12 or 13 where zeros lead. */
const onLabel = (gtin: string) => {
  const digits = gtin.replace(/^0+/, '')
  return digits.padStart([8, 12, 13, 14].find((length) => digits.length <= length) ?? 14, '0')
}

export const refreshParts = [
  ['rows', 'gtins'],
  ['rows', 'item_units'],
  ['rows', 'kit_components'],
  ['row', 'items'],
]

/** What an item is scanned by: the numbers of one piece. */
export const TradeNumbers = ({ itemId }: { itemId: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const [typed, setTyped] = useState('')
  const rows = (useRows('gtins', { itemId, limit: 200 }).data?.pages[0]?.rows ?? []) as Gtin[]
  const own = rows.filter(({ unitId }) => unitId === null).map(({ gtin }) => gtin)
  const set = useAction((gtins: string[], key) => call('PUT', `/api/items/${itemId}/gtins`, { body: { gtins }, key }), {
    refresh: refreshParts,
    onDone: () => setTyped(''),
  })
  const add = (event: FormEvent) => {
    event.preventDefault()
    void set.run([...own, typed])
  }
  const mayChange = may('catalog.set_gtins')
  const [wrong] = Object.values(set.fields)
  return (
    <Panel title={t('goods.gtins')}>
      {!own.length && <p className="soft">{t('goods.gtins_none')}</p>}
      <ul className="plain-list">
        {own.map((gtin) => (
          <li key={gtin}>
            <span className="mono">{onLabel(gtin)}</span>
            {mayChange && (
              <RemoveButton
                className="push"
                what={onLabel(gtin)}
                onClick={() => void set.run(own.filter((one) => one !== gtin))}
              />
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <form className="add-line" onSubmit={add}>
          <Input
            aria-label={t('goods.gtin_add')}
            placeholder={t('goods.gtin_add')}
            className="mono"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            {...(wrong && { status: 'error' as const, 'aria-invalid': true })}
          />
          <Button htmlType="submit" disabled={!typed.trim()} loading={set.isRunning}>
            {t('goods.add')}
          </Button>
        </form>
      )}
      <FieldError>{wrong}</FieldError>
    </Panel>
  )
}

/** Boxes and pallets: the other units it is bought or sold in, what one holds, and the number on it. */
export const Packs = ({ itemId }: { itemId: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const packs = useRows('item_units', { itemId, limit: 100 }).data?.pages[0]
  const numbers = (useRows('gtins', { itemId, limit: 200 }).data?.pages[0]?.rows ?? []) as Gtin[]
  const gtinsOf = (unit: string) => numbers.filter(({ unitId }) => unitId === unit).map(({ gtin }) => gtin)
  const units = ((packs?.rows ?? []) as Pack[]).map(({ unitId, factor }) => ({
    unitId,
    factor,
    gtins: gtinsOf(unitId),
  }))
  const set = useAction((body: { units: unknown[] }, key) => call('PUT', `/api/items/${itemId}/units`, { body, key }), {
    refresh: refreshParts,
  })
  const name = (unitId: string) => packs?.references.unitId?.[unitId] ?? ''
  const mayChange = may('catalog.set_item_units')
  return (
    <Panel title={t('goods.packs')}>
      {!units.length && <p className="soft">{t('goods.packs_none')}</p>}
      <ul className="plain-list">
        {units.map(({ unitId, factor, gtins }) => (
          <li key={unitId}>
            <span>{name(unitId)}</span>
            <span className="soft">
              {t('goods.holds')} <Quantity value={factor} />
            </span>
            <span className="mono">{gtins.map(onLabel).join(', ')}</span>
            {mayChange && (
              <RemoveButton
                className="push"
                what={name(unitId)}
                onClick={() => void set.run({ units: units.filter((one) => one.unitId !== unitId) })}
              />
            )}
          </li>
        ))}
      </ul>
      {mayChange && <NewPack onAdd={(pack) => set.run({ units: [...units, pack] })} set={set} at={units.length} />}
    </Panel>
  )
}

type Adding = {
  onAdd: (pack: { unitId: string | null; factor: string; gtins: string[] }) => Promise<unknown>
  set: { fields: Record<string, string>; isRunning: boolean }
  at: number
}

const NewPack = ({ onAdd, set: { fields, isRunning }, at }: Adding) => {
  const t = useWords(texts)
  const [unitId, setUnit] = useState<string | null>(null)
  const [factor, setFactor] = useState('')
  const [gtin, setGtin] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await onAdd({ unitId, factor, gtins: gtin.trim() ? [gtin] : [] }))) return
    setUnit(null)
    setFactor('')
    setGtin('')
  }
  const wrong = Object.entries(fields).find(([path]) => path.startsWith(`units.${at}`))?.[1]
  return (
    <form className="add-line" onSubmit={(event) => void add(event)}>
      <ReferenceInput
        label={t('goods.pack_unit')}
        placeholder={t('goods.pack_unit')}
        entity="unit"
        value={unitId}
        onChange={setUnit}
      />
      <DecimalInput
        label={t('goods.holds')}
        placeholder={t('goods.holds')}
        value={factor}
        onChange={(value) => setFactor(value ?? '')}
      />
      <Input
        aria-label={t('goods.pack_gtin')}
        placeholder={t('goods.pack_gtin')}
        className="mono"
        value={gtin}
        onChange={({ target }) => setGtin(target.value)}
      />
      <Button htmlType="submit" disabled={!unitId || !factor} loading={isRunning}>
        {t('goods.add')}
      </Button>
      <FieldError>{wrong}</FieldError>
    </form>
  )
}
