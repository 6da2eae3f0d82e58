import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barcodeSvg } from './barcode.ts'
import { checkDigit, digitalLink, type Element, elementString, parseDigitalLink } from './index.ts'

const gtin = { ai: '01', value: '09506000134352' }

const read = (link: string) => {
  const result = parseDigitalLink(link)
  return result.ok
    ? result.elements.map(({ ai, value }) => `${ai}=${value}`).join(' ')
    : `${result.reason}${result.ai ? ` ${result.ai}` : ''}`
}

describe('digital links', () => {
  it('puts the key first, its qualifiers in order and the rest behind', () => {
    const elements = [
      { ai: '17', value: '271231' },
      { ai: '21', value: 'A/1 b'.replace(' ', '+') },
      { ai: '10', value: 'L7' },
      gtin,
    ]
    expect(digitalLink('https://id.example/shop/', elements)).toBe(
      'https://id.example/shop/01/09506000134352/10/L7/21/A%2F1%2Bb?17=271231',
    )
  })

  it('needs exactly one key and values that GS1 allows', () => {
    expect(() => digitalLink('https://id.example', [{ ai: '10', value: 'L7' }])).toThrow('one key')
    expect(() => digitalLink('https://id.example', [gtin, { ai: '00', value: '106141412345678908' }])).toThrow(
      'one key',
    )
    expect(() => digitalLink('https://id.example', [{ ai: '01', value: '09506000134353' }])).toThrow('check-digit')
    expect(() => digitalLink('https://id.example', [gtin, { ai: '10', value: '..' }])).toThrow('dots')
  })

  it.each([
    ['https://id.gs1.org/01/09506000134352', '01=09506000134352'],
    [
      'https://id.gs1.org/01/9506000134352/10/ABC123?17=271231&utm=x&linkType=all',
      '01=09506000134352 10=ABC123 17=271231',
    ],
    ['https://example.com/some/path/414/9506000134369/254/A%2FB/', '414=9506000134369 254=A/B'],
    ['https://example.com/00/106141412345678908', '00=106141412345678908'],
    ['https://example.com/01/09506000134352?3103=000195;15=261231', '01=09506000134352 3103=000195 15=261231'],
  ])('%s says %s', (link, meaning) => expect(read(link)).toBe(meaning))

  it.each([
    ['hello', 'not-a-link'],
    ['ftp://example.com/01/09506000134352', 'not-a-link'],
    ['https://example.com/', 'not-a-link'],
    ['https://example.com/01', 'not-a-link'],
    ['https://example.com/01/09506000134353', 'check-digit 01'],
    ['https://example.com/01/09506000134352/21/1/10/L', 'order 10'],
    ['https://example.com/00/106141412345678908/10/L', 'order 10'],
    ['https://example.com/01/09506000134352?10=%E6%B2%99', 'characters 10'],
    ['https://example.com/01/09506000134352?10=%', 'characters 10'],
    ['https://example.com/01/09506000134352/10/A?10=B', 'repeated 10'],
    ['https://example.com/01/09506000134352?05=1', 'unknown 05'],
  ])('%s is refused: %s', (link, reason) => expect(read(link)).toBe(reason))

  it('reads back whatever it writes', () => {
    const text = fc.stringMatching(/^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/).filter((t) => t !== '.' && t !== '..')
    const digits = fc.stringMatching(/^\d{13}$/)
    fc.assert(
      fc.property(digits, text, text, text, (thirteen, lot, serial, order) => {
        const elements: Element[] = [
          { ai: '01', value: thirteen + checkDigit(thirteen) },
          { ai: '10', value: lot },
          { ai: '21', value: serial },
          { ai: '400', value: order },
        ]
        expect(parseDigitalLink(digitalLink('https://id.example/a', elements))).toEqual({ ok: true, elements })
      }),
      { numRuns: 300 },
    )
  })
})

describe('bars', () => {
  it('are drawn for goods, parcels and links', () => {
    for (const [kind, text] of [
      ['ean13', '4006381333931'],
      ['ean8', '96385074'],
      ['code128', 'ORDER-1'],
      ['qrcode', 'https://id.example/01/09506000134352'],
      ['gs1-128', '(00)106141412345678908'],
      ['gs1datamatrix', elementString([gtin, { ai: '10', value: 'L7' }, { ai: '21', value: '9' }])],
    ] as const) {
      const svg = barcodeSvg(kind, text)
      expect(svg).toMatch(/^<svg /)
      expect(svg.length).toBeGreaterThan(300)
    }
    expect(barcodeSvg('ean13', '4006381333931')).not.toBe(barcodeSvg('ean13', '5901234123457'))
  })

  it('refuse what their kind cannot carry, and a lot that would be drawn as another', () => {
    expect(() => barcodeSvg('ean13', '4006381333930')).toThrow('No ean13 of 4006381333930')
    expect(() => barcodeSvg('gs1-128', '0109506000134353')).toThrow(RangeError)
    expect(() => barcodeSvg('gs1-128', '10A(21)B')).toThrow(RangeError)
  })
})
