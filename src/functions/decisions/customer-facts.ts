import { channels } from '#books/interactions/functions.ts'
import { languages } from '#support/i18n/index.ts'
import { type Fact, fact } from './fact.ts'

const daysSince = (instant: string) => `floor(extract(epoch from ($1::timestamptz - ${instant})) / 86400)::float8`
const today = `($1::timestamptz at time zone 'UTC')::date`
const lately = (days: number, part: string) =>
  `(select sum((d->>${part})::float8) from jsonb_array_elements(p.days) d where (d->>0)::date > ${today} - ${days})`
const list = (select: string) => `nullif(array(${select}), '{}')`
const openBasket = `from jsonb_each(p.open_baskets) b where coalesce(b.value->>'ordered', 'false') = 'false' and (b.value->>'items')::int > 0`
const itemOf = (id: string) =>
  `i.id = case when ${id} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (${id})::uuid end`

/** Shown interest counts for eight weeks, from a weight of four: looked at twice, or put into a basket once. */
const interests = list(`select k.key from jsonb_each(p.interests) k where (
  select sum((w->>1)::int) from jsonb_array_elements(k.value) w where (w->>0)::int > (${today} - date '1970-01-01') / 7 - 8) >= 4`)

/** What is known of a customer or visitor from his book, and of a customer from his card. */
export const customerFacts: readonly Fact[] = [
  fact('customer.isKnown', 'boolean', { sql: '(c.id is not null)' }),
  fact('customer.kind', 'choice', { choices: ['person', 'organisation'], sql: 'c.kind' }),
  fact('customer.language', 'choice', { choices: languages, sql: 'c.language' }),
  fact('customer.group', 'choice', {
    choicesFrom: 'customerGroups',
    sql: '(select g.code from customer_groups g where g.id = c.customer_group_id)',
  }),
  fact('customer.country', 'choice', {
    choicesFrom: 'countries',
    spread: 20,
    sql: '(select a.country from addresses a where a.party_id = c.id and a.removed_at is null order by a.is_default desc, a.id desc limit 1)',
  }),
  fact('customer.city', 'text', {
    sql: '(select a.city from addresses a where a.party_id = c.id and a.removed_at is null order by a.is_default desc, a.id desc limit 1)',
  }),
  fact('customer.birthdayMonth', 'number', { spread: 12, sql: 'extract(month from c.birthday)::float8' }),
  fact('customer.daysSinceJoined', 'days', { sql: daysSince('c.created_at') }),
  fact('customer.orders', 'number', { sql: 'p.orders::float8' }),
  fact('customer.ordersAmount', 'money', { sql: 'p.orders_amount::float8' }),
  fact('customer.averageOrder', 'money', {
    sql: '(case when p.orders > 0 then round(p.orders_amount / p.orders, 2) end)::float8',
  }),
  fact('customer.returnsAmount', 'money', { sql: 'p.returns_amount::float8' }),
  fact('customer.daysSinceOrder', 'days', { sql: daysSince('p.last_order_at') }),
  fact('customer.daysSinceFirstOrder', 'days', { sql: daysSince('p.first_order_at') }),
  fact('customer.ordersLast90Days', 'number', { sql: lately(90, '2') }),
  fact('customer.amountLast90Days', 'money', { sql: lately(90, '3') }),
  fact('customer.visits', 'number', { sql: 'p.visits::float8' }),
  fact('customer.daysSinceVisit', 'days', { sql: daysSince('p.last_visit_at') }),
  fact('customer.pageViewsLast30Days', 'number', { sql: lately(30, '1') }),
  fact('customer.searches', 'number', { sql: 'p.searches::float8' }),
  fact('customer.contacts', 'number', { sql: 'p.contacts::float8' }),
  fact('customer.daysSinceSeen', 'days', { sql: daysSince('p.last_at') }),
  fact('customer.lastChannel', 'choice', { choices: channels, sql: 'p.last_channel' }),
  fact('customer.channels', 'list', {
    choices: channels,
    sql: list('select k from jsonb_object_keys(p.channels) k'),
  }),
  fact('customer.interests', 'list', { choicesFrom: 'categories', sql: interests }),
  fact('customer.lastItems', 'list', {
    spread: 500,
    sql: list(`select i.code from jsonb_array_elements(p.last_items) x join items i on ${itemOf('x->>0')}`),
  }),
  fact('customer.openBasketAmount', 'money', { sql: `(select max((b.value->>'amount')::float8) ${openBasket})` }),
  fact('customer.openBasketHours', 'number', {
    sql: `(select min(floor(extract(epoch from ($1::timestamptz - (b.value->>'at')::timestamptz)) / 3600)::float8) ${openBasket})`,
  }),
  fact('margin.ofCustomer', 'money', { sql: 'p.margin_amount::float8', permission: 'catalog.see_cost' }),
]
