import { describe, expect, it } from 'vitest'
import { drawn } from '../pictures/drawn.ts'
import { drawItem, heaviest } from '../pictures/index.ts'
import { angles } from '../pictures/spec.ts'
import { catalogue } from './catalogue.ts'
import { checkDigit } from './gtin.ts'
import type { LocalisedText } from './types.ts'

const { products, categories, attributes, brands, pairs } = catalogue()
const items = products.flatMap((product) => product.items)

const languages = ['en', 'zh-CN', 'zh-TW'] as const
const isComplete = (text: LocalisedText) => languages.every((language) => text[language].trim().length > 0)
const twice = <T>(values: readonly T[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('the assortment of Lanting Home', () => {
  it('has 600 items of about 320 products', () => {
    expect(items).toHaveLength(600)
    expect(products.length).toBeGreaterThan(300)
    expect(products.length).toBeLessThan(345)
  })

  it('comes out the same every time', () => {
    expect(JSON.stringify(catalogue())).toBe(JSON.stringify({ brands, categories, attributes, products, pairs }))
  })

  it('uses every slug, code, trade number and name once', () => {
    expect(twice(products.map(({ slug }) => slug))).toEqual([])
    for (const key of ['code', 'slug', 'gtin'] as const) expect(twice(items.map((item) => item[key]))).toEqual([])
    for (const language of languages) {
      expect(twice(products.map(({ name }) => name[language]))).toEqual([])
      expect(twice(items.map(({ name }) => name[language]))).toEqual([])
    }
  })

  it('has trade numbers of thirteen digits that check', () => {
    expect(checkDigit('400638133393')).toBe(1)
    for (const { gtin } of items) {
      expect(gtin).toMatch(/^690\d{10}$/)
      expect(Number(gtin[12])).toBe(checkDigit(gtin.slice(0, 12)))
    }
  })

  it('says everything in three languages, and no Chinese in English', () => {
    const texts = [
      ...products.flatMap(({ name, description }) => [name, description]),
      ...items.map(({ name }) => name),
      ...categories.flatMap(({ name, description }) => [name, description]),
      ...brands.flatMap(({ name, about }) => [name, about]),
      ...attributes.flatMap(({ name, options }) => [name, ...options.map((option) => option.name)]),
      ...pairs.map(({ why }) => why),
    ]
    expect(texts.filter((text) => !isComplete(text))).toEqual([])
    expect(texts.filter((text) => /[\u4e00-\u9fff]/.test(text.en))).toEqual([])
    expect(texts.filter((text) => /[发开这来时个国绿蓝头柜灯墙圆层叶]/.test(text['zh-TW']))).toEqual([])
  })

  it('asks sane prices and never sells below cost', () => {
    for (const product of products) {
      const rate = product.taxCategory === 'reduced' ? 1.09 : 1.13
      for (const { code, price, cost } of product.items) {
        const margin = 1 - Number(cost) / (Number(price) / rate)
        expect(price, code).toMatch(/^\d+\.\d\d$/)
        expect(Number(price), code).toBeGreaterThanOrEqual(29)
        expect(Number(price), code).toBeLessThan(36000)
        expect(margin, code).toBeGreaterThan(0.15)
        expect(margin, code).toBeLessThan(0.66)
      }
    }
  })

  it('stands in leaves of the tree, with known brands, attributes and options', () => {
    const leaves = new Set(categories.filter(({ parent }) => parent).map(({ slug }) => slug))
    const known = new Map(attributes.map((attribute) => [attribute.code, attribute]))
    expect(categories.filter(({ parent }) => !parent)).toHaveLength(9)
    expect([...leaves].filter((leaf) => !products.some(({ category }) => category === leaf))).toEqual([])
    for (const product of products) {
      expect(leaves.has(product.category), product.slug).toBe(true)
      expect(
        brands.some(({ code }) => code === product.brand),
        product.slug,
      ).toBe(true)
      for (const [code, value] of product.items.flatMap((item) => [
        ...Object.entries(item.attributes),
        ...Object.entries(item.choices),
      ])) {
        const attribute = known.get(code)
        expect(attribute, code).toBeDefined()
        if (attribute?.kind === 'choice')
          expect(
            attribute.options.some((option) => option.code === value),
            `${product.slug} ${code} ${value}`,
          ).toBe(true)
        else expect(typeof value, code).toBe('number')
      }
    }
  })

  it('tells the items of a product apart by one choice each', () => {
    for (const product of products) {
      expect(twice(product.items.map(({ choices }) => JSON.stringify(choices))), product.slug).toEqual([])
      expect(product.items.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(product.season).toHaveLength(12)
      expect(product.season.reduce((sum, factor) => sum + factor, 0) / 12).toBeCloseTo(1, 2)
    }
  })

  it('has kits of items that exist, lots for tea and candles, serial numbers for lamps and clocks', () => {
    const codes = new Set(items.map(({ code }) => code))
    const kits = products.filter(({ kit }) => kit)
    expect(kits).toHaveLength(8)
    for (const { kit } of kits) for (const { code } of kit!) expect(codes.has(code), code).toBe(true)
    for (const product of products.filter(({ kit }) => !kit)) {
      const lots = product.category === 'tea' || product.category === 'candles'
      const serials =
        ['floor-lamps', 'table-lamps', 'pendants'].includes(product.category) || product.picture.form === 'clock'
      expect(product.tracking, product.slug).toBe(lots ? 'lot' : serials ? 'serial' : 'none')
    }
  })

  it('plants pairs between products that exist', () => {
    const slugs = new Set(products.map(({ slug }) => slug))
    expect(pairs.length).toBeGreaterThan(30)
    for (const { first, second } of pairs) {
      expect(slugs.has(first) && slugs.has(second), `${first} ${second}`).toBe(true)
      expect(first).not.toBe(second)
    }
  })
})

/** Checks that tags close in order and that every reference has its definition. */
const isWellFormed = (svg: string): boolean => {
  const open: string[] = []
  for (const [, close, name, , own] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (own) continue
    if (!close) open.push(name!)
    else if (open.pop() !== name) return false
  }
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
  const used = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map((match) => match[1])
  return (
    open.length === 0 &&
    used.every((id) => ids.has(id)) &&
    svg.replace(/<[^>]*>/g, '') === '' &&
    !/NaN|undefined|Infinity/.test(svg)
  )
}

describe('the drawn pictures', () => {
  it('are well formed, light and self-contained for every item from every side', () => {
    const specs = [...new Map(items.map(({ picture }) => [JSON.stringify(picture), picture])).values()]
    const faults = specs
      .flatMap((spec) => angles.map((angle) => [spec, angle, drawItem(spec, angle)] as const))
      .filter(
        ([, , svg]) =>
          svg.length >= heaviest ||
          !isWellFormed(svg) ||
          /<script|<image|https?:(?!\/\/www\.w3\.org\/2000\/svg)/.test(svg),
      )
    expect(faults.map(([spec, angle, svg]) => `${spec.form} ${spec.style} ${angle} ${svg.length}`)).toEqual([])
  }, 120_000)

  it('show every category, the home page, and nothing that is not there', () => {
    for (const { slug } of categories) expect(isWellFormed(drawn(`category/${slug}`) ?? '<'), slug).toBe(true)
    expect(isWellFormed(drawn('hero')!)).toBe(true)
    expect(drawn(`${items[0]!.code}/front`)).toBe(drawItem(items[0]!.picture, 'front'))
    expect([drawn('LT-XXX-0000/front'), drawn(`${items[0]!.code}/above`), drawn('category/none')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('are the same for the same item and differ between items', () => {
    const [first, second] = [products[0]!.items[0]!.picture, products[0]!.items[1]!.picture]
    expect(drawItem(first, 'front')).toBe(drawItem(first, 'front'))
    expect(drawItem(first, 'front')).not.toBe(drawItem(second, 'front'))
  })
})
