import { type CodeRefusal, checkValue } from './check-value.ts'
import { findIdentifier, type Identifier, identifierAt } from './identifiers.ts'

/** One identifier with its value as it stands in the code: `{ ai: '17', value: '271231' }`. */
export type Element = { ai: string; value: string }

/** What was read, or why not: the reason, the identifier it concerns and where in the text it stands. */
export type Elements =
  | { ok: true; elements: Element[] }
  | { ok: false; reason: CodeRefusal; at: number; ai?: string | undefined }

/** FNC1 as a scanner sends it within a text: the group separator of ASCII. */
export const separator = '\u001d'

/** What scanners put before GS1 data: GS1-128, DataBar, Data Matrix, QR, DotCode (ISO/IEC 15424). */
const symbology = /^\](?:C1|e0|d2|Q3|J1)/

const refused = (reason: CodeRefusal, at: number, ai?: string): Elements => ({ ok: false, reason, at, ai })

const add = (elements: Element[], identifier: Identifier, value: string): CodeRefusal | null => {
  const problem = checkValue(identifier, value)
  if (problem) return problem
  const before = elements.find(({ ai }) => ai === identifier.ai)
  if (before && before.value !== value) return 'repeated'
  if (!before) elements.push({ ai: identifier.ai, value })
  return null
}

const parseScanned = (text: string, start: number): Elements => {
  const elements: Element[] = []
  let at = start
  while (at < text.length) {
    if (text[at] === separator) {
      at += 1 // after FNC1 in first place, or one too many after a value of fixed length
      continue
    }
    const identifier = identifierAt(text, at)
    if (!identifier) return refused('unknown', at)
    const from = at + identifier.ai.length
    const found = text.indexOf(separator, from)
    const end = found < 0 ? text.length : found
    const length = identifier.parts.reduce((sum, part) => sum + part.max, 0)
    const to = identifier.predefined ? Math.min(from + length, end) : end
    const problem = add(elements, identifier, text.slice(from, to))
    if (problem) return refused(problem, from, identifier.ai)
    at = to
  }
  return elements.length > 0 ? { ok: true, elements } : refused('empty', start)
}

const bracket = /\((\d{2,4})\)/g

/** `(01)…(10)…`: a bracket belongs to a value unless a known identifier stands in it. */
const parseWritten = (text: string): Elements => {
  const starts = [...text.matchAll(bracket)].filter(({ 1: ai }) => findIdentifier(ai!))
  if (starts[0]?.index !== 0) return refused('unknown', 0)
  const elements: Element[] = []
  for (const [index, { 0: written, 1: ai, index: at }] of starts.entries()) {
    const from = at + written.length
    const problem = add(elements, findIdentifier(ai!)!, text.slice(from, starts[index + 1]?.index))
    if (problem) return refused(problem, from, ai)
  }
  return { ok: true, elements }
}

/**
 * Reads a GS1 element string, as scanned (`]C1` or another symbology identifier before it, FNC1 as the group separator)
 * or as printed for people (`(01)09521234543213(10)ABC`). Nothing is guessed: an unknown identifier, a wrong length or
 * check digit, a character outside the set, a day that does not exist or two values for one identifier refuse it all.
 */
export const parseElementString = (text: string): Elements => {
  const tidy = text.trim()
  const start = symbology.test(tidy) ? 3 : 0
  if (tidy.length > 500) return refused('too-long', 500)
  return tidy[start] === '(' ? parseWritten(tidy.slice(start)) : parseScanned(tidy, start)
}

/** Whether a value may stand behind an identifier: null, or what is wrong. */
export const checkElement = ({ ai, value }: Element): CodeRefusal | null => {
  const identifier = findIdentifier(ai)
  return identifier ? checkValue(identifier, value) : 'unknown'
}

const checked = (elements: readonly Element[]): readonly Element[] => {
  for (const element of elements) {
    const problem = checkElement(element)
    if (problem) throw new RangeError(`(${element.ai})${element.value}: ${problem}`)
  }
  return elements
}

/**
 * The element string to put into bars: those of fixed length first, as GS1 recommends, a separator only where it is
 * needed. RangeError for a value that GS1 does not allow: ask `checkElement` before.
 */
export const elementString = (elements: readonly Element[]): string => {
  const isFixed = ({ ai }: Element): boolean => findIdentifier(ai)!.predefined
  const all = checked(elements)
  const variable = all.filter((element) => !isFixed(element)).map(({ ai, value }) => ai + value)
  return (
    all
      .filter(isFixed)
      .map(({ ai, value }) => ai + value)
      .join('') + variable.join(separator)
  )
}

/** The line for people under the bars: `(01)09521234543213(10)ABC`. */
export const writtenElements = (elements: readonly Element[]): string =>
  checked(elements)
    .map(({ ai, value }) => `(${ai})${value}`)
    .join('')
