import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/node'
import { type Language, translator } from '#support/i18n/index.ts'
import type { Pivot, PivotAnswer } from '../schemas.ts'
import { words } from '../show-model.ts'
import { texts } from '../texts.ts'

const formats: Record<string, string> = {
  money: '#,##0.00',
  count: '#,##0',
  quantity: '#,##0.######',
  percent: '0.00',
  ratio: '0.00',
}
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * A pivot as a workbook: one column for each level of the rows, headings of the columns above, figures as numbers (so they can be summed). Names
 * are written as text cells, which no program takes for a formula.
 */
export const sheetOf = async (pivot: Pivot, answer: PivotAnswer, language: Language) => {
  const t = translator(texts, language)
  const depth = Math.max(1, pivot.rows.length)
  const total = t('insight.total')
  const data: SheetData = [
    [text(answer.sentence, true)],
    [text(answer.asOf ? answer.asOf.toISOString() : '')],
    ...headOf(pivot, answer, language, depth, total),
    ...answer.rowHeaders.map((row, index): Row => {
      const labels = Array.from(
        { length: depth },
        (_, at) => row.path[at]?.label ?? (at === row.path.length && row.isTotal ? total : ''),
      )
      return [
        ...labels.map((label) => text(label, row.isTotal)),
        ...answer.cells[index]!.flatMap((column) =>
          column.flatMap((cell, at) => [
            number(cell.value, answer.measures[at]!.unit, row.isTotal),
            ...(cell.before === undefined ? [] : [number(cell.before, answer.measures[at]!.unit, false)]),
          ]),
        ),
      ]
    }),
  ]
  const bytes = await writeXlsxFile(data, {
    sheet: 'Onefold',
    columns: [...Array(depth)].map(() => ({ width: 28 })),
    stickyColumnsCount: depth,
  }).toBuffer()
  return { name: 'pivot.xlsx', type: XLSX, bytes }
}

const text = (value: string, isBold = false) => ({
  value: value.slice(0, 32_000),
  type: String,
  ...(isBold && { fontWeight: 'bold' as const }),
})

const number = (value: string | null, unit: string, isBold: boolean) =>
  value === null
    ? null
    : {
        value: Number(value),
        type: Number,
        format: formats[unit] ?? '0',
        ...(isBold && { fontWeight: 'bold' as const }),
      }

/** A line for each level of the columns, and one that names the rows' levels and the measures. */
const headOf = (pivot: Pivot, answer: PivotAnswer, language: Language, depth: number, total: string): SheetData => {
  const t = translator(texts, language)
  const say = words(language)
  const each = answer.measures.length * (answer.before ? 2 : 1)
  const empty = Array.from({ length: depth }, () => text(''))
  const levels = pivot.columns.map(
    (_, level): Row => [
      ...empty,
      ...answer.columnHeaders.flatMap((column) =>
        Array.from({ length: each }, () =>
          text(column.path[level]?.label ?? (level === column.path.length ? total : ''), true),
        ),
      ),
    ],
  )
  const rows = pivot.rows.map(({ dimension, level }) =>
    say(level ? `insight.level.${level}` : `insight.dimension.${dimension}`),
  )
  const before = t('insight.before')
  const measures = answer.measures.flatMap(({ label }) => (answer.before ? [label, `${label} (${before})`] : [label]))
  return [
    ...levels,
    [
      ...Array.from({ length: depth }, (_, at) => text(rows[at] ?? '', true)),
      ...answer.columnHeaders.flatMap(() => measures.map((label) => text(label, true))),
    ],
  ]
}
