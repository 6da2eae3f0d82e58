import { Dropdown, Input } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { IconButton } from '../kit/buttons.tsx'
import { Icon } from '../kit/icons.tsx'
import { useWords } from '../shell/words.ts'
import type { Definition } from './definition.ts'
import { endDrag, startDrag } from './dragged.ts'
import { useMeaning } from './meaning.ts'
import { type Dimension, fits, type Measure, type Model } from './model.ts'
import { texts } from './texts.ts'

export type Target = 'rows' | 'columns' | 'filters'

type Props = {
  model: Model
  definition: Definition
  onMeasure: (name: string) => void
  onDimension: (name: string, target: Target) => void
}

/** Everything that can be asked, by subject: measures first, then what they can be split by. Says what the field under the pointer means. */
export const Fields = ({ model, definition, onMeasure, onDimension }: Props) => {
  const t = useWords(texts)
  const told = useId()
  const [words, setWords] = useState('')
  const [shown, setShown] = useState<Measure | Dimension>()
  const asked = words.trim().toLowerCase()
  const meaning = useMeaning()
  const isFound = (field: Measure | Dimension) =>
    !asked || `${field.label} ${field.name} ${meaning(field)}`.toLowerCase().includes(asked)
  const chosen = model.measures.filter(({ name }) => definition.measures.includes(name))
  const dimensions = model.dimensions.filter(isFound)
  const groups = model.subjects
    .map((subject) => ({
      ...subject,
      measures: model.measures.filter((measure) => measure.subject === subject.name && isFound(measure)),
    }))
    .filter(({ measures }) => measures.length)
  return (
    <aside className="fields" aria-label={t('insight.fields')}>
      <Input
        type="search"
        aria-label={t('insight.find_field')}
        placeholder={t('insight.find_field')}
        prefix={<Icon name="search" size={14} />}
        value={words}
        allowClear
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="fields-list">
        {groups.map(({ name, label, measures }) => (
          <section key={name} aria-label={label}>
            <h2>{label}</h2>
            <ul>
              {measures.map((measure) => (
                <MeasureField
                  key={measure.name}
                  measure={measure}
                  isOn={definition.measures.includes(measure.name)}
                  told={told}
                  onShow={() => setShown(measure)}
                  onChoose={() => onMeasure(measure.name)}
                />
              ))}
            </ul>
          </section>
        ))}
        {dimensions.length > 0 && (
          <section aria-label={t('insight.split_by')}>
            <h2>{t('insight.split_by')}</h2>
            <ul>
              {dimensions.map((dimension) => (
                <DimensionField
                  key={dimension.name}
                  dimension={dimension}
                  isOn={isUsed(definition, dimension.name)}
                  isOff={!fits(dimension, chosen)}
                  told={told}
                  onShow={() => setShown(dimension)}
                  onChoose={(target) => onDimension(dimension.name, target)}
                />
              ))}
            </ul>
          </section>
        )}
        {!groups.length && !dimensions.length && <p className="soft">{t('insight.no_field', { words })}</p>}
      </div>
      <p className="fields-told soft" id={told}>
        {shown ? meaning(shown) : t('insight.fields_hint')}
      </p>
    </aside>
  )
}

const isUsed = ({ rows, columns, filters }: Definition, name: string) =>
  [...rows, ...columns, ...filters].some(({ dimension }) => dimension === name)

const MeasureField = ({
  measure,
  isOn,
  told,
  onShow,
  onChoose,
}: {
  measure: Measure
  isOn: boolean
  told: string
  onShow: () => void
  onChoose: () => void
}) => (
  <li
    className={isOn ? 'field-line is-on' : 'field-line'}
    draggable
    onDragStart={(event) => startDrag(event, { kind: 'measure', name: measure.name })}
    onDragEnd={endDrag}
  >
    <button
      type="button"
      className="field-name"
      aria-pressed={isOn}
      aria-describedby={told}
      title={measure.formula}
      onFocus={onShow}
      onPointerEnter={onShow}
      onClick={onChoose}
    >
      <span className="field-mark" aria-hidden="true">
        Σ
      </span>
      {measure.label}
      {isOn && <Icon name="check" size={12} />}
    </button>
  </li>
)

const keys: Record<string, Target> = { r: 'rows', c: 'columns', f: 'filters' }

const DimensionField = ({
  dimension,
  isOn,
  isOff,
  told,
  onShow,
  onChoose,
}: {
  dimension: Dimension
  isOn: boolean
  isOff: boolean
  told: string
  onShow: () => void
  onChoose: (target: Target) => void
}) => {
  const t = useWords(texts)
  const press = (event: KeyboardEvent) => {
    const target = keys[event.key]
    if (!target || isOff || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onChoose(target)
  }
  const places = (['rows', 'columns', 'filters'] as const).map((key) => ({ key, label: t(`insight.add_to.${key}`) }))
  return (
    <li
      className={isOn ? 'field-line is-on' : 'field-line'}
      draggable={!isOff}
      onDragStart={(event) => startDrag(event, { kind: 'dimension', name: dimension.name })}
      onDragEnd={endDrag}
    >
      <button
        type="button"
        className="field-name"
        disabled={isOff}
        aria-describedby={told}
        title={isOff ? t('insight.does_not_fit') : undefined}
        onFocus={onShow}
        onPointerEnter={onShow}
        onKeyDown={press}
        onClick={() => onChoose('rows')}
      >
        <span className="field-mark" aria-hidden="true">
          {dimension.type === 'date' ? '◷' : dimension.type === 'number' ? '#' : '≡'}
        </span>
        {dimension.label}
        {isOn && <Icon name="check" size={12} />}
      </button>
      {!isOff && (
        <Dropdown trigger={['click']} menu={{ items: places, onClick: ({ key }) => onChoose(key as Target) }}>
          <IconButton icon="more" label={t('insight.add_where', { what: dimension.label })} className="field-more" />
        </Dropdown>
      )}
    </li>
  )
}
