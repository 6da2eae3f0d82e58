import { lit, mixed } from './colour.ts'
import type { Cloth, Colour, PictureSpec, Wood } from './spec.ts'

/** What a solid is made of, as far as the eye sees. */
export type Surface = {
  readonly tone: string
  readonly kind: 'wood' | 'cloth' | 'glazed' | 'metal' | 'matt' | 'glow'
  /** The fine pattern laid over cloth. */
  readonly weave?: 'linen' | 'wool' | 'cotton' | 'rattan'
  /** 0 dull to 1 shining. */
  readonly gloss: number
  /** How strongly grain shows. */
  readonly grain?: number
}

const woodTones: Record<Wood, readonly [string, number]> = {
  oak: ['#c9a577', 1],
  walnut: ['#7a573f', 1.1],
  ash: ['#dcc8a6', 0.9],
  elm: ['#b5855a', 1.2],
  bamboo: ['#d6b678', 0.55],
}

/** The palette; the shop shows the same tones as swatches. */
export const colourTones: Record<Colour, string> = {
  rice: '#ece5d8',
  oat: '#d5c6ab',
  stone: '#aaa59b',
  camel: '#b98d5e',
  clay: '#ad6a4d',
  celadon: '#2f7a66',
  sage: '#98a68d',
  mist: '#9db0b8',
  indigo: '#36495d',
  charcoal: '#45474a',
}

/** Wood as a swatch. */
export const woodTone = (wood: Wood): string => woodTones[wood][0]

export const woodOf = (wood: Wood = 'oak'): Surface => ({
  tone: woodTones[wood][0],
  kind: 'wood',
  gloss: 0.15,
  grain: woodTones[wood][1],
})

const clothKinds: Record<Cloth, Pick<Surface, 'weave' | 'gloss'>> = {
  linen: { weave: 'linen', gloss: 0.05 },
  wool: { weave: 'wool', gloss: 0 },
  velvet: { gloss: 0.5 },
  cotton: { weave: 'cotton', gloss: 0.05 },
  leather: { gloss: 0.7 },
}

export const clothOf = (colour: Colour = 'oat', cloth: Cloth = 'linen'): Surface => ({
  tone: cloth === 'leather' ? mixed(colourTones[colour], '#6b4630', 0.12) : colourTones[colour],
  kind: 'cloth',
  ...clothKinds[cloth],
})

export const glazed = (tone: string, gloss = 0.8): Surface => ({ tone, kind: 'glazed', gloss })
export const matt = (tone: string): Surface => ({ tone, kind: 'matt', gloss: 0 })
export const metal = (tone: string, gloss = 0.7): Surface => ({ tone, kind: 'metal', gloss })
export const glowing = (tone: string): Surface => ({ tone, kind: 'glow', gloss: 0 })

/** Materials that are never chosen, only used. */
export const blackSteel = metal('#3a3b3a', 0.5)
export const brass = metal('#b8955a', 0.9)
export const steel = metal('#b9bbb9', 0.9)
export const paperShade = glowing('#f6ead2')
export const rattan: Surface = { tone: '#c8a673', kind: 'cloth', weave: 'rattan', gloss: 0.1 }
export const travertine: Surface = { tone: '#ded2bf', kind: 'matt', gloss: 0.2 }

/** The item's wood, cloth or glaze with what is usual where the spec is silent. */
export const woodFor = (spec: PictureSpec): Surface => woodOf(spec.wood)
export const clothFor = (spec: PictureSpec): Surface => clothOf(spec.colour, spec.cloth)
export const glazeFor = (spec: PictureSpec, usual: Colour = 'rice'): Surface => {
  const tone = colourTones[spec.colour ?? usual]
  return spec.colour === 'celadon' ? glazed(mixed(tone, '#a9c9b6', 0.62)) : glazed(lit(tone, 1.02), 0.75)
}
