import { describe, expect, it } from 'vitest'
import {
  checkTexts,
  chooseLanguage,
  formatDate,
  formatDateTime,
  formatNumber,
  formatRate,
  formatRelative,
  formatTime,
  localised,
  localisedTextSchema,
  type Texts,
  translator,
} from './index.ts'

const texts = {
  'basket.empty': ['Your basket is empty', '购物车是空的', '購物車是空的'],
  'basket.lines': ['{count, plural, =0 {No lines} one {# line} other {# lines}}', '{count} 行', '{count} 行'],
  'basket.quoted': ["It''s {name}", '是{name}', '是{name}'],
  'basket.tag': ['<b>{name}</b>', '<b>{name}</b>', '<b>{name}</b>'],
} as const satisfies Texts

describe('a translator', () => {
  it('speaks three languages', () => {
    expect(translator(texts, 'en')('basket.empty')).toBe('Your basket is empty')
    expect(translator(texts, 'zh-CN')('basket.empty')).toBe('购物车是空的')
    expect(translator(texts, 'zh-TW')('basket.empty')).toBe('購物車是空的')
  })

  it('counts as each language does', () => {
    const t = translator(texts, 'en')
    expect([0, 1, 2, 1000].map((count) => t('basket.lines', { count }))).toEqual([
      'No lines',
      '1 line',
      '2 lines',
      '1,000 lines',
    ])
    expect(translator(texts, 'zh-CN')('basket.lines', { count: 2 })).toBe('2 行')
  })

  it('knows no markup: what looks like a tag stays text, in the message and in what fills it', () => {
    expect(translator(texts, 'en')('basket.tag', { name: '<i>{x}</i>' })).toBe('<b><i>{x}</i></b>')
    expect(translator(texts, 'en')('basket.quoted', { name: "O'Hara" })).toBe("It's O'Hara")
  })

  it('is the same one for every request', () => {
    expect(translator(texts, 'en')).toBe(translator(texts, 'en'))
    expect(translator(texts, 'en')).not.toBe(translator({ ...texts }, 'en'))
  })

  it('fails loudly for an unknown key and a blank left empty', () => {
    // @ts-expect-error the type refuses it as well
    expect(() => translator(texts, 'en')('basket.full')).toThrow('No text: basket.full (en)')
    expect(() => translator(texts as Texts, 'en')('constructor')).toThrow('No text')
    expect(() => translator(texts, 'en')('basket.quoted', {})).toThrow('name')
  })
})

describe('checking texts', () => {
  it('finds nothing wrong with good ones', () => expect(checkTexts(texts)).toEqual([]))

  it('names what a translator forgot', () => {
    expect(checkTexts({ a: ['One', '', '一'] })).toEqual(['a: no text in zh-CN'])
    expect(checkTexts({ b: ['{n} of {all}', '{n}', '{all} 之 {n}'] })).toEqual([
      'b: blanks differ (en: all, n; zh-CN: n; zh-TW: all, n)',
    ])
    expect(checkTexts({ c: ['{n', '{n}', '{n}'] })[0]).toMatch(/^c: en cannot be read/)
    expect(checkTexts({ d: ['{when, date}', '{when}', '{when}'] })).toEqual([
      'd: en formats a date itself; pass it as text',
    ])
    expect(checkTexts({ e: ['{n, plural, one {# by {who}} other {#}}', '{n}{who}', '{n}'] })).toEqual([
      'e: blanks differ (en: n, who; zh-CN: n, who; zh-TW: n)',
    ])
  })
})

describe('choosing a language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de-DE,fr;q=0.9', 'en'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-HK,en;q=0.8', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-Hans-TW', 'zh-CN'],
    ['yue', 'zh-TW'],
    ['en;q=0.5, zh-TW;q=0.9', 'zh-TW'],
    ['de, zh-CN;q=0.2, en;q=0.1', 'zh-CN'],
    ['zh-CN;q=0, en;q=0.1', 'en'],
    ['zh-CN;q=9, en-GB;q=0.1', 'en'],
    ['zh;q=x', 'en'],
  ])('%j is answered in %s', (header, language) => expect(chooseLanguage(header)).toBe(language))

  it('a choice made before wins, if it is one of ours', () => {
    expect(chooseLanguage('en', 'zh-TW')).toBe('zh-TW')
    expect(chooseLanguage('zh-CN', 'klingon')).toBe('zh-CN')
    expect(chooseLanguage(undefined, undefined, 'zh-TW')).toBe('zh-TW')
  })
})

describe('text in several languages', () => {
  it('falls back to English, then 简体, then whatever there is', () => {
    expect(localised({ en: 'Sofa', 'zh-CN': '沙发' }, 'zh-CN')).toBe('沙发')
    expect(localised({ en: 'Sofa', 'zh-CN': '沙发' }, 'zh-TW')).toBe('Sofa')
    expect(localised({ en: ' ', 'zh-CN': '沙发', 'zh-TW': '沙發' }, 'en')).toBe('沙发')
    expect(localised({ 'zh-TW': '沙發' }, 'en')).toBe('沙發')
    expect([localised({}, 'en'), localised(null, 'en')]).toEqual(['', ''])
  })

  it('has words in at least one language of ours', () => {
    const ok = (value: unknown) => localisedTextSchema.safeParse(value).success
    expect([{ en: 'Sofa' }, { 'zh-TW': '沙發', en: '' }].map(ok)).toEqual([true, true])
    expect([{}, { en: '  ' }, { de: 'Sofa' }, { en: 1 }, 'Sofa'].map(ok)).toEqual([false, false, false, false, false])
  })
})

describe('dates and numbers for people', () => {
  const instant = new Date('2026-11-21T21:16:57Z')
  it('writes a business date without moving it', () => {
    expect(formatDate('2026-11-21', 'en')).toBe('Nov 21, 2026')
    expect(formatDate('2026-11-21', 'zh-CN')).toBe('2026年11月21日')
    expect(formatDate('2026-01-01', 'zh-TW', 'short')).toBe('2026/1/1')
  })

  it('writes an instant as the clocks of the site show it', () => {
    expect(formatDateTime(instant, 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月22日 05:16')
    expect(formatTime(instant, 'zh-CN', 'Europe/Berlin')).toBe('22:16')
    expect(formatTime(instant, 'en', 'UTC').replace(/\s/g, ' ')).toBe('9:16 PM')
  })

  it('writes numbers exactly', () => {
    expect(formatNumber('9007199254740993.000001', 'en')).toBe('9,007,199,254,740,993.000001')
    expect(formatNumber('1234.5', 'zh-CN', 2)).toBe('1,234.50')
    expect(formatRate('0.13', 'en')).toBe('13%')
  })

  it('tells how long ago', () => {
    const ago = (seconds: number, language: 'en' | 'zh-CN' = 'en') =>
      formatRelative(new Date(instant.getTime() - seconds * 1000), instant, language)
    expect([ago(5), ago(65), ago(7200), ago(86_400), ago(-120)]).toEqual([
      'now',
      '1 minute ago',
      '2 hours ago',
      'yesterday',
      'in 2 minutes',
    ])
    expect(ago(180, 'zh-CN')).toBe('3分钟前')
  })
})
