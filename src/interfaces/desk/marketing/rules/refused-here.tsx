import { Problem } from '../../kit/api.ts'
import { FieldError } from '../../kit/field-error.tsx'
import { useKit } from '../../kit/words.ts'

/** Why something small was refused, where it was asked. */
export const RefusedHere = ({ error }: { error: unknown }) => {
  const t = useKit()
  return <FieldError>{error instanceof Problem ? error.message : t('kit.offline')}</FieldError>
}
