import { Link } from 'react-router'
import { ListPage } from '../kit/lists/list-page.tsx'
import { useWords } from '../shell/words.ts'
import { GenerateCoupons } from './generate-coupons.tsx'
import { Standing } from './offer.tsx'
import type { KnownPromotion } from './promotion.ts'
import { texts } from './texts.ts'

/** Codes that open promotions: one by one or many at once, and how often each was used. */
export const Coupons = () => {
  const t = useWords(texts)
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
        used: (row) => {
          const coupon = row as unknown as KnownPromotion
          const { used, usesLimit } = coupon
          return (
            <span className="row tight">
              <Standing of={coupon} isCoupon />{' '}
              <span>{usesLimit === null ? used : t('marketing.used_of', { used, limit: usesLimit })}</span>
            </span>
          )
        },
      }}
      columns={['code', 'promotionId', 'used', 'usesPerCustomer', 'validTo']}
    />
  )
}
