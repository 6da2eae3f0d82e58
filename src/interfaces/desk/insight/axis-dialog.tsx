import { Checkbox, Input, Segmented, Select } from 'antd'
import { useId, useState } from 'react'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/forms/field.tsx'
import { useWords } from '../shell/words.ts'
import type { Axis, Definition } from './definition.ts'
import type { Model } from './model.ts'
import { texts } from './texts.ts'

type Props = {
  model: Model
  definition: Definition
  axis: Axis
  side: 'rows' | 'columns'
  onChange: (axis: Axis, side: 'rows' | 'columns') => void
  onClose: () => void
}

/** How a dimension stands: on which side, how fine, the largest only, in what order. Whoever taps moves it here, as others drag it. */
export const AxisDialog = ({ model, definition, axis, side, onChange, onClose }: Props) => {
  const t = useWords(texts)
  const id = useId()
  const [draft, setDraft] = useState(axis)
  const [to, setTo] = useState(side)
  const { level, top, order } = draft
  const dimension = model.dimensions.find(({ name }) => name === axis.dimension)
  const measures = model.measures
    .filter(({ name }) => definition.measures.includes(name))
    .map(({ name, label }) => ({ value: name, label }))
  const isUsable = !top || (top.n >= 1 && top.n <= 100)
  const act = () => {
    onChange(draft, to)
    onClose()
  }
  const orders = [{ value: 'label', label: t('insight.order_label') }, ...measures]
  return (
    <Dialog
      title={dimension?.label ?? axis.dimension}
      act={t('insight.set')}
      isOff={!isUsable}
      onAct={act}
      onClose={onClose}
    >
      <div className="stack">
        <Segmented
          aria-label={t('insight.stands_on')}
          value={to}
          onChange={setTo}
          options={(['rows', 'columns'] as const).map((value) => ({ value, label: t(`insight.${value}`) }))}
        />
        {dimension?.levels && dimension.levels.length > 0 && (
          <Field label={t('insight.level')} id={`${id}-level`}>
            <Select
              id={`${id}-level`}
              value={level ?? dimension.levels[0]!.name}
              onChange={(next: string) => setDraft({ ...draft, level: next })}
              options={dimension.levels.map(({ name, label }) => ({ value: name, label }))}
            />
          </Field>
        )}
        {measures.length > 0 && dimension?.type !== 'date' && (
          <TopFields {...{ draft, measures }} onChange={setDraft} />
        )}
        <Field label={t('insight.order')} id={`${id}-order`}>
          <div className="row nowrap">
            <Select
              id={`${id}-order`}
              className="axis-order"
              value={order?.by ?? (top ? top.by : 'label')}
              onChange={(by: string) =>
                setDraft({ ...draft, order: { by, direction: by === 'label' ? 'asc' : 'desc' } })
              }
              options={orders}
            />
            <Segmented
              aria-label={t('insight.direction')}
              value={order?.direction ?? (top ? 'desc' : 'asc')}
              onChange={(direction) =>
                setDraft({ ...draft, order: { by: order?.by ?? top?.by ?? 'label', direction } })
              }
              options={[
                { value: 'asc' as const, label: t('insight.upward') },
                { value: 'desc' as const, label: t('insight.downward') },
              ]}
            />
          </div>
        </Field>
      </div>
    </Dialog>
  )
}

/** Only the largest so many, the rest together or left out. */
const TopFields = ({
  draft,
  measures,
  onChange,
}: {
  draft: Axis
  measures: { value: string; label: string }[]
  onChange: (axis: Axis) => void
}) => {
  const t = useWords(texts)
  const { top, ...rest } = draft
  const by = measures[0]!.value
  return (
    <>
      <Checkbox
        checked={Boolean(top)}
        onChange={({ target }) => onChange(target.checked ? { ...rest, top: { n: 10, by, others: true } } : rest)}
      >
        {t('insight.top_only')}
      </Checkbox>
      {top && (
        <div className="form-row">
          <Field label={t('insight.top_count')} id="top-n">
            <Input
              id="top-n"
              type="number"
              min={1}
              max={100}
              value={top.n || ''}
              onChange={({ target }) => onChange({ ...draft, top: { ...top, n: Number(target.value) } })}
            />
          </Field>
          <Field label={t('insight.top_by')} id="top-by">
            <Select
              id="top-by"
              value={top.by}
              onChange={(name: string) => onChange({ ...draft, top: { ...top, by: name } })}
              options={measures}
            />
          </Field>
          <Checkbox
            checked={top.others}
            onChange={({ target }) => onChange({ ...draft, top: { ...top, others: target.checked } })}
          >
            {t('insight.with_others')}
          </Checkbox>
        </div>
      )}
    </>
  )
}
