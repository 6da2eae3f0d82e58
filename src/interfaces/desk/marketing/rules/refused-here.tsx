import { Problem } from '../../kit/api.ts'
import { useKit } from '../../kit/words.ts'

/** Why something small was refused, where it was asked. */
export const RefusedHere = ({ error }: { error: unknown }) => {
  const t = useKit()
  return (
    <p className="field-error" role="alert">
      {error instanceof Problem ? error.message : t('kit.offline')}
    </p>
  )
}
