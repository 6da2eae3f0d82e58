import type { ReactNode } from 'react'
import { FieldError } from '../field-error.tsx'

type Props = {
  label: ReactNode
  error?: string | undefined
  hint?: ReactNode
  isRequired?: boolean | undefined
  id?: string
  children: ReactNode
  isWide?: boolean
}

/** What tells a control, and whoever has it read aloud, that it was refused and where it stands why. */
export const marksOf = (id: string, error: string | undefined) =>
  error ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}

/** A control with its label above and what is wrong with it below. */
export const Field = ({ label, error, hint, isRequired, id, children, isWide }: Props) => (
  <div className={isWide ? 'field field-wide' : 'field'}>
    <label htmlFor={id}>
      {label}
      {isRequired && (
        <span className="field-needed" aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </label>
    {children}
    {hint && !error && <p className="field-hint">{hint}</p>}
    <FieldError {...(id && { id: `${id}-error` })}>{error}</FieldError>
  </div>
)
