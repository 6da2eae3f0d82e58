import type { PictureSpec } from '../pictures/spec.ts'

/** A text in the house's three languages. */
export type LocalisedText = { readonly en: string; readonly 'zh-CN': string; readonly 'zh-TW': string }

export type SampleCategory = {
  readonly slug: string
  readonly parent: string | null
  readonly name: LocalisedText
  readonly description: LocalisedText
  readonly position: number
}

export type SampleAttribute = {
  readonly code: string
  readonly name: LocalisedText
  readonly kind: 'choice' | 'number'
  /** A unit's code where the number has one: cm, kg. */
  readonly unit: string | null
  readonly options: readonly { readonly code: string; readonly name: LocalisedText; readonly swatch?: string }[]
  /** Offered as a filter in lists. */
  readonly isFacet: boolean
  /** Chosen by the customer: it tells the items of a product apart. */
  readonly isChoice: boolean
}

export type SampleBrand = { readonly code: string; readonly name: LocalisedText; readonly about: LocalisedText }

/** Facts by attribute code; a choice holds its option's code. */
export type SampleFacts = Readonly<Record<string, string | number>>

export type SampleItem = {
  /** As on the label: LT-SOF-0101-OAT. */
  readonly code: string
  readonly slug: string
  readonly name: LocalisedText
  readonly gtin: string
  /** What tells it apart from its sisters; empty for a product of one item. */
  readonly choices: Readonly<Record<string, string>>
  readonly attributes: SampleFacts
  /** Gross retail price in CNY, tax included. */
  readonly price: string
  /** What a piece costs us in CNY, without tax. */
  readonly cost: string
  readonly weightKg: string
  readonly parcels: number
  readonly picture: PictureSpec
  /** The share of the product's sales, all items of a product add up to 1. */
  readonly share: number
}

export type SampleProduct = {
  readonly slug: string
  readonly category: string
  readonly brand: string
  readonly name: LocalisedText
  readonly description: LocalisedText
  readonly attributes: SampleFacts
  readonly items: readonly SampleItem[]
  /** The picture of its first item. */
  readonly picture: PictureSpec
  readonly unit: 'piece' | 'set' | 'pair'
  /** 13 % or, for tea and books, 9 %. */
  readonly taxCategory: 'standard' | 'reduced'
  readonly tracking: 'none' | 'lot' | 'serial'
  /** Components of a kit by item code; null for what is stocked itself. */
  readonly kit: readonly { readonly code: string; readonly quantity: number }[] | null
  /** Made to order by our own workshop too: other sizes and woods. */
  readonly workshop: boolean
  /** Index into the suppliers, 0 to 39. */
  readonly supplier: number
  readonly leadDays: number
  /** How often it is sold beside others; about 1 to 400. */
  readonly popularity: number
  /** Twelve factors from January to December with mean 1. */
  readonly season: readonly number[]
  /** How many days before the sample's last day it came out. */
  readonly launchedDaysAgo: number
}

/** A planted truth: who buys the first often buys the second. */
export type SamplePair = {
  readonly first: string
  readonly second: string
  /** Of the buyers of the first, the share that also buys the second. */
  readonly share: number
  /** In the same basket, or within so many days after. */
  readonly withinDays: number
  readonly why: LocalisedText
}

export type SampleCatalogue = {
  readonly brands: readonly SampleBrand[]
  readonly categories: readonly SampleCategory[]
  readonly attributes: readonly SampleAttribute[]
  readonly products: readonly SampleProduct[]
  readonly pairs: readonly SamplePair[]
}
