import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fold,
  indexNames,
  indexWords,
  looksLikeItemNumber,
  normaliseItemNumber,
  pinyinOf,
  queryWords,
  swapsOf,
  trigramQuery,
  trigramText,
  tsQuery,
  wholeWords,
} from './index.ts'

/** Whether a text would be found: all tokens of the query are among those indexed, letters also as beginnings. */
const finds = (query: string, name: string): boolean => {
  const tokens = indexNames([name]).split(' ')
  const words = queryWords(query)
  return (
    words.length > 0 &&
    words.every((word) => tokens.some((t) => t === word || (/^[a-z]{2,}$/.test(word) && t.startsWith(word))))
  )
}

describe('finding', () => {
  it.each([
    ['沙发', '北欧三人位布艺沙发'],
    ['布艺沙发', '北欧三人位布艺沙发'],
    ['三人沙发', '北欧三人位布艺沙发'],
    ['布藝沙發', '北欧三人位布艺沙发'],
    ['沙发', '長沙發'],
    ['沙发', '长沙发'],
    ['餐桌', '現代簡約餐桌椅組合'],
    ['餐椅', '实木餐椅'],
    ['双人床', '一米八床,双人'],
    ['吸顶灯', 'LED吸顶灯36W'],
    ['led 吸顶灯 36w', 'LED吸顶灯36W'],
    ['台灯', '枱燈'],
    ['藤椅', '籐椅'],
    ['卫浴', '衞浴用品'],
    ['床的垫', '床垫'],
    ['shafa', '三人沙发'],
    ['sha fa', '三人沙发'],
    ['sf', '三人沙发'],
    ['ShaFa', '三人沙發'],
    ['chongqing', '重庆小面碗'],
    ['lvse', '绿色靠垫'],
    ['sof', 'Three-seat sofa'],
    ['the sofas', 'Three-seat sofa'],
    ['boxes', 'Storage box'],
    ['battery', 'Rechargeable batteries'],
    ['cookie', 'Jar for cookies'],
    ['cafe', 'Café table'],
    ['STRASSE', 'Straße'],
    ["men's", 'Mens slippers'],
    ['three seat', 'Three-seat sofa'],
    ['LT-SF-001', 'Sofa LT-SF-001'],
    ['ltsf001', 'Sofa LT-SF-001'],
    ['yizi', '初雪梳背餐椅'],
    ['zhuozi', '伸縮餐桌'],
    ['beizi', '品茗杯（四只）'],
    ['huaping', '采薇长颈花瓶'],
    ['1.8m', '床 1.8m'],
    ['１．８ｍ', '床 1.8m'],
    ['200x290', 'Rug 200 × 290 cm'],
    ['200×290', '地毯 200x290'],
  ])('%s finds %s', (query, name) => expect(finds(query, name)).toBe(true))

  it.each([
    ['沙漠', '三人沙发'],
    ['sofa', 'Sideboard'],
    ['1.8m', '床 1.2m'],
    ['餐桌', '书桌'],
    ['灯', '沙发'],
    ['shazi', '三人沙发'],
    ['yizi', '三人沙发'],
  ])('%s does not find %s', (query, name) => expect(finds(query, name)).toBe(false))

  it('finds every two characters of every name in whatever script it is asked', () => {
    const names = [
      '北欧三人位布艺沙发',
      '現代簡約餐桌椅組合',
      '乳膠床墊',
      '兰亭家居羽绒被',
      '一米八实木双人床',
      '裡面後台乾燥花',
    ]
    for (const name of names) {
      const characters = [...name]
      const pairs = characters.slice(1).map((second, i) => characters[i]! + second)
      expect(pairs.filter((pair) => !finds(pair, name))).toEqual([])
    }
  })

  it('a name finds itself', () => {
    const pieces = fc.constantFrom(
      '沙发',
      '布艺',
      '三人',
      '位',
      '長',
      '桌',
      'Sofa',
      'box',
      'LT-1',
      '36W',
      'Café',
      '的',
      '1.8m',
      '餐桌椅',
    )
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '), (parts, glue) => {
        const name = parts.join(glue)
        expect([name, finds(name, name)]).toEqual([name, true])
      }),
    )
  })
})

describe('tokens', () => {
  it('are letters, digits and characters only, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        for (const token of [...indexNames([text]).split(' '), ...queryWords(text)])
          expect(token).toMatch(/^[\p{L}\p{N}]*$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('of a description carry no pinyin, those of a name do', () => {
    expect(indexWords(['沙发'])).toBe('沙发 沙 发')
    expect(indexNames(['沙发'])).toBe('沙发 沙 发 shafa sf')
    expect(indexWords(['Dining tables', '', 'dining'])).toBe('dining table')
  })

  it('of a query leave out what nobody means, unless there is nothing else', () => {
    expect(queryWords('a sofa for the office')).toEqual(['sofa', 'office'])
    expect(queryWords('的')).toEqual(['的'])
    expect(queryWords(' ,;!')).toEqual([])
    expect(queryWords('word '.repeat(10_000))).toEqual(['word'])
    expect(queryWords(Array.from({ length: 100 }, (_, i) => `w${i}`).join(' '))).toHaveLength(24)
  })

  it('make a query that holds nothing but tokens', () => {
    expect(tsQuery(queryWords("三人沙发 | drop & !table:* 'x'"))).toBe('三 & 人 & 沙发 & drop:* & table:* & x')
    expect(tsQuery(['sofa', '36w'], 'any')).toBe('sofa:* | 36w')
    expect(tsQuery([])).toBeNull()
    expect(wholeWords(['sofa', '36w'])).toBe('sofa | 36w')
    expect(wholeWords([])).toBeNull()
  })

  it('may go on, or lose an ending that is only spoken', () => {
    expect(tsQuery(queryWords('lttlp0101'))).toBe('lttlp0101:*')
    expect(tsQuery(queryWords('蓝色桌子'))).toBe('(蓝色 | 蓝) & (桌子 | 桌)')
    expect(tsQuery(queryWords('电子'))).toBe('电子')
  })
})

describe('pinyin', () => {
  it('is typed in full or by its initials', () => {
    expect(pinyinOf('沙发')).toEqual({ full: 'shafa', initials: 'sf' })
    expect(pinyinOf('重慶 LED 燈')).toEqual({ full: 'chongqingdeng', initials: 'cqd' })
    expect(pinyinOf('绿')).toEqual({ full: 'lv', initials: 'l' })
    expect(pinyinOf('Sofa')).toEqual({ full: '', initials: '' })
  })

  it('stands in the text for trigrams beside the folded name', () => {
    expect(trigramText(['長沙發 Sofa'])).toBe('长沙发 sofa changsha fa changshafa csf')
    expect(trigramText(['沙发', '沙發', ''])).toBe('沙发 shafa sf')
    expect(trigramQuery('  Café  沙發 ')).toBe('cafe 沙发')
  })
})

describe('numbers of items', () => {
  it.each(['85123A', 'LT-SF-001', '4006381333931', 'A-1002', 'lt.sf.001', '１００２３'])('%s looks like one', (text) =>
    expect(looksLikeItemNumber(text)).toBe(true),
  )
  it.each(['sofa', '120cm', '1.8m', 'LED 36W', '36W', '沙发001', '', '---', '-123', 'x'.repeat(50) + '123'])(
    '%s does not',
    (text) => expect(looksLikeItemNumber(text)).toBe(false),
  )
  it('are compared without spaces, hyphens and case', () => {
    expect(normaliseItemNumber(' lt-sf 001 ')).toBe('LTSF001')
  })
})

describe('folding', () => {
  it('is done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 300 },
    )
    expect(fold('ＡＢＣ Ångström Łódź 沙發 後台 乾燥')).toBe('abc angstrom lodz 沙发 后台 干燥')
  })
})

describe('letters the other way round', () => {
  it('are swapped with their neighbour, each pair once, and only letters', () => {
    expect(swapsOf('Tab le')).toEqual(['atb le', 'tba le', 'tab el'])
    expect(swapsOf('aa1b')).toEqual([])
    expect(swapsOf('沙发')).toEqual([])
    expect(swapsOf('a'.repeat(12).concat('b'.repeat(13)))).toEqual([])
  })
})
