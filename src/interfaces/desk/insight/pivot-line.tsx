import { memo } from 'react'
import { Icon } from '../kit/icons.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { Change, figureText } from './figure.tsx'
import type { Answer } from './model.ts'
import { texts } from './texts.ts'
import type { Branch, Column } from './tree.ts'

type Props = {
  branch: Branch
  columns: Column[]
  answer: Answer
  isCompared: boolean
  isFirst: boolean
  isTotal: boolean
  isFolded: boolean
  onFold: (branch: Branch) => void
}

/** One row of the table: its member, deeper ones further in, and its figures. */
export const PivotLine = memo(({ branch, columns, answer, isCompared, isFirst, isTotal, isFolded, onFold }: Props) => {
  const t = useWords(texts)
  const { path, children, at } = branch
  const label = isTotal ? t('insight.grand_total') : (path.at(-1)?.label ?? '')
  const isGroup = children.length > 0 && !isTotal
  return (
    <tr className={isTotal ? 'is-total' : isGroup ? 'is-group' : undefined}>
      <th
        scope="row"
        data-row={isTotal ? undefined : at}
        tabIndex={isFirst ? 0 : -1}
        style={{ paddingInlineStart: `${Math.max(0, path.length - 1) * 18 + (isTotal ? 26 : 8)}px` }}
      >
        {isGroup ? (
          <button
            type="button"
            className="pivot-fold"
            tabIndex={-1}
            aria-expanded={!isFolded}
            aria-label={t(isFolded ? 'insight.unfold' : 'insight.fold', { what: label })}
            onClick={() => onFold(branch)}
          >
            <Icon name={isFolded ? 'right' : 'down'} size={12} />
          </button>
        ) : (
          !isTotal && <span className="pivot-fold" />
        )}
        {label}
      </th>
      {columns.map((column) => (
        <Figures key={column.branch.at} {...{ at, column, answer, isCompared }} />
      ))}
    </tr>
  )
})

const Figures = ({
  at,
  column,
  answer,
  isCompared,
}: Pick<Props, 'answer' | 'isCompared'> & { at: number; column: Column }) => {
  const language = useLanguage()
  const tone = column.isTotal && column.branch.path.length < 1 && answer.columnHeaders.length > 1 ? ' is-total' : ''
  return answer.measures.map((measure, index) => {
    const cell = answer.cells[at]?.[column.branch.at]?.[index]
    const spot = { 'data-row': at, 'data-column': column.branch.at, 'data-measure': measure.name, tabIndex: -1 }
    const isBelow = cell?.value?.startsWith('-') ? ' is-below' : ''
    return [
      <td key={measure.name} {...spot} className={`number${tone}${isBelow}`}>
        {at < 0 || cell?.value == null ? '' : figureText(cell.value, measure.unit, language, measure.currency)}
      </td>,
      ...(isCompared
        ? [
            <td key={`${measure.name} before`} {...spot} className="number soft">
              {cell?.before == null ? '' : figureText(cell.before, measure.unit, language, measure.currency)}
            </td>,
            <td key={`${measure.name} change`} {...spot} className="number soft">
              <Change value={cell?.value} before={cell?.before} unit={measure.unit} language={language} />
            </td>,
          ]
        : []),
    ]
  })
}
