import { createRandom } from '../random.ts'
import { productsOf } from './build-products.ts'
import { sampleCategories } from './categories.ts'
import { sampleGtin } from './gtin.ts'
import type { Kind } from './kind.ts'
import { decor } from './kinds-decor.ts'
import { dining } from './kinds-dining.ts'
import { lighting } from './kinds-lighting.ts'
import { living } from './kinds-living.ts'
import { sleeping } from './kinds-sleeping.ts'
import { storage } from './kinds-storage.ts'
import { study } from './kinds-study.ts'
import { table } from './kinds-table.ts'
import { textiles } from './kinds-textiles.ts'
import { kitsOf } from './kits.ts'
import { pairsOf } from './pairs.ts'
import type { SampleCatalogue } from './types.ts'
import { sampleAttributes, sampleBrands } from './words.ts'

const kinds: readonly Kind[] = [
  ...living,
  ...dining,
  ...sleeping,
  ...study,
  ...storage,
  ...lighting,
  ...textiles,
  ...table,
  ...decor,
]

/** Lanting Home's assortment: 334 products, 600 items, the same on every machine. Fails only by a bug. */
export const catalogue = (): SampleCatalogue => {
  const random = createRandom('lanting catalogue')
  let serial = 0
  const gtin = () => {
    serial += 1
    return sampleGtin(serial)
  }
  const numbers = new Map<string, number>()
  const goods = kinds.flatMap((kind) => {
    const number = (numbers.get(kind.letters) ?? 0) + 1
    numbers.set(kind.letters, number)
    return productsOf(kind, number, random.branch(kind.noun[0]), gtin)
  })
  const products = [...goods, ...kitsOf(goods, gtin)]
  return {
    brands: sampleBrands,
    categories: sampleCategories,
    attributes: sampleAttributes,
    products,
    pairs: pairsOf(products),
  }
}
