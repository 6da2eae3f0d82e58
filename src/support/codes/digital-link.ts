import { checkElement, type Element, type Elements } from './element-strings.ts'
import { findIdentifier } from './identifiers.ts'

/** GS1 Digital Link URI syntax 1.x: the keys that a path may begin with, each with its qualifiers in their order. */
const qualifiers: Record<string, readonly string[]> = {
  '00': [],
  '01': ['22', '10', '21', '235'],
  253: [],
  255: [],
  401: [],
  402: [],
  414: ['254'],
  417: [],
  8003: [],
  8004: [],
  8006: ['22', '10', '21'],
  8010: ['8011'],
  8017: ['8019'],
  8018: ['8019'],
}

const keys = Object.keys(qualifiers)

/**
 * The web address of what a label names: `https://id.example/01/09521234543213/10/ABC?17=271231`. `base` is any http
 * address, with or without a path. The key comes first, its qualifiers in GS1's order, the rest as a query. RangeError
 * without a key, with two, or with a value that GS1 does not allow or an address cannot keep.
 */
export const digitalLink = (base: string, elements: readonly Element[]): string => {
  for (const element of elements) {
    const problem = checkElement(element)
    if (problem) throw new RangeError(`(${element.ai})${element.value}: ${problem}`)
  }
  const found = elements.filter(({ ai }) => keys.includes(ai))
  const [key] = found
  if (!key || found.length > 1) throw new RangeError('A digital link has one key')
  const order = qualifiers[key.ai]!
  const path = [key, ...order.flatMap((ai) => elements.find((element) => element.ai === ai) ?? [])]
  if (path.some(({ value }) => value === '.' || value === '..'))
    throw new RangeError('Addresses lose dots that stand alone')
  const rest = elements.filter((element) => !path.includes(element))
  const write = ({ ai, value }: Element): [string, string] => [ai, encodeURIComponent(value)]
  const query = rest.map((element) => write(element).join('=')).join('&')
  return `${base.replace(/\/+$/, '')}/${path.map((element) => write(element).join('/')).join('/')}${query ? `?${query}` : ''}`
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const pairs = (segments: readonly string[]): [string, string][] =>
  Array.from({ length: segments.length / 2 }, (_, i) => [segments[i * 2]!, segments[i * 2 + 1]!])

/** A GTIN in a link may have lost its leading zeros. */
const restored = (ai: string, value: string): string =>
  ai === '01' && /^\d{8}$|^\d{12,13}$/.test(value) ? value.padStart(14, '0') : value

/**
 * Reads a GS1 Digital Link: what stands before the key is the site's own; query parameters that are no identifiers are
 * left aside. Refused: no key, qualifiers that are not the key's or out of their order, and every value that
 * `parseElementString` would refuse. `at` counts the elements.
 */
export const parseDigitalLink = (link: string): Elements => {
  const url = URL.canParse(link) ? new URL(link) : null
  if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, reason: 'not-a-link', at: 0 }
  const segments = url.pathname.replace(/\/+$/, '').split('/').slice(1)
  // A key, then pairs to the end; a value may look like a key, so the earliest that fits is taken.
  const start = segments.findIndex(
    (text, i) => keys.includes(text) && i + 1 < segments.length && (segments.length - i) % 2 === 0,
  )
  if (start < 0) return { ok: false, reason: 'not-a-link', at: 0 }
  const path = pairs(segments.slice(start))
  const order = qualifiers[path[0]![0]]!
  const places = path.slice(1).map(([ai]) => order.indexOf(ai))
  const misplaced = places.findIndex((place, i) => place < 0 || (i > 0 && place <= places[i - 1]!))
  if (misplaced >= 0) return { ok: false, reason: 'order', at: misplaced + 1, ai: path[misplaced + 1]![0] }
  const query = url.search
    .slice(1)
    .split(/[&;]/)
    .map((pair) => pair.split('=') as [string, string?])
  const attributes = query
    .filter(([ai]) => /^\d{2,4}$/.test(ai))
    .map(([ai, value = '']): [string, string] => [ai, value])
  const elements: Element[] = []
  for (const [at, [ai, written]] of [...path, ...attributes].entries()) {
    const value = decoded(written)
    if (value === null) return { ok: false, reason: 'characters', at, ai }
    const element = { ai, value: restored(ai, value) }
    const known = elements.some((other) => other.ai === ai)
    const problem = !findIdentifier(ai) ? 'unknown' : known ? 'repeated' : checkElement(element)
    if (problem) return { ok: false, reason: problem, at, ai }
    elements.push(element)
  }
  return { ok: true, elements }
}
