import { formatNumber } from '#support/i18n/index.ts'
import { StateTag } from '../kit/state-tag.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { useCompany } from './company.ts'
import { useNames } from './names.ts'
import { type KnownPromotion, type Promotion, standingOf } from './promotion.ts'
import { sentenceOf } from './sentence.ts'
import { texts } from './texts.ts'

/** A promotion in one sentence, with the names of what it is for. */
export const Offer = ({ promotion }: { promotion: Promotion }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const { currency } = useCompany()
  const names = useNames(promotion.conditions)
  return <>{sentenceOf(promotion, names, { t, language, currency })}</>
}

const tones = { running: 'done', planned: 'waiting', over: 'off', used_up: 'closed', archived: 'off' } as const

/** Running, planned, over, used up or out of use. */
export const Standing = ({
  of,
  isCoupon = false,
}: {
  isCoupon?: boolean
  of: Pick<KnownPromotion, 'validTo' | 'usesLimit' | 'used'> & Partial<Pick<KnownPromotion, 'validFrom' | 'archivedAt'>>
}) => {
  const t = useWords(texts)
  const standing = standingOf(of)
  return (
    <StateTag
      state={standing}
      label={t(`marketing.state.${isCoupon && standing === 'running' ? 'usable' : standing}`)}
      tone={tones[standing]}
    />
  )
}

/** How often it was used, of how often it may be. */
export const Used = ({ of: { used, usesLimit } }: { of: Pick<KnownPromotion, 'used' | 'usesLimit'> }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const said = (count: number) => formatNumber(count, language)
  return <>{usesLimit === null ? said(used) : t('marketing.used_of', { used: said(used), limit: said(usesLimit) })}</>
}
