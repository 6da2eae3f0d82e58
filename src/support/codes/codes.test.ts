import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applicationIdentifiers,
  checkDigit,
  checkElement,
  dateOfCode,
  type Element,
  elementString,
  factsOf,
  findIdentifier,
  groupedKey,
  hasCheckDigit,
  internalGtin,
  isGln,
  isGtin,
  isSscc,
  missingPartners,
  normaliseGtin,
  normaliseKey,
  parseElementString,
  randomKey,
  separator,
  shortGtin,
  ssccOf,
  writtenElements,
} from './index.ts'

describe('check digits', () => {
  it('agrees with printed goods: pens, a book, a UPC, an EAN-8, a pallet', () => {
    for (const gtin of [
      '4006381333931',
      '5901234123457',
      '9780306406157',
      '036000291452',
      '96385074',
      '09506000134352',
    ])
      expect(isGtin(gtin)).toBe(true)
    expect(isSscc('106141412345678908')).toBe(true)
    expect([isGln('9506000134369'), isGln('9506000134368'), isGln('96385074')]).toEqual([true, false, false])
  })

  it('refuses wrong digits, lengths and letters', () => {
    for (const bad of ['4006381333930', '400638133393', '123456789012345', 'abcdefgh', '', '0'])
      expect(isGtin(bad)).toBe(false)
    expect(() => checkDigit('12a')).toThrow('Not digits')
  })

  it('finds every single wrong digit and every swap of neighbours that do not differ by five', () => {
    const digits = fc.stringMatching(/^\d{13}$/)
    fc.assert(
      fc.property(digits, fc.nat(13), fc.integer({ min: 1, max: 9 }), (thirteen, at, plus) => {
        const gtin = thirteen + checkDigit(thirteen)
        const wrong = [...gtin]
        wrong[at] = String((Number(wrong[at]) + plus) % 10)
        expect(hasCheckDigit(wrong.join(''))).toBe(false)
        const swapped = [...gtin]
        const [a, b] = [swapped[at % 13]!, swapped[(at % 13) + 1]!]
        swapped.splice(at % 13, 2, b, a)
        expect(hasCheckDigit(swapped.join(''))).toBe(Math.abs(Number(a) - Number(b)) % 5 === 0)
      }),
    )
  })

  it('keeps GTINs with 14 digits and prints them as short as they are', () => {
    expect(normaliseGtin('4006381333931')).toBe('04006381333931')
    expect(normaliseGtin(' 0-36000-29145-2 ')).toBe('00036000291452')
    expect(normaliseGtin('９６３８５０７４')).toBe('00000096385074')
    expect(normaliseGtin('4006381333930')).toBeNull()
    expect(['04006381333931', '00036000291452', '00000096385074', '14006381333938'].map(shortGtin)).toEqual([
      '4006381333931',
      '036000291452',
      '96385074',
      '14006381333938',
    ])
  })

  it('numbers what came without a number, and parcels', () => {
    expect(internalGtin(1)).toBe('2000000000015')
    expect(isGtin(internalGtin(99_999_999_999))).toBe(true)
    expect(() => internalGtin(100_000_000_000)).toThrow(RangeError)
    expect(ssccOf('0614141', 234567890, 1)).toBe('106141412345678908')
    expect(isSscc(ssccOf('4012345', 1))).toBe(true)
    expect(() => ssccOf('0614141', 1e9)).toThrow(RangeError)
    expect(() => ssccOf('0614141', -1)).toThrow(RangeError)
  })
})

const read = (text: string) => {
  const result = parseElementString(text)
  return result.ok
    ? result.elements.map(({ ai, value }) => `${ai}=${value}`).join(' ')
    : `${result.reason}${result.ai ? ` ${result.ai}` : ''}`
}

describe('element strings', () => {
  it.each([
    ['010950600013435210ABC123', '01=09506000134352 10=ABC123'],
    ['10ABC\u001d0109506000134352', '10=ABC 01=09506000134352'],
    [']C10109506000134352\u001d17271231\u001d10A\u001d', '01=09506000134352 17=271231 10=A'],
    [']d2\u001d010950600013435221S/N-1', '01=09506000134352 21=S/N-1'],
    ['(01)09506000134352(10)ABC(17)271231', '01=09506000134352 10=ABC 17=271231'],
    ['(10)A(B)C', '10=A(B)C'],
    ['00106141412345678908', '00=106141412345678908'],
    ['310300125039222599', '3103=001250 3922=2599'],
    ['8008260131081530', '8008=260131081530'],
    ['80082601310815', '8008=2601310815'],
    ['80030950600013435212345', '8003=09506000134352 12345'.replace(' ', '')],
    ['4219 56ABC'.replace(' ', ''), '421=956ABC'],
    ['0109506000134352\u001d0109506000134352', '01=09506000134352'],
  ])('%j reads %s', (text, meaning) => expect(read(text)).toBe(meaning))

  it.each([
    ['', 'empty'],
    ['\u001d', 'empty'],
    ['0109506000134353', 'check-digit 01'],
    ['010950600013435', 'too-short 01'],
    ['01095060001343\u001d52', 'too-short 01'],
    ['10', 'too-short 10'],
    ['10123456789012345678901', 'too-long 10'],
    ['17271331', 'date 17'],
    ['17270230', 'date 17'],
    ['17270229', 'date 17'],
    ['10沙发', 'characters 10'],
    ['10A B', 'characters 10'],
    ['30A', 'characters 30'],
    ['9', 'unknown'],
    ['0509506000134352', 'unknown'],
    ['(05)1', 'unknown'],
    ['hello', 'unknown'],
    ['10A\u001d10B', 'repeated 10'],
    ['8003095060001343531', 'check-digit 8003'],
    ['421', 'too-short 421'],
  ])('%j is refused: %s', (text, reason) => expect(read(text)).toBe(reason))

  it('says where it stumbled', () => {
    expect(parseElementString('010950600013435217271331')).toEqual({ ok: false, reason: 'date', at: 18, ai: '17' })
    expect(parseElementString('1'.repeat(501))).toMatchObject({ reason: 'too-long' })
  })

  it('the 29th of February is there every fourth year, the day 00 in every month', () => {
    expect([read('17280229'), read('17270200')]).toEqual(['17=280229', '17=270200'])
  })

  it('puts fixed lengths first and separators only where they are needed', () => {
    const elements: Element[] = [
      { ai: '10', value: 'ABC' },
      { ai: '21', value: '7' },
      { ai: '01', value: '09506000134352' },
      { ai: '17', value: '271231' },
    ]
    expect(elementString(elements)).toBe(`01095060001343521727123110ABC${separator}217`)
    expect(writtenElements(elements)).toBe('(10)ABC(21)7(01)09506000134352(17)271231')
    expect(() => elementString([{ ai: '10', value: '沙发' }])).toThrow('characters')
    expect(checkElement({ ai: '05', value: '1' })).toBe('unknown')
  })

  it('knows the predefined lengths of the General Specifications, and no identifier begins another', () => {
    const fixed = ['00', '01', '17', '20', '3103', '414', '16']
    const free = ['10', '21', '402', '422', '7003', '8005', '3922', '3940', '37']
    expect(fixed.map((ai) => findIdentifier(ai)!.predefined)).toEqual(fixed.map(() => true))
    expect(free.map((ai) => findIdentifier(ai)!.predefined)).toEqual(free.map(() => false))
    for (const ai of applicationIdentifiers)
      for (const other of applicationIdentifiers) if (ai !== other) expect(other.startsWith(ai)).toBe(false)
    expect(applicationIdentifiers.length).toBeGreaterThan(150)
  })

  const lot = fc.stringMatching(/^[!-"%-&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/)
  const gtin = fc.stringMatching(/^\d{13}$/).map((digits) => digits + checkDigit(digits))
  const labels = fc
    .record({
      '01': gtin,
      10: lot,
      21: lot,
      30: fc.stringMatching(/^[1-9]\d{0,7}$/),
      3102: fc.stringMatching(/^\d{6}$/),
    })
    .map((record) => Object.entries(record).map(([ai, value]): Element => ({ ai, value })))

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(labels, (elements) => {
        const result = parseElementString(`]d2${elementString(elements)}`)
        expect(result.ok && new Map(result.elements.map(({ ai, value }) => [ai, value]))).toEqual(
          new Map(elements.map(({ ai, value }) => [ai, value])),
        )
      }),
    )
  })

  it('answers any text at all, and what it accepts can be written again', () => {
    const piece = fc.constantFrom(...'0123456789ABC', separator, '01', '10', '17', '3103', '21', '8008', '421')
    const scanned = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    const noise = fc.oneof(fc.string(), scanned)
    fc.assert(
      fc.property(noise, (text) => {
        const result = parseElementString(text)
        if (result.ok) expect(parseElementString(elementString(result.elements)).ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a label says', () => {
  it('in the words of the house', () => {
    const elements = parseElementString(
      '(01)09506000134352(10)L7(17)270200(15)261231(30)12(3103)001250(3932)1560001250(400)PO-1(8020)REF',
    )
    expect(elements.ok && factsOf(elements.elements, '2026-11-21')).toEqual({
      gtin: '09506000134352',
      lot: 'L7',
      expiresOn: '2027-02-28',
      bestBefore: '2026-12-31',
      quantity: '12',
      netWeight: '1.250',
      price: '12.50',
      priceCurrency: '156',
      order: 'PO-1',
      payment: 'REF',
    })
    expect(
      factsOf(
        [
          { ai: '3100', value: '000012' },
          { ai: '3925', value: '7' },
          { ai: '91', value: 'x' },
        ],
        '2026-01-01',
      ),
    ).toEqual({
      netWeight: '12',
      price: '0.00007',
    })
  })

  it.each([
    ['261231', '2026-11-21', '2026-12-31'],
    ['760101', '2026-11-21', '2076-01-01'],
    ['770101', '2026-11-21', '1977-01-01'],
    ['000101', '2026-11-21', '2000-01-01'],
    ['480101', '2099-01-01', '2148-01-01'],
    ['490101', '2099-01-01', '2149-01-01'],
    ['500101', '2099-01-01', '2050-01-01'],
    ['280200', '2026-11-21', '2028-02-29'],
  ])('the date %s read on %s is %s', (text, today, date) => expect(dateOfCode(text, today)).toBe(date))

  it('names the partners an identifier lacks', () => {
    const lonely = missingPartners([
      { ai: '37', value: '5' },
      { ai: '10', value: 'A' },
    ])
    expect(lonely.map(({ ai }) => ai)).toEqual(['37', '10'])
    expect(
      missingPartners([
        { ai: '01', value: '09506000134352' },
        { ai: '10', value: 'A' },
      ]),
    ).toEqual([])
  })
})

describe('keys that people type', () => {
  it('have no letter that looks like another, and come back from careless typing', () => {
    for (let i = 0; i < 200; i++) {
      const key = randomKey()
      expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
      expect(normaliseKey(groupedKey(key).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(key)
    }
    expect(groupedKey('7K3M9QXA1')).toBe('7K3M-9QXA-1')
  })

  it('carry all the randomness they were given', () => {
    expect([1, 5, 8, 10, 16].map((bytes) => randomKey(bytes).length)).toEqual([2, 8, 13, 16, 26])
    const seen = new Set(Array.from({ length: 2000 }, () => randomKey(5)))
    expect(seen.size).toBe(2000)
    const letters = new Set([...seen].join(''))
    expect(letters.size).toBe(32)
  })
})
