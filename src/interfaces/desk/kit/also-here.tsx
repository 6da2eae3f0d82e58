import { Avatars } from './avatars.tsx'
import { Icon } from './icons.tsx'
import { useLive } from './live.ts'
import { useLooking } from './present.ts'
import { useKit } from './words.ts'

/** Says that this document is looked at here, and who else of the house looks at it just now; told when somebody comes. */
export const AlsoHere = ({ subject }: { subject: string }) => {
  const t = useKit()
  useLive([subject], [])
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
