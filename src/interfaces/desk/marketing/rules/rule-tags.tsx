import { StateTag } from '../../kit/state-tag.tsx'
import { useWords } from '../../shell/words.ts'
import { type KnownRule, standingOf } from './rule.ts'
import { texts } from './texts.ts'

const tones = { draft: 'waiting', planned: 'active', live: 'done', over: 'closed', paused: 'off' } as const

/** Draft, planned, live, over or paused; and the number of what acts. */
export const RuleStanding = ({ of }: { of: Pick<KnownRule, 'state' | 'validFrom' | 'validTo'> }) => {
  const t = useWords(texts)
  const standing = standingOf(of)
  return <StateTag state={standing} label={t(`rules.state.${standing}`)} tone={tones[standing]} />
}
