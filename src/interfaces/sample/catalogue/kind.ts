import type { Cloth, Colour, Form, Wood } from '../pictures/spec.ts'
import type { Trade } from '../trades.ts'
import type { SeasonName } from './seasons.ts'
import type { LocalisedText } from './types.ts'

/** English, 简体, 繁體. */
export type Three = readonly [string, string, string]

export const localised = ([en, cn, tw]: Three): LocalisedText => ({ en, 'zh-CN': cn, 'zh-TW': tw })

/** Joins texts by language; the blank between words is for English only. */
export const joined = (first: LocalisedText, second: LocalisedText, blank = ' '): LocalisedText => ({
  en: `${first.en}${blank}${second.en}`,
  'zh-CN': `${first['zh-CN']}${second['zh-CN']}`,
  'zh-TW': `${first['zh-TW']}${second['zh-TW']}`,
})

/** Code, name, width, depth, and the factor on the price; for boxes and tins width and depth are factors on the size. */
export type SizeChoice = readonly [string, Three, number, number, number]

export type Material = 'ceramic' | 'metal' | 'stone' | 'rattan' | 'paper' | 'wax' | 'tea'

/** A family of products that differ in model, and in one choice: wood, colour or size. */
export type Kind = {
  readonly leaf: string
  /** Three letters of the item code. */
  readonly letters: string
  readonly noun: Three
  readonly about: Three
  readonly form: Form
  readonly style?: string
  /** Width, depth, height in cm. */
  readonly size: readonly [number, number, number]
  readonly seats?: number
  readonly pieces?: number
  readonly wood?: Wood
  readonly cloth?: Cloth
  readonly colour?: Colour
  readonly material?: Material
  readonly axis?: 'wood' | 'colour' | 'size'
  readonly values?: readonly (Wood | Colour)[]
  readonly sizes?: readonly SizeChoice[]
  /** Names of their own instead of model and noun, with a colour for the picture of each. */
  readonly names?: readonly Three[]
  readonly colours?: readonly Colour[]
  /** Products of this kind, and items of each. */
  readonly count: number
  readonly each: number
  /** Gross CNY from the plainest to the finest. */
  readonly price: readonly [number, number]
  readonly kg: number
  readonly parcels: number
  readonly pop: number
  readonly season: SeasonName
  readonly trade: Trade
  readonly lead: number
  /** Minutes for two people; 0 when it arrives ready. */
  readonly assembly?: number
  readonly tracking?: 'lot' | 'serial'
  readonly tax?: 'reduced'
  readonly workshop?: boolean
}
