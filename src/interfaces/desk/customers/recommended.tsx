import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { get } from '../kit/api.ts'
import { Panel } from '../kit/page.tsx'
import { Money } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

export type Card = {
  id: string
  name: string
  price: { amount: string; currency: string } | null
  available: { quantity: string }
  reason: string
}
type Recommended = { buyAgain: Card[]; newForYou: Card[] }

const SHOWN = 4

/** What this customer is likely to buy again, and what may be new for him, each with the reason. Silent where nothing is known. */
export const RecommendedTo = ({ partyId }: { partyId: string }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['recommended', partyId, language],
    retry: false,
    queryFn: () => get<Recommended>('/api/recommendations', { for: 'customer', partyId, limit: SHOWN }),
  })
  return (
    <>
      {data && data.buyAgain.length > 0 && <Cards title={t('customers.buy_again')} cards={data.buyAgain} />}
      {data && data.newForYou.length > 0 && <Cards title={t('customers.new_for')} cards={data.newForYou} />}
    </>
  )
}

/** Items with price and reason; `act` is what can be done with one of them here. */
export const Cards = ({ title, cards, act }: { title: string; cards: Card[]; act?: (card: Card) => ReactNode }) => {
  const t = useWords(texts)
  const sees = useMay()('catalog.list_items')
  return (
    <Panel title={title}>
      <ul className="plain-list recommended">
        {cards.map(({ id, name, price, available, reason }) => (
          <li key={id}>
            {sees ? <Link to={`/goods/items/${id}`}>{name}</Link> : <span>{name}</span>}
            <span className="push">{price && <Money amount={price.amount} currency={price.currency} />}</span>
            <span className="soft small recommended-why">
              {reason}
              {Number(available.quantity) <= 0 && <strong className="warm"> {t('customers.not_there')}</strong>}
            </span>
            {act?.({ id, name, price, available, reason })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
