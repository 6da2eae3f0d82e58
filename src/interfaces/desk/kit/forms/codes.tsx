import { Select, type SelectProps } from 'antd'
import { countries, countryName, type Language, languageNames, languages, localised } from '#support/i18n/index.ts'
import { currencies } from '#support/money/index.ts'
import { useEntities, useRows } from '../described.ts'
import { useLanguage } from '../words.ts'

type Option = { value: string; label: string }

const world: Record<string, (language: Language) => Option[]> = {
  country: (language) => countries(language).map(({ code, name }) => ({ value: code, label: `${name} · ${code}` })),
  currency: (language) => {
    const names = new Intl.DisplayNames(language, { type: 'currency' })
    return currencies.map((code) => ({ value: code, label: `${code} · ${names.of(code)}` }))
  },
  zone: () => Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone })),
  language: () => languages.map((one) => ({ value: one, label: languageNames[one] })),
}

/** The rows of a list of ours by their codes, named in the reader's language; none where he may not see them. */
const useOwn = (codeOf: string | undefined): Map<string, string> => {
  const language = useLanguage()
  const isOurs = codeOf !== undefined && !(codeOf in world)
  const maySee = useEntities().data?.some(({ plural }) => plural === codeOf) ?? false
  const rows = useRows(codeOf ?? '', { limit: 200, archived: 'all' }, isOurs && maySee).data?.pages[0]?.rows ?? []
  return new Map(rows.map(({ code, name }) => [String(code), localised(name as object, language) || String(code)]))
}

/** What a code is called: a country by its name, a row of a list of ours by its own; a currency and a zone as everybody writes them. */
export const CodeName = ({ codeOf, code }: { codeOf: string; code: string }) => {
  const language = useLanguage()
  const own = useOwn(codeOf)
  const name =
    codeOf === 'country'
      ? countryName(code, language)
      : codeOf === 'language'
        ? languageNames[code as Language]
        : own.get(code)
  return <span {...(name && { title: code })}>{name ?? code}</span>
}

type Props = Omit<SelectProps<string | undefined>, 'value' | 'onChange' | 'options'> & {
  codeOf: string
  value: string | null
  onChange: (code: string | null) => void
}

/** One of the codes that there are, found by a part of its name. A code that nobody knows any more stays until another is chosen. */
export const CodeInput = ({ codeOf, value, onChange, ...rest }: Props) => {
  const language = useLanguage()
  const own = useOwn(codeOf)
  const known =
    world[codeOf]?.(language) ?? [...own].map(([code, name]) => ({ value: code, label: `${name} · ${code}` }))
  const options = value && !known.some((one) => one.value === value) ? [{ value, label: value }, ...known] : known
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: 'label' }}
      value={value || null}
      onChange={(chosen?: string) => onChange(chosen ?? null)}
      options={options}
    />
  )
}
