import { Input } from 'antd'
import { IconButton } from '../kit/buttons.tsx'
import { FieldError } from '../kit/field-error.tsx'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { DayInput } from '../kit/forms/typed-inputs.tsx'
import { texts as orderTexts } from '../orders/texts.ts'
import { useWords } from '../shell/words.ts'
import type { GoodsLinesProps, Line } from './goods-form.tsx'
import { texts } from './texts.ts'

type Props = {
  line: Line
  at: number
  labels: GoodsLinesProps['labels']
  onSet: (change: Partial<Line>) => void
  onRemove: () => void
  onNext: () => void
  errors: Record<string, string>
}

/** One line: what it is, how many, what each cost, where it goes, which lot or which pieces. */
export const GoodsLine = ({ line, at, labels, onSet, onRemove, onNext, errors }: Props) => {
  const t = useWords(texts)
  const say = useWords(orderTexts)
  const isTold = line.tracking !== 'none'
  const field = (label: string, ...parts: string[]) => ({
    'aria-label': `${label}: ${line.name}`,
    onPressEnter: onNext,
    ...(parts.some((part) => errors[part]) && { status: 'error' as const, 'aria-invalid': true }),
  })
  return (
    <div className="goods-line">
      <span className="goods-line-item">
        {line.name}
        <span className="soft block">
          {[line.item, line.pack && say('orders.pack_of', { pack: line.pack.name, count: line.pack.factor })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <DecimalInput
        {...field(labels.quantity, 'quantity', 'counted', 'change')}
        placeholder={labels.quantity}
        value={line.quantity ?? ''}
        onChange={(quantity) => onSet({ quantity })}
        {...(line.pack && { suffix: line.pack.name })}
        autoFocus
      />
      {labels.cost && (
        <DecimalInput
          {...field(labels.cost, 'unitCost')}
          placeholder={labels.cost}
          value={line.cost ?? ''}
          onChange={(cost) => onSet({ cost })}
          {...(line.pack && { suffix: `/ ${line.pack.name}` })}
        />
      )}
      <Input
        {...field(t('goods.place'), 'location')}
        placeholder={t('goods.usual_place')}
        value={line.location}
        onChange={({ target }) => onSet({ location: target.value })}
      />
      {isTold && (
        <Input
          {...field(t('goods.lot_or_serial'), 'lot', 'serials')}
          placeholder={t(line.tracking === 'serial' ? 'goods.serials' : 'goods.lot')}
          value={line.lot}
          onChange={({ target }) => onSet({ lot: target.value })}
        />
      )}
      {labels.expiresOn && line.tracking === 'lot' && (
        <DayInput
          {...field(labels.expiresOn, 'expiresOn')}
          prefix={<span className="soft small">{labels.expiresOn}</span>}
          value={line.expiresOn}
          onChange={(expiresOn) => onSet({ expiresOn })}
        />
      )}
      <IconButton icon="close" label={t('goods.line_remove', { line: at + 1 })} size="middle" onClick={onRemove} />
      <FieldError>{Object.values(errors).join(' ')}</FieldError>
    </div>
  )
}
