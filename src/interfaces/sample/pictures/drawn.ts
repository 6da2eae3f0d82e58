import { catalogue } from '../catalogue/catalogue.ts'
import { drawCategory, drawnCategories } from './draw-category.ts'
import { drawHero } from './draw-hero.ts'
import { drawItem } from './draw-item.ts'
import { type Angle, angles, type PictureSpec } from './spec.ts'

/** Pictures are drawn when first asked for; so many stay in memory (about 10 kB each). */
const MOST_KEPT = 600

const kept = new Map<string, string>()
let specs: ReadonlyMap<string, PictureSpec> | undefined

const specOf = (code: string): PictureSpec | undefined => {
  specs ??= new Map(
    catalogue().products.flatMap(({ items }) => items.map((item) => [item.code, item.picture] as const)),
  )
  return specs.get(code)
}

const draw = (path: string): string | null => {
  if (path === 'hero') return drawHero()
  const [first = '', second = ''] = path.split('/')
  if (first === 'category') return drawnCategories.includes(second) ? drawCategory(second) : null
  const spec = specOf(first)
  return spec && angles.includes(second as Angle) ? drawItem(spec, second as Angle) : null
}

/** The SVG behind `<item code>/<angle>`, `category/<slug>` or `hero`; null when there is no such picture. */
export const drawn = (path: string): string | null => {
  const known = kept.get(path)
  const svg = known ?? draw(path)
  if (!svg) return null
  kept.delete(path)
  kept.set(path, svg)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
  return svg
}
