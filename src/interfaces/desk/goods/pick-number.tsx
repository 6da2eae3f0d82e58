import { Button } from 'antd'
import { useState } from 'react'
import { localised } from '#support/i18n/index.ts'
import { DecimalInput } from '../kit/forms/decimal-input.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import type { PickingLine } from './picking-list.ts'
import { texts } from './texts.ts'

type Props = { line: PickingLine; left: string; isRunning: boolean; onTake: (quantity: string) => void }

/** So many were taken, without a scan: all that is left of the line, or the number that lay there. */
export const PickNumber = ({ line, left, isRunning, onTake }: Props) => {
  const t = useWords(texts)
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(left)
  const isOff = line.tracking === 'serial' || (line.tracking === 'lot' && !line.lot)
  const take = () => typed && !isOff && onTake(typed)
  return (
    <div className="pick-number">
      <DecimalInput
        label={t('goods.how_many_taken', { name: localised(line.name, language) })}
        value={typed ?? ''}
        onChange={setTyped}
        onPressEnter={take}
        onFocus={({ target }) => target.select()}
        disabled={isOff}
      />
      <Button size="large" disabled={isOff || !typed} loading={isRunning} onClick={take}>
        {t('goods.take_all', { count: typed ?? left })}
      </Button>
    </div>
  )
}

/** Goods that are told apart: the numbers that lie here, for whoever has no scanner at hand. */
export const PickNumbered = ({
  line,
  onTake,
}: {
  line: PickingLine
  onTake: (lot: PickingLine['lots'][number]) => void
}) => {
  const t = useWords(texts)
  if (line.tracking === 'none') return null
  if (!line.lots.length) return <p className="pick-numbers soft">{t('goods.no_numbers')}</p>
  return (
    <fieldset className="pick-numbers">
      <legend className="soft">{t(line.tracking === 'serial' ? 'goods.which_serial' : 'goods.which_lot')}</legend>
      {line.lots.map((lot) => (
        <Button key={`${lot.location} ${lot.code}`} onClick={() => onTake(lot)}>
          <span className="mono">{lot.code}</span> <span className="soft">{lot.location}</span>
        </Button>
      ))}
    </fieldset>
  )
}
