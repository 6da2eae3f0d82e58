import { useParams } from 'react-router'
import { useRow } from '../../kit/described.ts'
import { useLive } from '../../kit/live.ts'
import { Loaded } from '../../kit/states.tsx'
import type { KnownRule } from './rule.ts'
import { RuleEditor } from './rule-editor.tsx'
import { useFacts } from './use-facts.ts'
import './rules.css'

/** One rule: when it is asked, whom it means, what it offers in which words, and how it is measured. `new` makes one. */
export const RulePage = () => {
  const { id = '' } = useParams()
  const facts = useFacts()
  const row = useRow('rules', id === 'new' ? undefined : id)
  useLive(id === 'new' ? [] : [`rule:${id}`], [
    ['row', 'rules', id],
    ['rule-versions', id],
  ])
  return (
    <Loaded of={facts}>
      {(known) =>
        id === 'new' ? (
          <RuleEditor key="new" known={known} />
        ) : (
          <Loaded of={row}>
            {(rule) => <RuleEditor key={rule.id} known={known} rule={rule as unknown as KnownRule} />}
          </Loaded>
        )
      }
    </Loaded>
  )
}
