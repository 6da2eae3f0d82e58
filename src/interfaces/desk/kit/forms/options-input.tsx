import { Input } from 'antd'
import type { LocalisedText } from '#support/i18n/index.ts'
import { useKit } from '../words.ts'
import { LinesInput } from './lines-input.tsx'
import { LocalisedInput } from './localised-input.tsx'

type Option = { code: string; name: LocalisedText; swatch?: string | undefined }
type Props = { id: string; value: Option[]; onChange: (value: Option[]) => void }

/** The choices of an attribute in their order: a code for files, a name for people, a colour where one chooses by it. */
export const OptionsInput = ({ id, ...props }: Props) => {
  const t = useKit()
  const nameOf = ({ code }: Option, at: number) => code || String(at + 1)
  return (
    <LinesInput
      {...{ id, nameOf, ...props }}
      first={{ code: '', name: {} }}
      add={t('kit.option_add')}
      className="option-line"
    >
      {(option, at, set) => (
        <>
          <Input
            id={at === 0 ? id : `${id}-${at}`}
            aria-label={`${t('kit.option_code')} ${at + 1}`}
            placeholder={t('kit.option_code')}
            className="mono"
            value={option.code}
            onChange={({ target }) => set({ code: target.value })}
          />
          <LocalisedInput
            id={`${id}-${at}-name`}
            label={`${t('kit.option_name')} ${nameOf(option, at)}`}
            value={option.name}
            onChange={(name) => set({ name: name ?? {} })}
          />
          <Input
            aria-label={`${t('kit.option_colour')} ${nameOf(option, at)}`}
            placeholder="#c8a165"
            className="mono"
            value={option.swatch ?? ''}
            suffix={<span className="swatch" style={{ background: option.swatch }} aria-hidden="true" />}
            onChange={({ target }) => set({ swatch: target.value.trim() || undefined })}
          />
        </>
      )}
    </LinesInput>
  )
}
