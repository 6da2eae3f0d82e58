import { addressLines } from '#support/i18n/index.ts'
import { useLanguage } from '../../shell/words.ts'
import type { Address } from '../forms/address-input.tsx'

/** Where something goes, written as on an envelope in the reader's language: name first, phone last. */
export const PostalAddress = ({ address: { name, phone, ...address } }: { address: Address }) => {
  const language = useLanguage()
  return (
    <address>
      {[name, ...addressLines(address as Record<string, string>, language), phone].filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
