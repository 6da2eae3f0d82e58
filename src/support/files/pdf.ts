import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type PdfMake from 'pdfmake'
import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.d.ts'

export type { Column as Side } from 'pdfmake/interfaces.d.ts'
export type { Content }

/** Colours of paper: black ink first, one quiet accent. */
export const ink = { text: '#22201c', quiet: '#6d675d', line: '#d9d3c7', tint: '#f5f2ec', accent: '#2f5d50' } as const

/** A sheet of the house: what stands on each page, and what it tells. */
export type Paper = {
  /** BCP 47, for readers and screen readers. */
  language: string
  title: string
  author: string
  /** Foot of each page, left; the page number stands right. */
  foot: string
  page: (page: number, of: number) => string
  content: Content[]
}

/**
 * Makes a PDF (A4, fonts embedded, 简体 and 繁體). Text is only ever text, and nothing outside is read: no address is fetched and no file
 * but the fonts is opened, whatever the content holds.
 */
export const pdfOf = async (paper: Paper): Promise<Uint8Array> => {
  const maker = printer()
  return new Uint8Array(await maker.createPdf(definition(paper)).getBuffer())
}

let ready: typeof PdfMake | undefined

const printer = (): typeof PdfMake => {
  if (ready) return ready
  const require = createRequire(import.meta.url)
  const maker = require('pdfmake') as typeof PdfMake
  const folder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc'))
  const normal = join(folder, '400Regular', 'NotoSansSC_400Regular.ttf')
  const bold = join(folder, '700Bold', 'NotoSansSC_700Bold.ttf')
  maker.addFonts({ Noto: { normal, bold, italics: normal, bolditalics: bold } })
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy((path) => path.startsWith(folder + sep))
  ready = maker
  return maker
}

const definition = ({ language, title, author, foot, page, content }: Paper): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [48, 48, 48, 64],
  language,
  info: { title, author, creator: 'Onefold', producer: 'Onefold' },
  defaultStyle: { font: 'Noto', fontSize: 9, lineHeight: 1.25, color: ink.text },
  styles: {
    title: { fontSize: 22, bold: true, color: ink.accent },
    name: { fontSize: 14, bold: true },
    label: { fontSize: 7.5, color: ink.quiet },
    quiet: { color: ink.quiet },
    strong: { bold: true },
    total: { fontSize: 12, bold: true },
  },
  content,
  footer: (current, count) => ({
    margin: [48, 12, 48, 0],
    columns: [
      { text: foot, style: 'label' },
      { text: page(current, count), style: 'label', alignment: 'right', width: 80 },
    ],
  }),
})

export type Column = { title: string; width: number | 'auto' | '*'; isNumber?: boolean }

/** A table for paper: a tinted head that repeats on each page, thin lines, numbers to the right, rows kept whole. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly Content[])[]): ContentTable => {
  const aligned = (cell: Content, index: number): TableCell => {
    const alignment = columns[index]?.isNumber ? 'right' : 'left'
    const noWrap = alignment === 'right'
    return typeof cell === 'string'
      ? { text: cell, alignment, noWrap }
      : ({ alignment, ...(cell as object) } as TableCell)
  }
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [
        columns.map(({ title }, index) =>
          aligned({ text: title, style: 'label', fillColor: ink.tint, noWrap: true }, index),
        ),
        ...rows.map((row) => row.map(aligned)),
      ],
    },
    layout: {
      hLineWidth: (line, { table }) => (line === 0 || line === 1 ? 0 : line === table.body.length ? 0.8 : 0.4),
      vLineWidth: () => 0,
      hLineColor: () => ink.line,
      paddingLeft: () => 6,
      paddingRight: () => 6,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
  }
}

/** Name and value one under the other, a pair a row: dates, numbers, addresses. Pairs without a value are left out. */
export const factsOf = (pairs: readonly (readonly [label: string, value: string | undefined | null])[]): Content => ({
  stack: pairs
    .filter(([, value]) => value)
    .map(([label, value]) => ({
      columns: [
        { text: label, style: 'label', width: 84, margin: [0, 1.5, 0, 0] },
        { text: value!, width: '*' },
      ],
      margin: [0, 0, 0, 2],
    })),
})
