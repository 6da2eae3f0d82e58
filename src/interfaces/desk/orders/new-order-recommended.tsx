import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type Card, Cards } from '../customers/recommended.tsx'
import { get } from '../kit/api.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'
import type { UsedBasket } from './use-basket.ts'

type Recommended = { buyAgain: Card[]; newForYou: Card[]; together: Card[] }

const SHOWN = 3

/** What goes with what was typed so far, what this customer buys again and what may be new: one press adds it. Silent where nothing is known. */
export const NewOrderRecommended = ({ basket, partyId }: { basket: UsedBasket; partyId: string | undefined }) => {
  const t = useWords(texts)
  const with_ = useRecommended({ for: 'basket', basketId: basket.view?.id }, basket)
  const hers = useRecommended({ for: 'customer', partyId, basketId: basket.view?.id }, basket)
  const rows = [
    { title: t('orders.together'), cards: basket.view?.lines.length ? with_?.together : [] },
    { title: t('orders.buy_again'), cards: hers?.buyAgain },
    { title: t('orders.new_for'), cards: hers?.newForYou },
  ]
  return rows.map(
    ({ title, cards }) =>
      cards &&
      cards.length > 0 && (
        <Cards
          key={title}
          title={title}
          cards={cards}
          act={({ id, name }) => (
            <Button
              size="small"
              aria-label={t('orders.add_named', { name })}
              disabled={basket.add.isRunning}
              onClick={() => void basket.add.run({ itemId: id, quantity: '1' })}
            >
              {t('orders.add_one')}
            </Button>
          )}
        />
      ),
  )
}

type Asked = { for: 'basket' | 'customer'; basketId?: string | undefined; partyId?: string | undefined }

/** Asked anew whenever a line comes or goes. */
const useRecommended = (asked: Asked, { view }: UsedBasket): Recommended | undefined => {
  const language = useLanguage()
  const isOn = useMay()('decisions.recommend') && Boolean(asked.for === 'basket' ? asked.basketId : asked.partyId)
  const lines = view?.lines.map(({ itemId }) => itemId).join()
  const { data } = useQuery({
    queryKey: ['recommended', asked, lines, language],
    enabled: isOn,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: () => get<Recommended>('/api/recommendations', { ...asked, limit: SHOWN }),
  })
  return isOn ? data : undefined
}
