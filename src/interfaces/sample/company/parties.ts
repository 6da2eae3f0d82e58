import { hashPassword } from 'better-auth/crypto'
import type { Ctx } from '#support/actions/index.ts'
import { trigramText } from '#support/search/index.ts'
import { copyRows, type Row } from '../load/copy.ts'
import { sampleSuppliers } from '../people/index.ts'
import type { SampleAddress, SampleContact, SampleCustomer, SampleSupplier } from '../people/types.ts'
import type { Random } from '../random.ts'
import { DAY, HOUR } from '../simulate/clock.ts'
import type { Ids } from '../simulate/ids.ts'
import type { Terms } from './terms.ts'

/** A customer as the simulator knows him. */
export type Buyer = Omit<SampleCustomer, 'group'> & {
  partyId: string
  group: 'retail' | 'trade' | 'member'
  userId: string | null
  joinedAt: number
  silentAt: number | null
}
export type Supplier = SampleSupplier & { partyId: string }
export type Parties = { buyers: Buyer[]; suppliers: Supplier[] }

type Given = { ids: Ids; today: number; terms: Terms; random: Random; passwordHash: string }
type Made = Map<string, Row[]>

const FIRST_NUMBER = 10001

/** Loads customers, the people at companies, and suppliers, with where they are, how they are reached and what they agreed to. */
export const loadParties = async (
  ctx: Ctx,
  customers: readonly SampleCustomer[],
  given: Omit<Given, 'passwordHash'> & { password: string },
): Promise<Parties> => {
  const made: Made = new Map()
  const all = { ...given, passwordHash: await hashPassword(given.password) }
  let number = FIRST_NUMBER
  const buyers = customers.map((customer) => addCustomer(made, customer, `C${number++}`, all))
  for (const buyer of buyers)
    for (const contact of buyer.contacts) addContact(made, buyer, contact, `C${number++}`, all)
  const suppliers = sampleSuppliers().map((supplier) => addSupplier(made, supplier, all))
  for (const [table, rows] of made) await copyRows(ctx.tx, table, rows)
  await ctx.tx.named('sample.party_numbers', `select setval('party_numbers', $1)`, [number])
  return { buyers, suppliers }
}

const add = (made: Made, table: string, row: Row) => {
  const rows = made.get(table)
  if (rows) rows.push(row)
  else made.set(table, [row])
}

type NewParty = {
  id: string
  number: string
  kind: string
  name: string
  language: string
  createdAt: number
  familyName?: string | null
  givenName?: string | null
  isCustomer?: boolean
  isSupplier?: boolean
  customerGroupId?: string | null
  taxNumber?: string | null
  birthday?: string | null
  paymentTermDays?: number | null
}

const addParty = (made: Made, party: NewParty) =>
  add(made, 'parties', {
    familyName: null,
    givenName: null,
    isCustomer: false,
    isSupplier: false,
    customerGroupId: null,
    taxNumber: null,
    birthday: null,
    paymentTermDays: null,
    ...party,
    nameSearch: trigramText([party.name]),
    createdAt: new Date(party.createdAt),
    version: 1,
  })

const addPoints = (
  made: Made,
  ids: Ids,
  partyId: string,
  at: number,
  { email, phone }: { email: string; phone: string },
) => {
  for (const [kind, value] of Object.entries({ email, phone }))
    add(made, 'contact_points', {
      id: ids(at),
      partyId,
      kind,
      value,
      label: null,
      isPrimary: true,
      createdAt: new Date(at),
    })
}

const addAddress = (
  made: Made,
  ids: Ids,
  partyId: string,
  at: number,
  name: string,
  phone: string,
  address: SampleAddress,
) =>
  add(made, 'addresses', {
    id: ids(at),
    partyId,
    label: null,
    name,
    phone,
    ...address,
    isDefault: true,
    createdAt: new Date(at),
  })

const addCustomer = (made: Made, customer: SampleCustomer, number: string, given: Given): Buyer => {
  const { ids, today, terms, random } = given
  const joinedAt = today - customer.joinedDaysAgo * DAY + random.whole(1, 12) * HOUR
  const id = ids(joinedAt)
  const group = customer.group === 'trade' ? 'trade' : customer.card ? 'member' : 'retail'
  const { kind, name, familyName, givenName, language, taxNumber, birthday, paymentTermDays, email, phone } = customer
  addParty(made, {
    ...{ id, number, kind, name, familyName, givenName, language, taxNumber, birthday, paymentTermDays },
    isCustomer: true,
    customerGroupId: terms.groups[group],
    createdAt: joinedAt,
  })
  addPoints(made, ids, id, joinedAt, { email, phone })
  addAddress(made, ids, id, joinedAt, name, phone, customer.address)
  const hasAccount = customer.webShare > 0.1 && random.chance(customer.card ? 0.75 : 0.35)
  const userId = hasAccount ? addAccount(made, customer, id, joinedAt, given) : null
  addSigns(made, customer, id, joinedAt, userId, given)
  addConsents(made, customer, id, joinedAt, given)
  const silentAt = customer.silentDaysAgo === null ? null : today - customer.silentDaysAgo * DAY
  return { ...customer, group, partyId: id, userId, joinedAt, silentAt }
}

const addAccount = (
  made: Made,
  { name, email, language }: SampleCustomer,
  partyId: string,
  at: number,
  given: Given,
) => {
  const id = given.ids(at)
  const when = { createdAt: new Date(at), updatedAt: new Date(at) }
  add(made, 'customer_users', { id, name, email, emailVerified: true, partyId, language, ...when })
  add(made, 'customer_accounts', {
    id: given.ids(at),
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: given.passwordHash,
    ...when,
  })
  return id
}

/** By what he is recognised: an account and a card are proof, an address only typed is not. */
const addSigns = (
  made: Made,
  { email, phone, card }: SampleCustomer,
  partyId: string,
  at: number,
  userId: string | null,
  { ids }: Given,
) => {
  const sign = (kind: string, value: string, isProven: boolean, source: string) =>
    add(made, 'identifiers', {
      id: ids(at),
      partyId,
      kind,
      value,
      isProven,
      source,
      provenAt: isProven ? new Date(at) : null,
      createdAt: new Date(at),
    })
  if (userId) sign('user', userId, true, 'sign-in')
  if (card) sign('card', card, true, 'till')
  sign('email', email, userId !== null, userId ? 'account' : 'order')
  sign('phone', phone, card !== null, card ? 'till' : 'order')
}

const addConsents = (made: Made, { consents, card }: SampleCustomer, partyId: string, at: number, { ids }: Given) => {
  const said = [
    ['service', true],
    ['analytics', consents.analytics],
    ['marketing_email', consents.marketingEmail],
    ['marketing_phone', consents.marketingPhone],
  ] as const
  for (const [purpose, isGranted] of said)
    add(made, 'consents', {
      id: ids(at),
      partyId,
      purpose,
      isGranted,
      source: card ? 'till' : 'account',
      at: new Date(at),
    })
}

const addContact = (
  made: Made,
  at: Buyer,
  { name, title, email, phone }: SampleContact,
  number: string,
  { ids }: Given,
) => {
  const id = ids(at.joinedAt)
  addParty(made, { id, number, kind: 'person', name, language: at.language, createdAt: at.joinedAt })
  addPoints(made, ids, id, at.joinedAt, { email, phone })
  add(made, 'party_relations', { organisationId: at.partyId, personId: id, role: title, since: new Date(at.joinedAt) })
}

const addSupplier = (made: Made, supplier: SampleSupplier, { ids, today }: Given): Supplier => {
  const since = today - 900 * DAY
  const id = ids(since)
  const { code: number, name, taxNumber, paymentTermDays, address, contact } = supplier
  addParty(made, {
    ...{ id, number, kind: 'organisation', name, taxNumber, paymentTermDays },
    isSupplier: true,
    language: 'zh-CN',
    createdAt: since,
  })
  addPoints(made, ids, id, since, contact)
  addAddress(made, ids, id, since, name, contact.phone, address)
  return { ...supplier, partyId: id }
}
