import type { Colour, PictureSpec, Wood } from '../pictures/spec.ts'
import type { Random } from '../random.ts'
import { trades } from '../trades.ts'
import { joined, type Kind, localised, type SizeChoice } from './kind.ts'
import { models } from './models.ts'
import { costAt, labelPrice, taxRates, woodFactor } from './prices.ts'
import { seasonCurve } from './seasons.ts'
import { careOf, describe, materialOf } from './sentences.ts'
import type { LocalisedText, SampleFacts, SampleItem, SampleProduct } from './types.ts'
import { colourNames, sizeName, woodNames } from './words.ts'

/** A slug of small letters, digits and hyphens. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** One way to have a product: the choice, its name, and what it does to size, price and picture. */
type Variant = {
  readonly code: string
  readonly choices: Readonly<Record<string, string>>
  readonly name: LocalisedText | null
  readonly factor: number
  readonly picture: PictureSpec
}

const pictureOf = (kind: Kind, index: number): PictureSpec => {
  const [width, depth, height] = kind.size
  const colour = kind.colours?.[index % kind.colours.length] ?? kind.colour
  return {
    form: kind.form,
    ...(kind.style ? { style: kind.style } : {}),
    ...(kind.wood ? { wood: kind.wood } : {}),
    ...(kind.cloth ? { cloth: kind.cloth } : {}),
    ...(colour ? { colour } : {}),
    width,
    depth,
    height,
    ...(kind.seats ? { seats: kind.seats } : {}),
    ...(kind.pieces ? { pieces: kind.pieces } : {}),
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** Sizes in cm are taken as they are; factors up to 2 stretch the kind's own size. */
const sized = (picture: PictureSpec, [, , width, depth]: SizeChoice): PictureSpec => {
  if (width > 4) {
    const stretch = picture.form === 'frame' || picture.form === 'pendant' ? width / picture.width : 1
    return {
      ...picture,
      width,
      depth: picture.form === 'frame' ? picture.depth : depth,
      height: tenth(picture.height * stretch),
    }
  }
  return {
    ...picture,
    width: tenth(picture.width * width),
    depth: tenth(picture.depth * width),
    height: tenth(picture.height * depth),
  }
}

const variantsOf = (kind: Kind, index: number, random: Random): Variant[] => {
  const picture = pictureOf(kind, index)
  if (kind.axis === 'size') {
    return kind.sizes!.slice(0, kind.each).map((size) => ({
      code: size[0],
      choices: { size: size[0] },
      name: localised(sizeName(size[0])),
      factor: size[4],
      picture: sized(picture, size),
    }))
  }
  if (!kind.axis) return [{ code: '', choices: {}, name: null, factor: 1, picture }]
  const chosen = random.shuffled(kind.values!).slice(0, kind.each)
  return kind
    .values!.filter((value) => chosen.includes(value))
    .map((value): Variant => {
      const isWood = kind.axis === 'wood'
      const name = isWood ? woodNames[value as Wood] : colourNames[value as Colour]
      return {
        code: value,
        choices: { [isWood ? 'wood' : 'colour']: value },
        name: localised(name),
        factor: isWood ? woodFactor(value) : 1,
        picture: isWood ? { ...picture, wood: value as Wood } : { ...picture, colour: value as Colour },
      }
    })
}

const factsOf = (kind: Kind): SampleFacts => ({
  material: materialOf(kind),
  care: careOf(kind),
  ...(kind.cloth ? { cloth: kind.cloth } : {}),
  ...(kind.seats ? { seats: kind.seats } : {}),
  ...(kind.pieces ? { pieces: kind.pieces } : {}),
})

const hasWood = (kind: Kind) => kind.wood !== undefined && materialOf(kind) === 'wood'

const itemFacts = (kind: Kind, { picture, choices }: Variant): SampleFacts => ({
  ...factsOf(kind),
  ...(hasWood(kind) ? { wood: kind.wood! } : {}),
  ...(kind.cloth && picture.colour ? { colour: picture.colour } : {}),
  ...choices,
  ...(kind.leaf === 'tea' ? {} : { width: picture.width, depth: picture.depth, height: picture.height }),
})

const brandOf = (kind: Kind): string => {
  const lines: Partial<Record<Kind['trade'], string>> = {
    textile: 'mianyu',
    ceramic: 'yueyao',
    lamp: 'dengxia',
    bamboo: 'zhuli',
    tea: 'chashi',
  }
  return lines[kind.trade] ?? (kind.workshop ? 'qimu' : 'lanting')
}

const launchOf = (random: Random): number =>
  random.chance(0.07) ? random.whole(6, 50) : random.chance(0.13) ? random.whole(60, 360) : random.whole(370, 2200)

const unitOf = (kind: Kind): SampleProduct['unit'] =>
  kind.form === 'curtain' ? 'pair' : (kind.pieces ?? 1) > 1 && kind.form !== 'screen' ? 'set' : 'piece'

const shortCode = (code: string) => code.slice(0, 3).toUpperCase()

/** The items of a product without their GTINs, which are given in the catalogue's order. */
type Build = {
  readonly kind: Kind
  readonly kindNumber: number
  readonly index: number
  readonly name: LocalisedText
  readonly random: Random
  readonly gtin: () => string
}

const itemsOf = ({ kind, kindNumber, index, name, random, gtin }: Build): SampleItem[] => {
  const variants = variantsOf(kind, index, random)
  const [low, high] = kind.price
  const base = low + (high - low) * Math.min(1, (index + random.between(0.15, 0.85)) / kind.count)
  const margin = random.between(0.28, 0.62)
  const weights = variants.map((_, position) => random.between(0.7, 1.1) / (1 + position * 0.45))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const number = `${String(kindNumber).padStart(2, '0')}${String(index + 1).padStart(2, '0')}`
  return variants.map((variant, position) => {
    const price = labelPrice(base * variant.factor)
    const code = ['LT', kind.letters, number, ...(variant.code ? [shortCode(variant.code)] : [])].join('-')
    return {
      code,
      slug: slugOf([name.en, variant.code].join(' ')),
      name: variant.name
        ? joined(joined(name, { en: ',', 'zh-CN': ' ', 'zh-TW': ' ' }, ''), {
            ...variant.name,
            en: variant.name.en.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
          })
        : name,
      gtin: gtin(),
      choices: variant.choices,
      attributes: itemFacts(kind, variant),
      price,
      cost: costAt(price, taxRates[kind.tax ?? 'standard'], margin + random.between(-0.02, 0.02)),
      weightKg: (kind.kg * variant.factor ** 0.6 * random.between(0.94, 1.06)).toFixed(kind.kg < 3 ? 2 : 1),
      parcels: kind.parcels,
      picture: variant.picture,
      share: weights[position]! / total,
    }
  })
}

/** All products of a kind. */
export const productsOf = (kind: Kind, kindNumber: number, random: Random, gtin: () => string): SampleProduct[] => {
  const names =
    kind.names?.map(localised) ??
    random.shuffled(models).map((model) => joined(localised(model), { ...localised(kind.noun) }))
  const [from, to] = trades[kind.trade]
  return names.slice(0, kind.count).map((name, index): SampleProduct => {
    const own = random.branch(`${kind.noun[0]}${index}`)
    const items = itemsOf({ kind, kindNumber, index, name, random: own, gtin })
    return {
      slug: slugOf(name.en),
      category: kind.leaf,
      brand: brandOf(kind),
      name,
      description: describe(kind),
      attributes: factsOf(kind),
      items,
      picture: items[0]!.picture,
      unit: unitOf(kind),
      taxCategory: kind.tax ?? 'standard',
      tracking: kind.tracking ?? 'none',
      kit: null,
      workshop: kind.workshop ?? false,
      supplier: own.whole(from, to),
      leadDays: kind.lead,
      popularity: Math.max(1, Math.round(kind.pop * Math.exp(own.normal(0, 0.5)))),
      season: seasonCurve(kind.season),
      launchedDaysAgo: launchOf(own),
    }
  })
}
