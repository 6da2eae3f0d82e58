import { useQuery } from '@tanstack/react-query'
import { type Language, type LocalisedText, localised } from '#support/i18n/index.ts'
import { get } from '../../kit/api.ts'
import { Panel } from '../../kit/page.tsx'
import { useLanguage, useWords } from '../../shell/words.ts'
import type { Fact } from './condition.ts'
import type { Offer, Rule } from './rule.ts'
import { ruleSentence } from './rule-sentence.ts'
import { texts } from './texts.ts'
import { useReader } from './use-reader.ts'

/** The whole rule in one sentence, as it stands on the screen. */
export const RuleReads = ({ rule, facts }: { rule: Rule; facts: Fact[] }) => {
  const t = useWords(texts)
  const reader = useReader(facts)
  const offered = useOffered(rule.offer)
  return (
    <Panel title={t('rules.reads')}>
      <p className="rule-reads" aria-live="polite">
        {ruleSentence(rule, offered, reader)}
      </p>
    </Panel>
  )
}

/** What the thing on offer is called, in the user's language unless said otherwise. */
export const useOffered = (
  { kind, itemId, categoryId, couponCode }: Offer,
  inLanguage?: Language,
): string | undefined => {
  const own = useLanguage()
  const plural = kind === 'item' ? 'items' : 'categories'
  const id = kind === 'item' ? itemId : kind === 'category' ? categoryId : undefined
  const { data } = useQuery({
    queryKey: ['row-name', plural, id],
    enabled: Boolean(id),
    staleTime: 60_000,
    queryFn: () => get<{ name: LocalisedText }>(`/api/${plural}/${id}`),
  })
  return kind === 'coupon' ? couponCode || undefined : localised(data?.name, inLanguage ?? own) || undefined
}
