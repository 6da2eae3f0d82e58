import type { RefSelectProps } from 'antd'
import { useRef } from 'react'
import { type Language, localised } from '#support/i18n/index.ts'
import type { FoundItem, Pack } from '../orders/find-items.ts'
import { ItemFinder } from '../orders/item-finder.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { GoodsLine } from './goods-line.tsx'
import { texts } from './texts.ts'

/** A line of a receipt or an adjustment as it is typed. `given`: what the house is told, the number of a box where one was scanned. */
export type Line = {
  key: string
  given: string
  item: string
  name: string
  tracking: string
  pack: Pack | null
  quantity: string | null
  cost: string | null
  location: string
  lot: string
  expiresOn: string
}

const newLine = ({ code, gtin, name, tracking, pack, lot, expiresOn }: FoundItem, language: Language): Line => ({
  key: crypto.randomUUID(),
  given: (pack && gtin) ?? code,
  item: code,
  name: localised(name, language),
  tracking,
  pack: pack ?? null,
  quantity: lot && tracking === 'serial' ? '1' : null,
  cost: null,
  location: '',
  lot: lot ?? '',
  expiresOn: expiresOn ?? '',
})

/** Numbers of single pieces as they were typed or scanned, one after the other. */
export const serialsOf = ({ lot }: Pick<Line, 'lot'>) => lot.split(/[\s,，、;；]+/).filter(Boolean)

/** The next piece of goods that have numbers of their own goes to the line that is there. */
const addTo = (lines: Line[], found: FoundItem, language: Language): Line[] => {
  const same = found.lot && lines.find(({ item, tracking }) => item === found.code && tracking === 'serial')
  if (!same) return [...lines, newLine(found, language)]
  const serials = [...new Set([...serialsOf(same), found.lot])]
  return lines.map((line) =>
    line === same ? { ...line, lot: serials.join(' '), quantity: String(serials.length) } : line,
  )
}

export type GoodsLinesProps = {
  lines: Line[]
  onChange: (lines: Line[]) => void
  labels: { quantity: string; cost?: string; expiresOn?: string }
  errors: Record<string, string>
}

/** Lines of goods: found by name, number or scan, then filled with the keyboard alone; Enter goes on to the next. */
export const GoodsLines = ({ lines, onChange, labels, errors }: GoodsLinesProps) => {
  const t = useWords(texts)
  const language = useLanguage()
  const finder = useRef<RefSelectProps>(null)
  return (
    <div className="goods-lines">
      {lines.map((line, at) => (
        <GoodsLine
          key={line.key}
          line={line}
          at={at}
          labels={labels}
          onSet={(change) => onChange(lines.map((one) => (one.key === line.key ? { ...one, ...change } : one)))}
          onRemove={() => onChange(lines.filter(({ key }) => key !== line.key))}
          onNext={() => finder.current?.focus()}
          errors={errorsAt(errors, at)}
        />
      ))}
      <ItemFinder
        ref={finder}
        label={t('goods.line_add')}
        onChoose={(found) => onChange(addTo(lines, found, language))}
      />
    </div>
  )
}

/** What the house refused of a line, by the name of the part. */
const errorsAt = (errors: Record<string, string>, at: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([path, words]) => {
      const [list, line, part = ''] = path.split('.')
      return list === 'lines' && line === String(at) ? [[part, words]] : []
    }),
  )
