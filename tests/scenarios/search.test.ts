import { describe, expect, it } from 'vitest'
import { listAssortment } from '#functions/orders/index.ts'
import { createItem } from '#masters/catalog/functions.ts'
import { layOutLanting } from '../support/lanting.ts'
import { testShop } from '../support/shop.ts'

const shop = await testShop([])
await shop.inTransaction(layOutLanting)

const found = async (search: string, limit = 3) =>
  (await shop.run(listAssortment, { search, limit }, shop.visitor())).items

/** What people type and the item they mean, by its number (a product's first item stands for it in lists). */
const queries: [typed: string, meant: string, why: string][] = [
  ['zhaolu sofa', 'LT-SOF-0101', 'two words of a name'],
  ['full length mirror', 'LT-MIR-0301', 'a hyphen left out'],
  ['book', 'LT-BOK-0103', 'a category before bookcases'],
  ['tea', 'LT-PUR-0102', 'a category before teapots'],
  ['clay tea set', 'LT-TEA-0201', 'whole words before teacups of clay'],
  ['walnut dining table', 'LT-DTB-0101', 'wood and kind'],
  ['indigo cushion', 'LT-CSH-0202', 'colour and kind'],
  ['scented candles', 'LT-CDL-0103', 'many'],
  ['rug 200x290', 'LT-RUG-0102', 'a size as it is typed'],
  ['the quiet kitchen', 'LT-BOK-0103', 'a title'],
  ['三人沙发', 'LT-SOF-0101', '简体'],
  ['胡桃木床头柜', 'LT-NST-0101', 'wood and kind in one run'],
  ['床', 'LT-BED-0203', 'a category before bedside tables'],
  ['桌子', 'LT-DTB-0401', 'as it is spoken'],
  ['蓝色地毯', 'LT-RUG-0302', 'colour as it is spoken'],
  ['蜡烛 桂花', 'LT-CDL-0101', 'words in another order'],
  ['檯燈', 'LT-TLP-0101', '繁體'],
  ['鐵觀音', 'LT-OOL-0101', '繁體, a name of its own'],
  ['羊毛蓋毯', 'LT-THR-0103', '繁體, kind'],
  ['閱讀 立燈', 'LT-FLP-0201', '繁體 in Taiwan’s words'],
  ['tieguanyin', 'LT-OOL-0101', 'pinyin in full'],
  ['cha ju', 'LT-TEA-0101', 'pinyin with a space'],
  ['luodideng', 'LT-FLP-0103', 'pinyin in full'],
  ['mkb', 'LT-MUG-0101', 'pinyin by initials'],
  ['srsf', 'LT-SOF-0201', 'pinyin by initials'],
  ['bookcse', 'LT-BKC-0101', 'a typing error'],
  ['tieguanin', 'LT-OOL-0101', 'a typing error in pinyin'],
  ['LT-TLP-0101-CHA', 'LT-TLP-0101', 'the number of a variant'],
  ['lttlp0101ind', 'LT-TLP-0101', 'a number without hyphens, in small letters'],
  ['6909999004270', 'LT-TPT-0102', 'a trade number'],
]

describe('thirty things that people type', () => {
  it('are thirty', () => expect(new Set(queries.map(([typed]) => typed)).size).toBe(30))

  it.each(queries)('%s finds %s among the first three (%s)', async (typed, meant) => {
    const codes = (await found(typed)).map(({ code }) => code)
    expect([codes, codes.some((code) => code === meant || code.startsWith(`${meant}-`))]).toEqual([codes, true])
  })
})

describe('what is found', () => {
  it('is nothing where nothing is meant', async () => expect(await found('xyzzyqwert')).toEqual([]))

  it('says when it only sounds alike', async () => {
    const asked = (search: string) => shop.run(listAssortment, { search }, shop.visitor())
    expect([(await asked('bookcase')).isSimilar, (await asked('bookcse')).isSimilar]).toEqual([false, true])
  })

  it('is found with two letters the other way round, where that is nearly a word', async () => {
    const codes = async (search: string) => (await found(search)).map(({ code }) => code.slice(0, 6))
    expect(await codes('bokocase')).toContain('LT-BKC')
    expect(await codes('cuhsion')).toContain('LT-CSH')
    expect(await codes('mriror')).toContain('LT-MIR')
    expect(await found('xyzzyqwert')).toEqual([])
  })

  it('is found by the beginning of a number, too', async () => {
    expect((await found('LTTLP0101')).map(({ code }) => code)).toEqual(['LT-TLP-0101-IND'])
  })

  it('is the number as it is typed before one that differs by a capital', async () => {
    await shop.inTransaction(async (ctx) => {
      const [unit] = await ctx.tx.named<{ id: string }>('test.piece', `select id from units where code = 'pce'`)
      for (const code of ['85123a', '85123A', '85123B'])
        await createItem(ctx, { code, name: { en: 'Holder' }, unitId: unit!.id })
    })
    const codes = async (search: string) => (await found(search)).map(({ code }) => code)
    expect([await codes('85123a'), await codes('85123A')]).toEqual([
      ['85123a', '85123A'],
      ['85123A', '85123a'],
    ])
  })

  it('stays inside the category that is open', async () => {
    const { items } = await shop.run(listAssortment, { search: 'tea', category: 'tea-sets' }, shop.visitor())
    expect(items.length).toBeGreaterThan(5)
    expect(items.filter(({ code }) => !/^LT-(TEA|TPT|CUP|K)/.test(code))).toEqual([])
  })
})
