import { countryName, type LocalisedText, localised } from '#support/i18n/index.ts'
import type { Address } from '../forms/address-input.tsx'
import { type Shifts, writeShifts } from '../forms/hours.ts'
import { weekdays } from '../forms/hours-input.tsx'
import { useKit, useLanguage } from '../words.ts'
import { AttributeWords } from './attribute-words.tsx'
import { PostalAddress } from './postal-address.tsx'

/** Something structured, in words where its name says what it is; else its values one after the other, the names on hover. */
export const StructuredWords = ({ name, value }: { name: string; value: unknown }) => {
  if (/address$/i.test(name)) return <PostalAddress address={value as Address} />
  if (name === 'attributes') return <AttributeWords values={value as Record<string, unknown>} />
  if (name === 'week') return <Week week={value as Shifts[]} />
  if (name === 'shifts') return <Hours shifts={value as Shifts} />
  if (name === 'workdays') return <Workdays days={value as number[]} />
  if (name === 'regions') return <Regions regions={value as { country: string; region?: string; days: number }[]} />
  if (name === 'options') return <Options options={value as { code: string; name: LocalisedText; swatch?: string }[]} />
  return <Plain value={value} />
}

const Hours = ({ shifts }: { shifts: Shifts }) => {
  const t = useKit()
  return shifts.length ? writeShifts(shifts) : <span className="soft">{t('kit.closed')}</span>
}

const Week = ({ week }: { week: Shifts[] }) => (
  <ul className="attribute-words">
    {weekdays(useLanguage()).map((day, at) => (
      <li key={day}>
        <span className="soft">{day}</span> <Hours shifts={week[at] ?? []} />
      </li>
    ))}
  </ul>
)

const Workdays = ({ days }: { days: number[] }) => {
  const names = weekdays(useLanguage(), 'short')
  return days.map((day) => names[day - 1]).join(', ')
}

const Regions = ({ regions }: { regions: { country: string; region?: string; days: number }[] }) => {
  const t = useKit()
  const language = useLanguage()
  return (
    <ul className="attribute-words">
      {regions.map(({ country, region, days }) => (
        <li key={`${country} ${region}`}>
          <span className="soft">{[countryName(country, language), region].filter(Boolean).join(', ')}</span> {days}{' '}
          {t('kit.region_days')}
        </li>
      ))}
    </ul>
  )
}

const Options = ({ options }: { options: { code: string; name: LocalisedText; swatch?: string }[] }) => {
  const language = useLanguage()
  return (
    <ul className="attribute-words">
      {options.map(({ code, name, swatch }) => (
        <li key={code} title={code}>
          {swatch && <span className="swatch" style={{ background: swatch }} aria-hidden="true" />}{' '}
          {localised(name, language) || code}
        </li>
      ))}
    </ul>
  )
}

const Plain = ({ value }: { value: unknown }) => {
  const words = Array.isArray(value)
    ? value.map((one) =>
        typeof one === 'object'
          ? Object.values(one as object)
              .filter((part) => typeof part !== 'object')
              .join(' ')
          : String(one),
      )
    : Object.values(value as object)
        .filter((part) => part !== null && typeof part !== 'object')
        .map(String)
  return <span title={JSON.stringify(value)}>{words.join(', ') || <span className="faint">–</span>}</span>
}
