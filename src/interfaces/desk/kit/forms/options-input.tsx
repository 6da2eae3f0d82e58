import { Button, Input } from 'antd'
import { useRef } from 'react'
import type { LocalisedText } from '#support/i18n/index.ts'
import { Icon } from '../icons.tsx'
import { useKit } from '../words.ts'
import { LocalisedInput } from './localised-input.tsx'

type Option = { code: string; name: LocalisedText; swatch?: string }
type Props = { id: string; value: Option[]; onChange: (value: Option[]) => void }

/** The choices of an attribute in their order: a code for files, a name for people, a colour where one chooses by it. */
export const OptionsInput = ({ id, value, onChange }: Props) => {
  const t = useKit()
  const keys = useRef<string[]>([])
  while (keys.current.length < value.length) keys.current.push(crypto.randomUUID())
  const set = (at: number, change: Partial<Option>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...change } : one)))
  const colour = (at: number, swatch: string) => {
    const { swatch: _, ...plain } = value[at]!
    onChange(value.map((one, index) => (index === at ? (swatch ? { ...plain, swatch } : plain) : one)))
  }
  return (
    <div className="structured">
      {value.map(({ code, name, swatch }, at) => {
        const which = code || String(at + 1)
        return (
          <div key={keys.current[at]} className="structured-line option-line">
            <Input
              id={at === 0 ? id : `${id}-${at}`}
              aria-label={`${t('kit.option_code')} ${at + 1}`}
              placeholder={t('kit.option_code')}
              className="mono"
              value={code}
              onChange={({ target }) => set(at, { code: target.value })}
            />
            <LocalisedInput
              id={`${id}-${at}-name`}
              label={`${t('kit.option_name')} ${which}`}
              value={name}
              onChange={(words) => set(at, { name: words ?? {} })}
            />
            <Input
              aria-label={`${t('kit.option_colour')} ${which}`}
              placeholder="#c8a165"
              className="mono"
              value={swatch ?? ''}
              suffix={<span className="swatch" style={{ background: swatch }} aria-hidden="true" />}
              onChange={({ target }) => colour(at, target.value.trim())}
            />
            <Button
              type="text"
              size="small"
              icon={<Icon name="close" size={12} />}
              aria-label={`${t('kit.remove')}: ${which}`}
              onClick={() => {
                keys.current.splice(at, 1)
                onChange(value.filter((_, index) => index !== at))
              }}
            />
          </div>
        )
      })}
      <Button
        size="small"
        icon={<Icon name="plus" size={12} />}
        {...(value.length === 0 && { id, 'aria-label': t('kit.option_add') })}
        onClick={() => onChange([...value, { code: '', name: {} }])}
      >
        {t('kit.option_add')}
      </Button>
    </div>
  )
}
