import { useState } from 'react'
import { useNavigate } from 'react-router'
import { post } from '../kit/api.ts'
import { Dialog } from '../kit/dialog.tsx'
import { useAction } from '../kit/use-action.ts'
import { useWords } from '../shell/words.ts'
import type { Card } from './customer.ts'
import type { FoundParty } from './find-parties.ts'
import { PartyFinder } from './party-finder.tsx'
import { texts } from './texts.ts'

/** Two customers are one: the one on the page stays. */
export const Merge = ({ card, onClose }: { card: Card; onClose: () => void }) => {
  const t = useWords(texts)
  const [other, setOther] = useState<FoundParty>()
  const navigate = useNavigate()
  const merge = useAction((body: object, key) => post<{ survivorId?: string }>('/api/merges', body, key), {
    done: t('customers.merged'),
    refresh: [['card'], ['profile'], ['timeline'], ['rows', 'parties']],
    onDone: ({ survivorId }) => {
      onClose()
      if (survivorId && survivorId !== card.id) void navigate(`/customers/${survivorId}`)
    },
  })
  const needsWord = merge.problem?.code === 'interactions.different_users'
  return (
    <Dialog
      title={t('customers.merge')}
      onClose={onClose}
      onAct={() => other && void merge.run({ oneId: card.id, otherId: other.id, isCertain: needsWord })}
      act={t(needsWord ? 'customers.merge_certain' : 'customers.merge_go')}
      isRunning={merge.isRunning}
      isOff={!other}
    >
      <div className="stack">
        <p className="soft">{t('customers.merge_hint', { name: card.name })}</p>
        <PartyFinder label={t('customers.merge_with')} onChoose={setOther} without={card.id} autoFocus />
        {other && (
          <p>
            <strong>{other.name}</strong>{' '}
            <span className="soft">{[other.number, other.reached].filter(Boolean).join(' · ')}</span>
          </p>
        )}
      </div>
    </Dialog>
  )
}
