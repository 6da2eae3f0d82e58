import { channels } from '#books/interactions/functions.ts'
import { languages } from '#support/i18n/index.ts'
import { type Fact, fact } from './fact.ts'
import { type Trigger, triggers } from './triggers.ts'

const onWeb = triggers.filter((trigger) => trigger !== 'customer_opened')
const withBasket = triggers.filter((trigger) => trigger !== 'order_placed')
const withItem: readonly Trigger[] = ['item_viewed', 'basket_changed']
const withCategory: readonly Trigger[] = ['item_viewed', 'basket_changed', 'category_viewed']
const visit = { triggers: onWeb }
const basket = { triggers: withBasket }
const item = { triggers: withItem }
const order = { triggers: ['order_placed'] as const }

/** What happens in this visit, as far as it is in the book. */
const visitFacts: readonly Fact[] = [
  fact('visit.pages', 'number', visit),
  fact('visit.minutes', 'number', { ...visit, spread: 30 }),
  fact('visit.isFirst', 'boolean', visit),
  fact('visit.items', 'list', { ...visit, spread: 500 }),
  fact('visit.itemCount', 'number', visit),
  fact('visit.categories', 'list', { ...visit, choicesFrom: 'categories' }),
  fact('visit.searches', 'number', { ...visit, spread: 5 }),
  fact('visit.words', 'text', visit),
  fact('visit.from', 'text', visit),
  fact('visit.campaign', 'text', visit),
]

/** The basket of whoever is asked about, as it was last changed. */
const basketFacts: readonly Fact[] = [
  fact('basket.amount', 'money', basket),
  fact('basket.lines', 'number', basket),
  fact('basket.pieces', 'number', basket),
  fact('basket.items', 'list', { ...basket, spread: 500 }),
  fact('basket.categories', 'list', { ...basket, choicesFrom: 'categories' }),
  fact('basket.hasCoupon', 'boolean', basket),
  fact('basket.minutes', 'number', { ...basket, spread: 30 }),
]

/** The item or category on the page. */
const itemFacts: readonly Fact[] = [
  fact('item.code', 'text', { ...item, spread: 1000 }),
  fact('item.categories', 'list', { triggers: withCategory, choicesFrom: 'categories' }),
  fact('item.brand', 'choice', { ...item, choicesFrom: 'brands', spread: 20 }),
  fact('item.kind', 'choice', { ...item, choices: ['stocked', 'service', 'kit'] }),
  fact('item.price', 'money', item),
  fact('item.popularity', 'number', { ...item, spread: 100 }),
  fact('item.daysSinceLaunch', 'days', item),
  fact('item.isInBasket', 'boolean', item),
  fact('item.wasBought', 'boolean', item),
  fact('stock.free', 'number', { ...item, spread: 100 }),
  fact('stock.sites', 'number', { ...item, spread: 10 }),
  fact('margin.percent', 'number', { ...item, spread: 50, permission: 'catalog.see_cost' }),
  fact('margin.ofItem', 'money', { ...item, permission: 'catalog.see_cost' }),
]

const orderFacts: readonly Fact[] = [
  fact('order.amount', 'money', order),
  fact('order.lines', 'number', order),
  fact('order.items', 'list', { ...order, spread: 500 }),
  fact('order.payment', 'text', { ...order, spread: 5 }),
]

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** By the clock of the web site's zone. */
const timeFacts: readonly Fact[] = [
  fact('time.hour', 'number', { spread: 24 }),
  fact('time.weekday', 'choice', { choices: weekdays }),
  fact('time.dayOfMonth', 'number', { spread: 31 }),
  fact('time.month', 'number', { spread: 12 }),
  fact('channel.name', 'choice', { choices: channels }),
  fact('channel.language', 'choice', { choices: languages }),
]

export const otherFacts: readonly Fact[] = [...visitFacts, ...basketFacts, ...itemFacts, ...orderFacts, ...timeFacts]
