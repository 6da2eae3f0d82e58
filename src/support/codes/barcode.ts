import { toSVG } from 'bwip-js/node'
import { type Element, elementString, parseElementString, separator, writtenElements } from './element-strings.ts'

/** Kinds of bars that documents and labels carry. */
export type BarcodeKind = 'ean13' | 'ean8' | 'code128' | 'gs1-128' | 'gs1datamatrix' | 'qrcode'

/**
 * A barcode as SVG, for labels and documents, drawn on the server only. `ean13` and `ean8` take a GTIN, the two GS1
 * kinds an element string (scanned or written), the others any text. Throws RangeError for what the kind cannot carry.
 */
export const barcodeSvg = (kind: BarcodeKind, text: string): string => {
  const isGs1 = kind === 'gs1-128' || kind === 'gs1datamatrix'
  try {
    return toSVG({
      bcid: kind,
      text: isGs1 ? written(text) : text,
      includetext: kind !== 'qrcode' && kind !== 'gs1datamatrix',
      textxalign: 'center',
      ...(kind === 'qrcode' || kind === 'gs1datamatrix' ? {} : { height: 12 }),
    })
  } catch (error) {
    throw new RangeError(`No ${kind} of ${text.replaceAll(separator, '|')}`, { cause: error })
  }
}

/** What the drawing library wants: identifiers in brackets, those of fixed length first. */
const written = (text: string): string => {
  const ordered = elements(elementString(elements(text)))
  const brackets = writtenElements(ordered)
  // A lot such as "A(10)B" would be drawn as another code than it is.
  if (JSON.stringify(elements(brackets)) !== JSON.stringify(ordered)) throw new RangeError('brackets')
  return brackets
}

const elements = (text: string): Element[] => {
  const read = parseElementString(text)
  if (!read.ok) throw new RangeError(read.reason)
  return read.elements
}
