import { Select } from 'antd'
import { useWords } from '../shell/words.ts'
import { type Axis, addAxis, addMeasure, type Definition } from './definition.ts'
import { fits, type Model } from './model.ts'
import { texts } from './texts.ts'

/** A dimension as it is first shown: dates by month. */
export const axisOf = (model: Model, name: string): Axis => {
  const level = model.dimensions.find((one) => one.name === name)?.usualLevel
  return { dimension: name, ...(level && { level }) }
}

const Add = ({
  label,
  options,
  onAdd,
}: {
  label: string
  options: { value: string; label: string }[]
  onAdd: (name: string) => void
}) => (
  <Select
    className="shelf-add"
    size="small"
    variant="borderless"
    showSearch={{ optionFilterProp: 'label' }}
    aria-label={label}
    placeholder={label}
    popupMatchSelectWidth={240}
    suffixIcon={null}
    value={null}
    options={options}
    onSelect={(name: string | null) => name && onAdd(name)}
  />
)

type AddProps = { model: Model; definition: Definition }

const fitting = ({ model, definition }: AddProps) => {
  const chosen = model.measures.filter(({ name }) => definition.measures.includes(name))
  return model.dimensions
    .filter((dimension) => fits(dimension, chosen))
    .map(({ name, label }) => ({ value: name, label }))
}

/** Chooses by key what else stands on a side. */
export const AddAxis = ({
  side,
  onChange,
  ...asked
}: AddProps & { side: 'rows' | 'columns'; onChange: (definition: Definition) => void }) => {
  const t = useWords(texts)
  return (
    <Add
      label={t(`insight.add_to.${side}`)}
      options={fitting(asked)}
      onAdd={(name) => onChange(addAxis(asked.definition, side, axisOf(asked.model, name)))}
    />
  )
}

/** Chooses by key which figure is shown too. */
export const AddMeasure = ({
  model,
  definition,
  onChange,
}: AddProps & { onChange: (definition: Definition) => void }) => {
  const t = useWords(texts)
  const options = model.subjects.map((subject) => ({
    label: subject.label,
    title: subject.label,
    options: model.measures
      .filter((one) => one.subject === subject.name && !definition.measures.includes(one.name))
      .map(({ name, label }) => ({ value: name, label })),
  }))
  return (
    <Add
      label={t('insight.add_to.measures')}
      options={options as never}
      onAdd={(name) => onChange(addMeasure(definition, name))}
    />
  )
}

/** Chooses by key what is filtered by. */
export const AddFilter = ({ onFilter, ...asked }: AddProps & { onFilter: (dimension: string) => void }) => {
  const t = useWords(texts)
  return <Add label={t('insight.add_to.filters')} options={fitting(asked)} onAdd={onFilter} />
}
