import { Select } from 'antd'
import { Dialog } from '../kit/dialog.tsx'
import { useWords } from '../shell/words.ts'
import type { Axis, Definition } from './definition.ts'
import { choices, drilled, keptOnly, leftOut, type Spotted } from './drill.ts'
import type { Model } from './model.ts'
import { texts } from './texts.ts'

type Props = {
  model: Model
  definition: Definition
  spot: Spotted
  /** What the cell says. */
  words: string
  onChange: (definition: Definition) => void
  onThrough: () => void
  onClose: () => void
}

/** Where one can go from a cell: deeper by anything that fits, only this, all but this, its documents. */
export const DrillMenu = ({ model, definition, spot, words, onChange, onThrough, onClose }: Props) => {
  const t = useWords(texts)
  const next = choices(model, definition, spot)
  const go = (changed: Definition) => {
    onClose()
    onChange(changed)
  }
  const labelOf = ({ dimension }: Axis) => model.dimensions.find(({ name }) => name === dimension)?.label ?? dimension
  const isMember = spot.row.length + spot.column.length > 0
  return (
    <Dialog title={words || t('insight.grand_total')} onClose={onClose}>
      <div className="drill-menu">
        {next.slice(0, 4).map((axis) => (
          <button key={axis.dimension} type="button" onClick={() => go(drilled(definition, spot, axis))}>
            {t('insight.drill_by', { what: labelOf(axis) })}
          </button>
        ))}
        {next.length > 4 && (
          <Select
            aria-label={t('insight.drill_by_other')}
            placeholder={t('insight.drill_by_other')}
            value={null}
            showSearch={{ optionFilterProp: 'label' }}
            onSelect={(name: string | null) => {
              const axis = next.find(({ dimension }) => dimension === name)
              if (axis) go(drilled(definition, spot, axis))
            }}
            options={next.slice(4).map((axis) => ({ value: axis.dimension, label: labelOf(axis) }))}
          />
        )}
        <hr />
        {isMember && (
          <button type="button" onClick={() => go(keptOnly(definition, spot))}>
            {t('insight.keep_only')}
          </button>
        )}
        {spot.row.length > 0 && (
          <button type="button" onClick={() => go(leftOut(definition, spot))}>
            {t('insight.leave_out', { what: spot.row.at(-1)!.label })}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onClose()
            onThrough()
          }}
        >
          {t('insight.documents')}
        </button>
      </div>
    </Dialog>
  )
}
