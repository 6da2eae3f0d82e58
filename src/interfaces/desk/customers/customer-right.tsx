import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { formatNumber } from '#support/i18n/index.ts'
import { post } from '../kit/api.ts'
import { useEntities, useRows } from '../kit/described.ts'
import { Panel } from '../kit/page.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { useAction } from '../kit/use-action.ts'
import { Facts, Money, When, Words } from '../kit/values.tsx'
import { useOrderState } from '../orders/states.ts'
import { useMay } from '../shell/me.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import type { Card, Known, Profile } from './customer.ts'
import { PromisedTo } from './promised.tsx'
import { RecommendedTo } from './recommended.tsx'
import { texts } from './texts.ts'

/** What stands open now and what the customer is worth: baskets, orders, figures, interests. */
export const CustomerRight = ({ card, known }: { card: Card; known: Known | undefined }) => {
  const may = useMay()
  const profile = known?.profile
  const orders = useRows('orders', { ...ordersOf(card), limit: 6 }, may('orders.list_orders'))
  const rows = orders.data?.pages[0]?.rows ?? []
  const currency = String(rows[0]?.currency ?? '')
  return (
    <aside className="customer-right">
      {may('decisions.recommend') && !card.mergedInto && <RecommendedTo partyId={card.id} />}
      {may('interactions.list_promises') && <PromisedTo partyId={card.id} />}
      {profile && profile.openBaskets.length > 0 && <Baskets profile={profile} currency={currency} />}
      {may('orders.list_orders') && <Orders card={card} rows={rows} isMore={Boolean(orders.data?.pages[0]?.next)} />}
      {profile && <Figures profile={profile} currency={currency} />}
      {profile && profile.interests.length > 0 && <Interests profile={profile} />}
      {known && known.merges.length > 0 && <Merges card={card} known={known} />}
    </aside>
  )
}

/** His orders, those included that were placed as somebody who lives on in him. */
const ordersOf = ({ id, parties }: Card): Record<string, string> =>
  parties.length > 1 ? { 'partyId.in': parties.slice(0, 50).join(',') } : { partyId: id }

const Baskets = ({ profile, currency }: { profile: Profile; currency: string }) => {
  const t = useWords(texts)
  return (
    <Panel title={t('customers.baskets')}>
      <ul className="plain-list">
        {profile.openBaskets.map(({ id, items, amount, at }) => (
          <li key={id}>
            <span>{t('customers.basket_items', { count: items })}</span>
            {currency && <Money amount={amount} currency={currency} />}
            <span className="soft">
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Orders = ({ card, rows, isMore }: { card: Card; rows: Record<string, unknown>[]; isMore: boolean }) => {
  const t = useWords(texts)
  const say = useOrderState()
  return (
    <Panel title={t('customers.orders')}>
      {!rows.length && <p className="soft">{t('customers.orders_none')}</p>}
      <ul className="plain-list">
        {rows.map((order) => (
          <li key={String(order.id)}>
            <Link to={`/orders/${order.id}`}>{String(order.number)}</Link>
            <StateTag state={String(order.state)} label={say(String(order.state))} />
            <span className="soft push">
              <Money amount={String(order.gross)} currency={String(order.currency)} />
            </span>
          </li>
        ))}
      </ul>
      {isMore && (
        <p>
          <Link to={`/orders/all?${new URLSearchParams(ordersOf(card))}`}>{t('customers.orders_all')}</Link>
        </p>
      )}
    </Panel>
  )
}

const Figures = ({ profile, currency }: { profile: Profile; currency: string }) => {
  const t = useWords(texts)
  const may = useMay()
  const language = useLanguage()
  const average =
    profile.orders > 0 ? String(Math.round((Number(profile.ordersAmount) / profile.orders) * 100) / 100) : null
  return (
    <Panel title={t('customers.numbers')}>
      <Facts
        rows={[
          [t('customers.number.orders'), formatNumber(profile.orders, language)],
          ...(currency
            ? ([
                [
                  t('customers.number.amount'),
                  <Money key="amount" amount={profile.ordersAmount} currency={currency} />,
                ],
                [t('customers.number.average'), <Money key="average" amount={average} currency={currency} />],
              ] as [string, ReactNode][])
            : []),
          ...(currency && profile.marginAmount && may('catalog.see_cost')
            ? ([
                [
                  t('customers.number.margin'),
                  <Money key="margin" amount={profile.marginAmount} currency={currency} />,
                ],
              ] as [string, ReactNode][])
            : []),
          [t('customers.number.last_order'), <When key="order" at={profile.lastOrderAt} />],
          [t('customers.number.last_visit'), <When key="visit" at={profile.lastVisitAt} />],
          [t('customers.number.views'), formatNumber(profile.last30Days.pageViews, language)],
        ]}
      />
    </Panel>
  )
}

/** Interests by weight; their categories by name, where the user may see the catalogue. */
const Interests = ({ profile }: { profile: Profile }) => {
  const t = useWords(texts)
  const language = useLanguage()
  const sees = useEntities().data?.some(({ plural }) => plural === 'categories') ?? false
  const categories = useRows('categories', { limit: 500 }, sees)
  const names = new Map(
    categories.data?.pages
      .flatMap(({ rows }) => rows)
      .flatMap(({ id, slug, name }) => [id, String(slug)].map((key) => [key, name as Record<string, string>] as const)),
  )
  const top = profile.interests.slice(0, 6)
  const most = Math.max(...top.map(({ weight }) => weight), 1e-9)
  const known = top.filter(({ category }) => names.has(category) || !/^[0-9a-f-]{36}$/.test(category))
  if (!known.length) return null
  return (
    <Panel title={t('customers.interests')}>
      <ul className="bars">
        {known.map(({ category, weight }) => (
          <li key={category}>
            <span>{names.get(category) ? <Words of={names.get(category)} /> : category}</span>
            <span className="bar" role="img" aria-label={formatNumber(Math.round((weight / most) * 100), language)}>
              <span style={{ width: `${(weight / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Merges = ({ card, known }: { card: Card; known: Known }) => {
  const t = useWords(texts)
  const may = useMay()
  const undo = useAction((id: string, key) => post(`/api/merges/${id}/reversal`, {}, key), {
    done: t('customers.unmerged'),
    refresh: [
      ['card', card.id],
      ['profile', card.id],
      ['timeline', card.id],
    ],
  })
  return (
    <Panel title={t('customers.merges')}>
      <ul className="plain-list">
        {known.merges.map(({ id, loserId, name }) => (
          <li key={id}>
            <Link to={`/customers/${loserId}`}>{name}</Link>
            {may('interactions.unmerge_parties') && (
              <Button className="push" size="small" loading={undo.isRunning} onClick={() => void undo.run(id)}>
                {t('customers.unmerge')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
