import { checkDigit } from '../catalogue/gtin.ts'
import { createRandom, type Random } from '../random.ts'
import { createMailbox, createPhonebook, mainlandName, type SampleName, taiwanName, westernName } from './names.ts'
import { organisationName } from './organisations.ts'
import { addressIn, placeFor } from './places.ts'
import { mainlandTaxNumber, taiwanTaxNumber } from './tax-numbers.ts'
import type { Habit, SampleCustomer, SampleLanguage } from './types.ts'

export const HOW_MANY = { customers: 2500, organisations: 150 } as const

/** Share, mean orders a year, and share on the web from and to. */
const habits: Record<Habit, readonly [share: number, orders: number, web: readonly [number, number]]> = {
  loyal: [0.08, 14, [0.1, 0.7]],
  regular: [0.2, 6, [0.1, 0.8]],
  occasional: [0.34, 2.6, [0, 0.8]],
  once: [0.2, 1, [0, 1]],
  leaving: [0.08, 7, [0.1, 0.8]],
  'looks-then-store': [0.1, 4, [0, 0.15]],
}

const tastes: readonly (readonly [string, number])[] = [
  ['living-room', 14],
  ['dining-room', 11],
  ['bedroom', 10],
  ['study', 8],
  ['storage', 8],
  ['lighting', 10],
  ['textiles', 16],
  ['tea-and-table', 16],
  ['decoration', 9],
]

/** A member's card: an EAN-13 of the range 29, which GS1 leaves to companies for use inside. */
const cardNumber = (index: number): string => {
  const body = `2900${String(index).padStart(8, '0')}`
  return `${body}${checkDigit(body)}`
}

type Books = { readonly mailbox: ReturnType<typeof createMailbox>; readonly phone: ReturnType<typeof createPhonebook> }

const wayOf = (random: Random) => {
  const habit = random.weighted((Object.keys(habits) as Habit[]).map((name) => [name, habits[name][0]] as const))
  const [, orders, [low, high]] = habits[habit]
  const joinedDaysAgo =
    habit === 'once'
      ? random.whole(1, 360)
      : habit === 'leaving'
        ? random.whole(300, 1900)
        : Math.min(2200, Math.round(20 + random.exponential(520)))
  return {
    habit,
    yearlyOrders: Math.round(orders * random.between(0.6, 1.5) * 10) / 10,
    webShare: Math.round(random.between(low, high) * 100) / 100,
    joinedDaysAgo,
    silentDaysAgo: habit === 'leaving' ? random.whole(75, 240) : null,
    consents: {
      analytics: random.chance(0.82),
      marketingEmail: random.chance(0.55),
      marketingPhone: random.chance(0.3),
    },
  }
}

const birthday = (random: Random) =>
  `${random.whole(1953, 2006)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`

const makers: Record<SampleLanguage, (random: Random) => SampleName> = {
  'zh-CN': mainlandName,
  'zh-TW': taiwanName,
  en: westernName,
}

const personOf = (index: number, random: Random, { mailbox, phone }: Books): SampleCustomer => {
  const language = random.weighted<SampleLanguage>([
    ['zh-CN', 78],
    ['zh-TW', 15],
    ['en', 7],
  ])
  const country = language === 'zh-TW' || (language === 'en' && random.chance(0.2)) ? 'TW' : 'CN'
  const name = makers[language](random)
  const place = placeFor(random, country)
  const way = wayOf(random)
  const isMember = way.habit !== 'once' && random.chance(way.habit === 'occasional' ? 0.5 : 0.85)
  return {
    key: `C${String(index + 1).padStart(4, '0')}`,
    kind: 'person',
    name: name.name,
    familyName: name.family,
    givenName: name.given,
    language,
    email: mailbox(random, name.letters),
    phone: phone(country),
    address: addressIn(place, language, random),
    group: 'retail',
    taxNumber: null,
    paymentTermDays: null,
    birthday: isMember && random.chance(0.7) ? birthday(random) : null,
    card: isMember ? cardNumber(index + 1) : null,
    homeStore: place.store,
    ...way,
    taste: random.weighted(tastes),
    contacts: [],
  }
}

const titles = {
  'zh-CN': ['采购经理', '行政主管', '设计师', '店长'],
  'zh-TW': ['採購經理', '行政主任', '設計師', '店長'],
} as const

const organisationOf = (index: number, order: number, random: Random, { mailbox, phone }: Books): SampleCustomer => {
  const country = random.chance(0.82) ? 'CN' : 'TW'
  const language = country === 'TW' ? 'zh-TW' : 'zh-CN'
  const place = placeFor(random, country)
  const { name, domain, taste } = organisationName(order, language, place.city[1], random)
  const contacts = Array.from({ length: random.whole(1, 3) }, () => {
    const who = makers[language](random)
    return {
      name: who.name,
      title: random.pick(titles[language]),
      email: mailbox(random, who.letters, domain),
      phone: phone(country),
    }
  })
  const way = wayOf(random)
  return {
    key: `C${String(index + 1).padStart(4, '0')}`,
    kind: 'organisation',
    name,
    familyName: null,
    givenName: null,
    language,
    email: `office@${domain}`,
    phone: phone(country),
    address: addressIn(place, language, random),
    group: 'trade',
    taxNumber: country === 'TW' ? taiwanTaxNumber(random) : mainlandTaxNumber(random),
    paymentTermDays: random.pick([0, 30, 30, 60]),
    birthday: null,
    card: null,
    homeStore: place.store,
    ...way,
    yearlyOrders: Math.round(way.yearlyOrders * 1.6 * 10) / 10,
    taste,
    contacts,
  }
}

/** 2,350 people and 150 organisations, or more of them in the same proportion: the same on every machine. */
export const sampleCustomers = (customers: number = HOW_MANY.customers): readonly SampleCustomer[] => {
  const random = createRandom('lanting customers')
  const books: Books = { mailbox: createMailbox(), phone: createPhonebook() }
  const every = Math.floor(HOW_MANY.customers / HOW_MANY.organisations)
  const most = (HOW_MANY.organisations * Math.max(customers, HOW_MANY.customers)) / HOW_MANY.customers
  let organisations = 0
  return Array.from({ length: customers }, (_, index) => {
    const own = random.branch(`customer ${index}`)
    if (index % every !== every - 1 || organisations >= most) return personOf(index, own, books)
    organisations += 1
    return organisationOf(index, organisations - 1, own, books)
  })
}
