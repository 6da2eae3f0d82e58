import { Link } from 'react-router'
import { useRows } from '../kit/described.ts'
import { Panel } from '../kit/page.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { GenerateCoupons } from './generate-coupons.tsx'
import { Standing, Used } from './offer.tsx'
import type { KnownPromotion } from './promotion.ts'
import { texts } from './texts.ts'

/** The coupons that open a promotion, the first few of them, and more at a key. */
export const CouponsOf = ({ promotionId, isWanted }: { promotionId: string; isWanted: boolean }) => {
  const t = useWords(texts)
  const may = useMay()
  const page = useRows('coupons', { promotionId, limit: 8 }, may('pricing.list_coupons')).data?.pages[0]
  if (!page || (!isWanted && !page.rows.length)) return null
  return (
    <Panel title={t('marketing.coupons')} actions={<GenerateCoupons promotionId={promotionId} isSmall />}>
      {page.rows.length === 0 && <p className="soft">{t('marketing.coupons_none')}</p>}
      <ul className="plain-list">
        {page.rows.map((row) => {
          const coupon = row as unknown as KnownPromotion
          const { id, code, used, usesLimit } = coupon
          return (
            <li key={id}>
              <Link className="mono" to={`/marketing/coupons?open=${id}`}>
                {code}
              </Link>
              <Standing of={coupon} isCoupon />
              <span className="soft">
                {usesLimit === null ? t('marketing.used_times', { count: used }) : <Used of={coupon} />}
              </span>
            </li>
          )
        })}
      </ul>
      {page.next && (
        <p className="panel-foot">
          <Link to={`/marketing/coupons?promotionId=${promotionId}`}>{t('marketing.coupons_all')}</Link>
        </p>
      )}
    </Panel>
  )
}
