import { ListPage } from '../kit/lists/list-page.tsx'
import { Pane } from '../kit/pane.tsx'
import { Words } from '../kit/values.tsx'
import { useLanguage, useWords } from '../shell/words.ts'
import { CouponsOf } from './coupons-of.tsx'
import { Offer, Standing, Used } from './offer.tsx'
import type { KnownPromotion } from './promotion.ts'
import { validityOf } from './sentence.ts'
import { texts } from './texts.ts'

const pageOf = ({ id }: { id: string }) => `/marketing/promotions/${id}`

/** What is taken off, for whom and when; each as a sentence. */
export const Promotions = () => {
  const t = useWords(texts)
  const language = useLanguage()
  return (
    <ListPage
      plural="promotions"
      title={t('marketing.promotions')}
      pageOf={pageOf}
      newPage="/marketing/promotions/new"
      emptyHint={t('marketing.promotions_empty')}
      columns={['name', 'code', 'kind', 'validFrom', 'used', 'priority']}
      cells={{
        kind: (row) => (
          <span className="offer">
            <Offer promotion={{ ...(row as unknown as KnownPromotion), validFrom: null, validTo: null }} />
          </span>
        ),
        validFrom: (row) => {
          const promotion = row as unknown as KnownPromotion
          return (
            <span className="row tight nowrap">
              <Standing of={promotion} />
              <span className="soft">{validityOf(promotion, { t, language }) ?? t('marketing.always')}</span>
            </span>
          )
        },
        used: (row) => <Used of={row as unknown as KnownPromotion} />,
      }}
      pane={(row, leave) => <Brief key={row.id} promotion={row as unknown as KnownPromotion} onLeave={leave} />}
    />
  )
}

const Brief = ({ promotion, onLeave }: { promotion: KnownPromotion; onLeave: () => void }) => {
  const isThere = promotion.conditions !== undefined
  return (
    <Pane
      title={promotion.code ?? ''}
      tag={isThere && <Standing of={promotion} />}
      subject={`promotion:${promotion.id}`}
      pageTo={pageOf(promotion)}
      onLeave={onLeave}
    >
      {isThere && (
        <>
          <p className="lead">
            <Words of={promotion.name} />
          </p>
          <p>
            <Offer promotion={promotion} />
          </p>
          <CouponsOf promotionId={promotion.id} isWanted={promotion.needsCoupon} />
        </>
      )}
    </Pane>
  )
}
