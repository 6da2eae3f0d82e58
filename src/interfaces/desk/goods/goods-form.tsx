import { Input } from 'antd'
import { localised } from '#support/i18n/index.ts'
import { IconButton } from '../kit/buttons.tsx'
import type { Row } from '../kit/described.ts'
import { FieldError } from '../kit/field-error.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { ItemFinder } from '../orders/item-finder.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

/** A line of a receipt or an adjustment as it is typed. */
export type Line = {
  key: string
  item: string
  name: string
  tracking: string
  quantity: string | null
  cost: string | null
  location: string
  lot: string
}
type LineField = 'quantity' | 'cost' | 'location' | 'lot'

export const newLine = (item: Row, language: 'en' | 'zh-CN' | 'zh-TW'): Line => ({
  key: crypto.randomUUID(),
  item: String(item.code),
  name: localised(item.name as object, language),
  tracking: String(item.tracking ?? 'none'),
  quantity: null,
  cost: null,
  location: '',
  lot: '',
})

type Props = {
  lines: Line[]
  onChange: (lines: Line[]) => void
  labels: { quantity: string; cost?: string }
  errors: Record<string, string>
  quantityName: string
}

/** Lines of goods: found by name or number, then filled with the keyboard alone. */
export const GoodsLines = ({ lines, onChange, labels, errors, quantityName }: Props) => {
  const t = useWords(texts)
  const language = useLanguage()
  const set = (key: string, change: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...change } : line)))
  const add = (item: Row) => onChange([...lines, newLine(item, language)])
  return (
    <div className="goods-lines">
      {lines.map((line, at) => (
        <GoodsLine
          key={line.key}
          line={line}
          at={at}
          labels={labels}
          onSet={(change) => set(line.key, change)}
          onRemove={() => onChange(lines.filter(({ key }) => key !== line.key))}
          errorOf={(name) =>
            errors[`lines.${at}.${name === 'quantity' ? quantityName : name === 'cost' ? 'unitCost' : name}`]
          }
        />
      ))}
      <ItemFinder label={t('goods.line_add')} onChoose={add} />
    </div>
  )
}

type LineProps = {
  line: Line
  at: number
  labels: Props['labels']
  onSet: (change: Partial<Line>) => void
  onRemove: () => void
  errorOf: (name: LineField | 'item') => string | undefined
}

const GoodsLine = ({ line, at, labels, onSet, onRemove, errorOf }: LineProps) => {
  const t = useWords(texts)
  const wrong = (['item', 'quantity', 'cost', 'location', 'lot'] as const).flatMap((name) => errorOf(name) ?? [])
  return (
    <div className="goods-line">
      <span className="goods-line-item">
        {line.name}
        <span className="soft block">{line.item}</span>
      </span>
      <DecimalInput
        label={`${labels.quantity}: ${line.name}`}
        placeholder={labels.quantity}
        value={line.quantity ?? ''}
        onChange={(quantity) => onSet({ quantity })}
        autoFocus
        {...(errorOf('quantity') && { status: 'error' as const })}
      />
      {labels.cost && (
        <DecimalInput
          label={`${labels.cost}: ${line.name}`}
          placeholder={labels.cost}
          value={line.cost ?? ''}
          onChange={(cost) => onSet({ cost })}
        />
      )}
      <Input
        aria-label={`${t('goods.place')}: ${line.name}`}
        placeholder={t('goods.usual_place')}
        value={line.location}
        onChange={({ target }) => onSet({ location: target.value })}
        {...(errorOf('location') && { status: 'error' as const })}
      />
      {line.tracking !== 'none' && (
        <Input
          aria-label={`${t('goods.lot_or_serial')}: ${line.name}`}
          placeholder={t('goods.lot_or_serial')}
          value={line.lot}
          onChange={({ target }) => onSet({ lot: target.value })}
        />
      )}
      <IconButton icon="close" label={t('goods.line_remove', { line: at + 1 })} size="middle" onClick={onRemove} />
      <FieldError>{wrong.join(' ')}</FieldError>
    </div>
  )
}
