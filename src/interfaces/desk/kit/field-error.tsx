import type { ReactNode } from 'react'

/** Why something was refused, where it was typed; silent while nothing is wrong. */
export const FieldError = ({ children, id }: { children: ReactNode; id?: string }) =>
  children ? (
    <p className="field-error" role="alert" id={id}>
      {children}
    </p>
  ) : null
