import { type ComponentProps, useId } from 'react'
import { Field, marksOf } from './field.tsx'
import { InstantInput, WholeInput } from './typed-inputs.tsx'

type Labelled = { label: string; error?: string | undefined; hint?: string; isRequired?: boolean }

/** A whole number under its label. */
export const WholeField = ({
  label,
  error,
  hint,
  isRequired,
  ...input
}: Labelled & ComponentProps<typeof WholeInput>) => {
  const id = useId()
  return (
    <Field {...{ id, label, error, hint, isRequired }}>
      <WholeInput id={id} {...marksOf(id, error)} {...input} />
    </Field>
  )
}

/** Day and hour under their label. */
export const InstantField = ({
  label,
  error,
  hint,
  isRequired,
  ...input
}: Labelled & ComponentProps<typeof InstantInput>) => {
  const id = useId()
  return (
    <Field {...{ id, label, error, hint, isRequired }}>
      <InstantInput id={id} {...marksOf(id, error)} {...input} />
    </Field>
  )
}
