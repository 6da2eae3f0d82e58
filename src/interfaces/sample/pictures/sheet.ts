import { seedOf } from '../random.ts'
import { lit } from './colour.ts'
import { compactPath } from './compact.ts'

/** An SVG being drawn. Definitions are made once and shared; ids carry a prefix, so that pictures can stand in one page. */
export type Sheet = {
  readonly width: number
  readonly height: number
  /** Adds an element; a coarse one keeps whole pixels only. */
  readonly put: (element: string, coarse?: boolean) => void
  /** A gradient over the painted shape's box; answers with a fill. Stops are [offset, colour, opacity]. */
  readonly gradient: (direction: Direction, stops: readonly Stop[]) => string
  /** Any other definition, kept once; `make` gets its id. Answers with the id. */
  readonly define: (key: string, make: (id: string) => string) => string
  /** A blur of so many pixels; answers with a filter attribute. */
  readonly blur: (pixels: number) => string
  /** The SVG; on whole pixels when asked, which is shorter. */
  readonly text: (whole?: boolean) => string
}
export type Stop = readonly [number, string, number?]
export type Direction = 'across' | 'down' | 'slant' | 'radial'

const vectors: Record<Exclude<Direction, 'radial'>, string> = {
  across: '',
  down: ' x2="0" y2="1"',
  slant: ' x2="1" y2="1"',
}

/** A coordinate with one decimal, as short as it can be written. */
export const short = (value: number): string => String(Math.round(value * 10) / 10 + 0)

/** A share or an opacity with two decimals: `.35`. */
export const part = (value: number): string => String(Math.round(value * 100) / 100 + 0).replace(/^0\./, '.')

const stopText = ([offset, colour, opacity]: Stop) =>
  `<stop offset="${part(offset)}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${part(opacity)}"`}/>`

export const createSheet = (name: string, width: number, height: number): Sheet => {
  const prefix = `p${(seedOf(name) % 46656).toString(36)}`
  const known = new Map<string, string>()
  const definitions: string[] = []
  const body: { element: string; coarse: boolean }[] = []
  const define = (key: string, make: (id: string) => string) => {
    const before = known.get(key)
    if (before) return before
    const id = `${prefix}${known.size.toString(36)}`
    known.set(key, id)
    definitions.push(make(id))
    return id
  }
  return {
    width,
    height,
    define,
    put: (element, coarse = false) => body.push({ element, coarse }),
    gradient: (direction, stops) => {
      const inside = stops.map(stopText).join('')
      const id = define(`${direction}${inside}`, (made) =>
        direction === 'radial'
          ? `<radialGradient id="${made}">${inside}</radialGradient>`
          : `<linearGradient id="${made}"${vectors[direction]}>${inside}</linearGradient>`,
      )
      return `url(#${id})`
    },
    blur: (pixels) => {
      const size = pixels < 4 ? Math.max(1, Math.round(pixels)) : Math.round(pixels / 3) * 3
      const id = define(
        `blur${size}`,
        (made) =>
          `<filter id="${made}" x="-30%" y="-60%" width="160%" height="220%"><feGaussianBlur stdDeviation="${size}"/></filter>`,
      )
      return `filter="url(#${id})"`
    },
    text: (whole = false) => {
      const seen = body
        .filter(({ element }) => isSeen(element, width, height))
        .map(({ element, coarse }) => compacted(element, whole || coarse))
      const { elements, shapes } = shared(merged(seen), prefix)
      const known = definitions.map((element) => compacted(element, whole)).join('')
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><defs>${known}${shapes}</defs>${elements.join('')}</svg>`
    },
  }
}

/** Paths of M L C Q A Z are written shorter; patterns keep their own. */
const compacted = (element: string, coarse: boolean) =>
  element.replace(/ d="([^"]*)"/g, (whole, path: string) =>
    /[a-zHV]/.test(path) ? whole : ` d="${compactPath(path, coarse)}"`,
  )

/** False for a path that lies wholly outside of the picture, with room for its blur. */
const isSeen = (element: string, width: number, height: number) => {
  const path = /^<path d="([^"]*)"[^>]*>$/.exec(element)?.[1]
  if (!path || /A/.test(path)) return true
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)]
  const outside = (values: readonly number[], end: number) =>
    values.every((value) => value < -50) || values.every((value) => value > end + 50)
  return !outside(xs, width) && !outside(ys, height)
}

/** Neighbours of one fill become one path. */
const merged = (elements: readonly string[]) => {
  const plain = /^<path d="([^"]*)" fill="(#[0-9a-f]{6})"\/>$/
  return elements.reduce<string[]>((done, element) => {
    const [now, before] = [plain.exec(element), plain.exec(done[done.length - 1] ?? '')]
    if (now && before && now[2] === before[2])
      done[done.length - 1] = `<path d="${before[1]}${now[1]}" fill="${now[2]}"/>`
    else done.push(element)
    return done
  }, [])
}

/** The same long outline painted twice running is written once. */
const shared = (elements: readonly string[], prefix: string) => {
  const outline = elements.map((element) => /^<path d="([^"]{70,})"(.*)\/>$/.exec(element))
  const shapes: string[] = []
  const isTwin = (index: number) => outline[index] != null && outline[index]?.[1] === outline[index + 1]?.[1]
  const written = elements.map((element, index) => {
    const [here, before] = [isTwin(index), index > 0 && isTwin(index - 1)]
    if (!here && !before) return element
    if (!before) shapes.push(`<path id="${prefix}_${shapes.length}" d="${outline[index]![1]}"/>`)
    return `<use href="#${prefix}_${shapes.length - 1}"${outline[index]![2]}/>`
  })
  return { elements: written, shapes: shapes.join('') }
}

/** The same tone under two lights, from the upper left to the lower right: the plainest face there is. */
export const twoLights = (
  sheet: Sheet,
  tone: string,
  light: number,
  fall = 0.07,
  direction: Direction = 'slant',
): string =>
  sheet.gradient(direction, [
    [0, lit(tone, light + fall / 2)],
    [1, lit(tone, light - fall)],
  ])
