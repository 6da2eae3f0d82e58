import { addressLines, type Language } from '#support/i18n/index.ts'
import { type Content, ink, type Side } from './pdf.ts'

/** Who sends a paper, left; what it is and its number, right. */
export const headingOf = (
  sender: { name: string; lines: readonly string[] },
  title: string,
  number: string,
): Content => ({
  columns: [
    {
      width: '*',
      stack: [{ text: sender.name, style: 'name' }, ...sender.lines.map((text): Content => ({ text, style: 'quiet' }))],
    },
    {
      width: 'auto',
      stack: [
        { text: title, style: 'title', alignment: 'right' },
        { text: number, alignment: 'right', style: 'strong' },
      ],
    },
  ],
  margin: [0, 0, 0, 20],
})

/** Whom a paper is for, left; its dates and numbers, right. */
export const partiesOf = (left: readonly Content[], facts: Content): Content => ({
  columns: [
    { width: '*', stack: [...left] },
    { width: 220, stack: [facts] },
  ],
  margin: [0, 0, 0, 20],
})

/** An address under its label, with the name and phone that stand in it; the sender's own country is not named. */
export const addresseeOf = (
  label: string,
  { name, phone, ...address }: Record<string, string>,
  from: { country: string; language: Language },
): Content[] => [
  { text: label, style: 'label' },
  ...(name ? [{ text: name, style: 'strong' }] : []),
  ...addressLines(address, from.language, from.country).map((text): Content => ({ text })),
  ...(phone ? [{ text: phone }] : []),
]

/** Sums one under the other, the last one large. */
export const sumsOf = (sums: readonly (readonly [label: string, amount: string])[]): Side => ({
  width: 200,
  table: {
    widths: ['*', 'auto'],
    body: sums.map(([label, amount], at) => {
      const style = at === sums.length - 1 ? 'total' : ''
      return [
        { text: label, style },
        { text: amount, style, alignment: 'right' },
      ]
    }),
  },
  layout: {
    hLineWidth: (line) => (line === sums.length - 1 ? 1 : 0),
    vLineWidth: () => 0,
    hLineColor: () => ink.accent,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  },
})

/** One sentence that nobody overlooks. */
export const saidLoud = (text: string): Content => ({
  table: { widths: ['*'], body: [[{ text, style: 'strong', fillColor: ink.tint }]] },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 10,
    paddingTop: () => 7,
    paddingBottom: () => 7,
  },
})
