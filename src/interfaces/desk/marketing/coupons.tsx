import { Link } from 'react-router'
import { ListPage } from '../kit/lists/list-page.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { GenerateCoupons } from './generate-coupons.tsx'
import { Standing, Used } from './offer.tsx'
import type { KnownPromotion } from './promotion.ts'
import { validityOf } from './sentence.ts'
import { texts } from './texts.ts'

/** Codes that open promotions: one by one or many at once, and how often each was used. */
export const Coupons = () => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <ListPage
      plural="coupons"
      title={t('marketing.coupons')}
      emptyHint={t('marketing.coupons_empty')}
      actions={<GenerateCoupons />}
      cells={{
        code: ({ code }) => <span className="mono">{String(code)}</span>,
        promotionId: ({ promotionId }, references) => (
          <Link to={`/marketing/promotions/${promotionId}`}>
            {references.promotionId?.[String(promotionId)] ?? t('marketing.promotion')}
          </Link>
        ),
        validTo: (row) => {
          const coupon = row as unknown as KnownPromotion
          return (
            <span className="row tight nowrap">
              <Standing of={coupon} isCoupon />
              <span className="soft">{validityOf(coupon, { t, language }) ?? t('marketing.always')}</span>
            </span>
          )
        },
        used: (row) => <Used of={row as unknown as KnownPromotion} />,
      }}
      columns={['code', 'promotionId', 'validTo', 'used', 'usesPerCustomer']}
    />
  )
}
