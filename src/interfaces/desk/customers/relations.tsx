import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { call, post } from '../kit/api.ts'
import { RemoveButton } from '../kit/buttons.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import type { Card } from './customer.ts'
import type { FoundParty } from './find-parties.ts'
import { PartyFinder } from './party-finder.tsx'
import { texts } from './texts.ts'

/** Who works for a company, and for whom a person works, each in his role. Written from the company's side. */
export const Relations = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const may = useMay()
  const mayAdd = card.kind === 'organisation' && may('parties.relate_person')
  const remove = useAction(
    ({ id, role }: { id: string; role: string }, key) =>
      call('DELETE', `/api/parties/${card.id}/people/${id}?role=${encodeURIComponent(role)}`, { key }),
    { refresh: [['card', card.id]] },
  )
  if (!card.relations.length && !mayAdd) return null
  return (
    <Panel title={t('customers.relations')}>
      <ul className="plain-list">
        {card.relations.map(({ id, name, role }) => (
          <li key={`${id}${role}`}>
            <Link to={`/customers/${id}`}>{name}</Link>
            <span className="soft">{role}</span>
            {card.kind === 'organisation' && may('parties.unrelate_person') && (
              <RemoveButton what={`${name}, ${role}`} className="push" onClick={() => void remove.run({ id, role })} />
            )}
          </li>
        ))}
      </ul>
      {mayAdd && <AddPerson card={card} />}
    </Panel>
  )
}

const AddPerson = ({ card }: { card: Card }) => {
  const t = useWords(texts)
  const [person, setPerson] = useState<FoundParty>()
  const [role, setRole] = useState('')
  const add = useAction((body: object, key) => post(`/api/parties/${card.id}/people`, body, key), {
    refresh: [['card', card.id]],
    onDone: () => {
      setPerson(undefined)
      setRole('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (person) void add.run({ personId: person.id, role })
  }
  return (
    <form className="inline-form" onSubmit={submit}>
      {person ? (
        <span>{person.name}</span>
      ) : (
        <PartyFinder label={t('customers.person')} onChoose={setPerson} without={card.id} />
      )}
      <Input
        aria-label={t('customers.role')}
        placeholder={t('customers.role')}
        value={role}
        onChange={({ target }) => setRole(target.value)}
      />
      <Button htmlType="submit" disabled={!person || !role.trim()} loading={add.isRunning}>
        {t('customers.add_contact')}
      </Button>
    </form>
  )
}
