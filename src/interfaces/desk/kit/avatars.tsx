import type { Here } from './present.ts'

/** Two letters of a Latin name, the last two characters of a Chinese one. */
export const initials = (name: string) =>
  /\p{Script=Han}/u.test(name)
    ? name.slice(-2)
    : name
        .split(/\s+/)
        .map((part) => part[0])
        .slice(0, 2)
        .join('')
        .toUpperCase()

/** People as their initials, the first few; for eyes only: whoever shows them says their names in words too. */
export const Avatars = ({ people, most = 3 }: { people: readonly Here[]; most?: number }) => (
  <span className="avatars" aria-hidden="true">
    {people.slice(0, most).map(({ id, name }) => (
      <span key={id} className="avatar is-small" title={name}>
        {initials(name)}
      </span>
    ))}
    {people.length > most && <span className="avatar is-small is-more">+{people.length - most}</span>}
  </span>
)
