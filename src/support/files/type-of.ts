/** What kind of file these bytes are, by what they hold; the name is only asked between kinds of plain text. */
export type FileType = { type: string; extension: string; isImage?: boolean }

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length))

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const KINDS: { is: (bytes: Uint8Array) => boolean; kind: FileType }[] = [
  {
    is: (bytes) => ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    kind: { type: 'image/png', extension: 'png', isImage: true },
  },
  {
    is: (bytes) => ascii(bytes, 0, 3) === '\xff\xd8\xff',
    kind: { type: 'image/jpeg', extension: 'jpg', isImage: true },
  },
  {
    is: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP',
    kind: { type: 'image/webp', extension: 'webp', isImage: true },
  },
  {
    is: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)),
    kind: { type: 'image/gif', extension: 'gif', isImage: true },
  },
  { is: (bytes) => ascii(bytes, 0, 5) === '%PDF-', kind: { type: 'application/pdf', extension: 'pdf' } },
  { is: (bytes) => isWorkbook(bytes), kind: { type: XLSX, extension: 'xlsx' } },
]

const SVG: FileType = { type: 'image/svg+xml', extension: 'svg', isImage: true }

/** Markup runs scripts when a browser opens it; it is taken only where the house itself drew it. */
const MARKUP = /^\s*(<\?xml|<!doctype|<html|<svg|<script|<head|<body|<!--)/i

const DRAWING = /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/i

/** The kind of a file, or undefined for what is not taken. `isOurs`: made by the house, which may draw SVG. */
export const typeOf = (bytes: Uint8Array, name: string, { isOurs = false } = {}): FileType | undefined => {
  const known = KINDS.find(({ is }) => is(bytes))
  if (known) return known.kind
  const start = textOf(bytes.subarray(0, 4096), true)
  if (start === undefined) return undefined
  if (MARKUP.test(start)) return isOurs && DRAWING.test(start) ? SVG : undefined
  if (textOf(bytes, false) === undefined) return undefined
  return /\.csv$/i.test(name) ? { type: 'text/csv', extension: 'csv' } : { type: 'text/plain', extension: 'txt' }
}

// Sheets saved in China are often GB 18030, those of some programs UTF-16 with a mark at the start.
const ENCODINGS = ['utf-8', 'gb18030'] as const

/** The bytes as text, or undefined when they are none. */
const textOf = (bytes: Uint8Array, isStart: boolean): string | undefined => {
  const mark = ascii(bytes, 0, 2)
  if (mark === '\xff\xfe' || mark === '\xfe\xff')
    return plain(new TextDecoder(mark === '\xff\xfe' ? 'utf-16le' : 'utf-16be').decode(bytes))
  for (const encoding of ENCODINGS)
    try {
      const text = plain(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isStart }))
      if (text !== undefined) return text
    } catch {
      // not this one
    }
  return undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const plain = (text: string) => (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text)

/** An Excel workbook: a zip archive whose directory, at its end, names the parts of one. */
const isWorkbook = (bytes: Uint8Array): boolean => {
  if (ascii(bytes, 0, 4) !== 'PK\x03\x04') return false
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-65_536).toString('latin1')
  return names.includes('[Content_Types].xml') && names.includes('xl/workbook.xml') && !names.includes('vbaProject')
}
