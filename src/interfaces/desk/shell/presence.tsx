import { Dropdown } from 'antd'
import { Avatars, initials } from '../kit/avatars.tsx'
import { useHere } from '../kit/present.ts'
import { texts } from './texts.ts'
import { useWords } from './words.ts'

/** The colleagues who are at the desk just now: their initials, and by a click or a key all their names. */
export const Presence = () => {
  const t = useWords(texts)
  const people = useHere()
  if (people.length === 0) return null
  const names = people.map(({ name }) => name).join(', ')
  const items = [
    {
      key: 'here',
      type: 'group' as const,
      label: t('shell.here', { count: people.length }),
      children: people.map(({ id, name }) => ({
        key: id,
        icon: (
          <span className="avatar is-small" aria-hidden="true">
            {initials(name)}
          </span>
        ),
        label: name,
      })),
    },
  ]
  return (
    <Dropdown trigger={['click']} placement="bottomRight" menu={{ items }}>
      <button type="button" className="here" title={names}>
        <Avatars people={people} />
        <span className="here-count" aria-hidden="true">
          {people.length}
        </span>
        <span className="unseen">{t('shell.here_who', { count: people.length, names })}</span>
      </button>
    </Dropdown>
  )
}
