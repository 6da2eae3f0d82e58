import { Avatars } from '../avatars.tsx'
import { Icon } from '../icons.tsx'
import { useLooking } from '../present.ts'
import { useKit } from '../words.ts'

/** Who else of the house looks at this document just now; told when somebody comes. */
export const AlsoHere = ({ subject }: { subject: string }) => {
  const t = useKit()
  const people = useLooking(subject)
  const names = people.map(({ name }) => name).join(', ')
  return (
    <span className="also-here" role="status">
      {people.length > 0 && (
        <>
          <Icon name="eye" size={16} />
          <Avatars people={people} />
          <span className="unseen">{t('kit.also_here', { names })}</span>
        </>
      )}
    </span>
  )
}
