import { localised } from '#support/i18n/index.ts'
import { useMay } from '../../shell/me.ts'
import { useRows } from '../described.ts'
import { useKit, useLanguage } from '../words.ts'

type Option = { code: string; name: Record<string, string> }

/** What goods are made of, how large they are: names and choices in the reader's language, as the list of attributes has them. */
export const AttributeWords = ({ values }: { values: Record<string, unknown> }) => {
  const t = useKit()
  const language = useLanguage()
  const known = useRows('attributes', { limit: 500, archived: 'all' }, useMay()('catalog.list_attributes'))
  const kinds = known.data?.pages[0]?.rows ?? []
  const words = (code: string, value: unknown): string => {
    const kind = kinds.find((one) => one.code === code)
    const option = (kind?.options as Option[] | undefined)?.find((one) => one.code === value)
    if (typeof value === 'boolean') return t(value ? 'kit.yes' : 'kit.no')
    const unit = kind?.unitCode ? ` ${String(kind.unitCode).toLowerCase()}` : ''
    return (localised(option?.name ?? null, language) || String(value)) + unit
  }
  const name = (code: string) => localised((kinds.find((one) => one.code === code)?.name as object) ?? null, language)
  return (
    <ul className="attribute-words">
      {Object.entries(values).map(([code, value]) => (
        <li key={code}>
          <span className="soft">{name(code) || code}</span> {words(code, value)}
        </li>
      ))}
    </ul>
  )
}
