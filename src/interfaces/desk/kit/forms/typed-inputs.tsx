import { Input, type InputProps } from 'antd'

type Typed<Value> = Omit<InputProps, 'type' | 'value' | 'onChange'> & {
  /** Read aloud and shown on hover, where no label stands beside it. */
  label?: string
  value: Value | null | undefined
}

const said = (label: string | undefined) => label && { 'aria-label': label, title: label }

/** A business day; `''` when it is emptied. */
export const DayInput = ({ label, value, onChange, ...rest }: Typed<string> & { onChange: (day: string) => void }) => (
  <Input {...said(label)} {...rest} type="date" value={value ?? ''} onChange={({ target }) => onChange(target.value)} />
)

/** An instant, typed as day and hour where the user sits. */
export const InstantInput = ({
  label,
  value,
  onChange,
  ...rest
}: Typed<string> & { onChange: (instant: string | null) => void }) => (
  <Input
    {...said(label)}
    {...rest}
    type="datetime-local"
    value={value ? here(new Date(value)) : ''}
    onChange={({ target }) => onChange(target.value ? new Date(target.value).toISOString() : null)}
  />
)

const here = (instant: Date) =>
  new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

/** A whole number; what is none is not taken. */
export const WholeInput = ({
  label,
  value,
  onChange,
  ...rest
}: Typed<number> & { onChange: (value: number | null) => void }) => (
  <Input
    {...said(label)}
    {...rest}
    inputMode="numeric"
    className="input-number"
    value={value ?? ''}
    onChange={({ target }) =>
      /^\d{0,9}$/.test(target.value) && onChange(target.value === '' ? null : Number(target.value))
    }
  />
)
