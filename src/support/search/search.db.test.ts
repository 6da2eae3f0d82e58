import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyDatabase } from '#support/testing/index.ts'
import { indexNames, queryWords, trigramQuery, trigramText, tsQuery } from './index.ts'

/** That PostgreSQL's own parser leaves our tokens whole, and that trigrams forgive what people mistype. */
const items: [en: string, zhCN: string, zhTW: string, number: string][] = [
  ['Nordic three-seat fabric sofa', '北欧三人位布艺沙发', '北歐三人座布沙發', 'LT-SF-001'],
  ['Leather armchair', '真皮单人沙发椅', '真皮單人沙發椅', 'LT-SF-002'],
  ['Oak dining table 1.8m', '橡木餐桌 1.8m', '橡木餐桌 1.8m', 'LT-TB-001'],
  ['Oak dining table 1.2m', '橡木餐桌 1.2m', '橡木餐桌 1.2m', 'LT-TB-002'],
  ['Latex mattress', '乳胶床垫', '乳膠床墊', 'LT-MT-001'],
  ['Double bed, solid wood', '实木双人床', '實木雙人床', 'LT-BD-001'],
  ['LED ceiling lamp 36W', 'LED吸顶灯36W', 'LED吸頂燈36W', 'LT-LP-001'],
  ['Desk lamp', '台灯', '檯燈', 'LT-LP-002'],
  ['Goose down quilt', '羽绒被', '羽絨被', 'LT-QT-001'],
  ['Storage boxes, set of 3', '收纳箱三件套', '收納箱三件組', 'LT-BX-001'],
]

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: (await emptyDatabase()).url })
  await client.connect()
  await client.query('create extension if not exists pg_trgm')
  await client.query('create table items (en text, words tsvector, trigrams text)')
  for (const texts of items)
    await client.query("insert into items values ($1, to_tsvector('simple', $2), $3)", [
      texts[0],
      indexNames(texts),
      trigramText(texts),
    ])
})
afterAll(() => client.end())

const find = async (query: string): Promise<string[]> => {
  const words = queryWords(query)
  const { rows } = await client.query<{ en: string }>(
    `select en from items
     where words @@ to_tsquery('simple', $1) or word_similarity($2, trigrams) > 0.4
     order by words @@ to_tsquery('simple', $1) desc, word_similarity($2, trigrams) desc, en limit 3`,
    [tsQuery(words) ?? '', trigramQuery(query)],
  )
  return rows.map(({ en }) => en)
}

it.each([
  ['three-seat sofa', 'Nordic three-seat fabric sofa'],
  ['布艺沙发', 'Nordic three-seat fabric sofa'],
  ['三人座沙發', 'Nordic three-seat fabric sofa'],
  ['buyishafa', 'Nordic three-seat fabric sofa'],
  ['sofaa', 'Nordic three-seat fabric sofa'],
  ['lether armchair', 'Leather armchair'],
  ['zhenpi', 'Leather armchair'],
  ['餐桌 1.8m', 'Oak dining table 1.8m'],
  ['dining tables 1.2m', 'Oak dining table 1.2m'],
  ['LT-TB-002', 'Oak dining table 1.2m'],
  ['lttb002', 'Oak dining table 1.2m'],
  ['床墊', 'Latex mattress'],
  ['rujiao', 'Latex mattress'],
  ['matress', 'Latex mattress'],
  ['双人床', 'Double bed, solid wood'],
  ['src', 'Double bed, solid wood'],
  ['吸顶灯', 'LED ceiling lamp 36W'],
  ['36w', 'LED ceiling lamp 36W'],
  ['檯燈', 'Desk lamp'],
  ['枱燈', 'Desk lamp'],
  ['tai deng', 'Desk lamp'],
  ['yurongbei', 'Goose down quilt'],
  ['quilts', 'Goose down quilt'],
  ['storage box', 'Storage boxes, set of 3'],
  ['收纳', 'Storage boxes, set of 3'],
])('%s finds %s first', async (query, first) => expect((await find(query))[0]).toBe(first))

it('takes every token as one word, as it was made', async () => {
  const tokens = indexNames(items.flat()).split(' ')
  const { rows } = await client.query<{ lexeme: string }>(
    "select lexeme from unnest(to_tsvector('simple', $1)) as t(lexeme, positions, weights)",
    [tokens.join(' ')],
  )
  expect(rows.map(({ lexeme }) => lexeme).sort()).toEqual([...new Set(tokens)].sort())
})
