import type { LocalisedText } from '../catalogue/types.ts'
import type { Trade } from '../trades.ts'

export type SampleLanguage = keyof LocalisedText

export type SampleAddress = {
  readonly line1: string
  readonly line2: string | null
  readonly district: string
  readonly city: string
  readonly region: string
  readonly postalCode: string
  readonly country: 'CN' | 'TW'
}

/** How somebody buys; the simulator makes days of it, the analyses should find it again. */
export type Habit = 'loyal' | 'regular' | 'occasional' | 'once' | 'leaving' | 'looks-then-store'

export type SampleContact = {
  readonly name: string
  readonly title: string
  readonly email: string
  readonly phone: string
}

export type SampleCustomer = {
  readonly key: string
  readonly kind: 'person' | 'organisation'
  /** As written on a parcel: family name first in Chinese. */
  readonly name: string
  readonly familyName: string | null
  readonly givenName: string | null
  readonly language: SampleLanguage
  readonly email: string
  /** E.164. */
  readonly phone: string
  readonly address: SampleAddress
  readonly group: 'retail' | 'trade'
  readonly taxNumber: string | null
  readonly paymentTermDays: number | null
  readonly birthday: string | null
  /** A member's card, an EAN-13 of the in-house range, or none. */
  readonly card: string | null
  /** Site code of the nearest store. */
  readonly homeStore: string
  readonly habit: Habit
  /** Orders and slips in a year, as a mean. */
  readonly yearlyOrders: number
  /** Of these, the share on the web. */
  readonly webShare: number
  readonly joinedDaysAgo: number
  /** For those who are leaving: since when they have been silent. */
  readonly silentDaysAgo: number | null
  /** The top category he comes back for. */
  readonly taste: string
  readonly consents: { readonly analytics: boolean; readonly marketingEmail: boolean; readonly marketingPhone: boolean }
  /** People at an organisation; empty for a person. */
  readonly contacts: readonly SampleContact[]
}

export type SampleSupplier = {
  /** Its place in the list is the supplier index of a product. */
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly trade: Trade
  readonly address: SampleAddress
  readonly contact: SampleContact
  readonly taxNumber: string
  readonly paymentTermDays: number
  /** On the stated lead time; above 1 is late. */
  readonly leadFactor: number
  /** Share of deliveries complete and on the day. */
  readonly punctuality: number
  readonly faultShare: number
}

export type SampleSite = {
  readonly code: string
  readonly kind: 'store' | 'warehouse' | 'workshop' | 'web'
  readonly name: LocalisedText
  readonly zone: 'Asia/Shanghai' | 'Asia/Taipei'
  readonly address: SampleAddress
  readonly phone: string
  readonly latitude: number
  readonly longitude: number
  /** Seven days from Monday, each with its shifts. */
  readonly week: readonly (readonly (readonly [string, string])[])[]
  readonly shipsOrders: boolean
  readonly shipRank: number
  readonly cutOff: string
  readonly pickingDays: number
  /** How busy a store is beside the others. */
  readonly weight: number
}

export type SampleRole =
  | 'owner'
  | 'manager'
  | 'agent'
  | 'clerk'
  | 'rep'
  | 'planner'
  | 'buyer'
  | 'accountant'
  | 'analyst'
  | 'admin'

export type SampleEmployee = {
  readonly number: string
  readonly name: string
  readonly title: LocalisedText
  readonly email: string
  readonly phone: string
  readonly language: SampleLanguage
  readonly role: SampleRole
  /** The first of each role signs in on the sample's start page. */
  readonly isDoor: boolean
  readonly department: string
  readonly site: string
  readonly manager: string | null
  readonly hiredDaysAgo: number
}

export type SampleDepartment = { readonly code: string; readonly name: LocalisedText }
