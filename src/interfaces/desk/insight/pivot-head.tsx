import { useWords } from '../shell/words.ts'
import type { Definition } from './definition.ts'
import { labelWithCurrency } from './figure.tsx'
import { type Answer, type Dimension, labelWithLevel, type Model } from './model.ts'
import { texts } from './texts.ts'
import { type Column, headsOf, keyOf } from './tree.ts'

type Props = { answer: Answer; definition: Definition; model: Model; columns: Column[]; depth: number }

/** What the columns are: their members, a line a dimension, then the measures with their unit, then what they are compared with. */
export const PivotHead = ({ answer, definition, model, columns, depth }: Props) => {
  const t = useWords(texts)
  const { measures } = answer
  const isCompared = Boolean(definition.compare)
  const hasNames = measures.length > 1
  const hasSides = isCompared || (depth === 0 && !hasNames)
  const rowNames = definition.rows.map((axis) => axisLabel(model.dimensions, axis)).join(' › ')
  const isAlone = !hasNames && !hasSides && measures[0]
  const words = [rowNames, isAlone && labelWithCurrency(measures[0]!)].filter(Boolean).join(' · ')
  const height = depth + (hasNames ? 1 : 0) + (hasSides ? 1 : 0)
  const corner = <Corner words={words} height={height} />
  return (
    <thead>
      {headsOf(columns, depth).map((heads, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one line a dimension
        <tr key={at}>
          {at === 0 && corner}
          {heads.map(({ key, span, depth: down, isTotal, label }) => (
            <th
              key={key}
              scope="colgroup"
              colSpan={span * measures.length * (isCompared ? 3 : 1)}
              rowSpan={down}
              className={span * measures.length * (isCompared ? 3 : 1) > 1 ? 'pivot-group' : undefined}
            >
              {isTotal ? t('insight.total') : label}
            </th>
          ))}
        </tr>
      ))}
      {hasNames && (
        <tr>
          {depth === 0 && corner}
          {columns.flatMap(({ branch }) =>
            measures.map((measure) => (
              <th
                key={`${keyOf(branch.path)} ${measure.name}`}
                scope="col"
                colSpan={isCompared ? 3 : 1}
                className="number"
              >
                {labelWithCurrency(measure)}
              </th>
            )),
          )}
        </tr>
      )}
      {hasSides && (
        <tr>
          {depth === 0 && !hasNames && corner}
          <Sides {...{ answer, definition, columns }} />
        </tr>
      )}
    </thead>
  )
}

/** Now, before and the change between them, for each measure. */
const Sides = ({ answer, definition, columns }: Pick<Props, 'answer' | 'definition' | 'columns'>) => {
  const t = useWords(texts)
  const { compare } = definition
  const isOne = answer.measures.length === 1
  return columns.flatMap(({ branch }) =>
    answer.measures.flatMap((measure) => {
      const key = `${keyOf(branch.path)} ${measure.name}`
      return [
        <th key={key} scope="col" className="number">
          {isOne ? labelWithCurrency(measure) : t('insight.now')}
        </th>,
        ...(compare
          ? [
              <th key={`${key} before`} scope="col" className="number is-before">
                {t(`insight.before.${compare}`)}
              </th>,
              <th key={`${key} change`} scope="col" className="number is-before">
                {t(measure.unit === 'percent' ? 'insight.change_points' : 'insight.change')}
              </th>,
            ]
          : []),
      ]
    }),
  )
}

const Corner = ({ words, height }: { words: string; height: number }) =>
  words ? (
    <th scope="col" rowSpan={height} className="pivot-corner">
      {words}
    </th>
  ) : (
    <td rowSpan={height} className="pivot-corner" />
  )

export const axisLabel = (
  dimensions: Dimension[],
  { dimension, level }: { dimension: string; level?: string | undefined },
) => {
  const found = dimensions.find(({ name }) => name === dimension)
  return labelWithLevel(found, dimension, level)
}
