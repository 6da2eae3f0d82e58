import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { identify, record } from '#books/interactions/functions.ts'
import { mergeParties, unmergeParties } from '#books/interactions/index.ts'
import { adjustStock } from '#functions/fulfilment/index.ts'
import type { RunningMart } from '#functions/insight/functions.ts'
import { askMart } from '#functions/insight/functions.ts'
import { cancel } from '#functions/orders/index.ts'
import { eraseParty } from '#masters/parties/index.ts'
import { newId } from '#support/database/index.ts'
import { testMart } from '../support/mart.ts'
import { order, type Placed, payByCard, pickAndSend } from '../support/selling.ts'
import { guest, type TestShop, testShop } from '../support/shop.ts'

let shop: TestShop
let mart: RunningMart
const placed: (Placed & { method: string })[] = []
const visitors = Array.from({ length: 4 }, () => newId())

beforeAll(async () => {
  shop = await testShop(['CHAIR', 'TABLE', 'LAMP'].map((code, at) => ({ code, price: `${113 * (at + 1)}.00` })))
  for (const code of ['CHAIR', 'TABLE', 'LAMP']) await shop.stock(code, '500', '20.00')
  mart = await testMart(shop.database)
})

const rowsOf = (text: string, values: unknown[] = []) => shop.database.pool.query(text, values).then(({ rows }) => rows)
const pickOne = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]
const refusedIsFine = (work: Promise<unknown>) => work.catch((error: Error) => expect(error.name).toBe('Refusal'))

/** What may happen on a day, in no order that anybody planned; what the house refuses has not happened. */
const business: Record<string, (n: number) => Promise<unknown>> = {
  order: async (n) => {
    const method = n % 2 ? 'test_card' : 'cash_on_delivery'
    const code = ['CHAIR', 'TABLE', 'LAMP'][n % 3]!
    placed.push({
      ...(await order(shop, { [code]: 1 + (n % 3) }, { ...guest(`buyer-${n % 7}@customers.example`), method })),
      method,
    })
  },
  pay: async (n) => {
    const one = pickOne(placed, n)
    if (one?.method === 'test_card') await refusedIsFine(payByCard(shop, one))
  },
  ship: async (n) => {
    const one = pickOne(placed, n)
    if (one) await refusedIsFine(pickAndSend(shop, one))
  },
  cancel: async (n) => {
    const one = pickOne(placed, n)
    if (one) await refusedIsFine(shop.run(cancel, { id: one.id }))
  },
  visit: (n) =>
    shop.inTransaction((ctx) => {
      const subjectId = visitors[n % 4]!
      return record(ctx, [
        { subjectId, kind: 'visit_started', channel: 'web' },
        { subjectId, kind: 'item_viewed', channel: 'web', about: `item:${shop.items.CHAIR}` },
      ])
    }),
  signIn: (n) =>
    shop.inTransaction(async (ctx) => {
      const value = `buyer-${n % 7}@customers.example`
      const { subjectId } = await identify(ctx, {
        identifiers: [{ kind: 'email', value, isProven: true, source: 'test' }],
        visitorId: visitors[n % 4]!,
        party: { kind: 'person', name: value, language: 'en' },
        create: true,
      })
      await record(ctx, [{ subjectId, kind: 'signed_in', channel: 'web' }])
    }),
  merge: async (n) => {
    const all = await rowsOf('select id from parties where merged_into is null and is_customer order by id')
    const [one, other] = [pickOne(all, n), pickOne(all, n + 1)]
    if (one && other && one !== other)
      await refusedIsFine(shop.run(mergeParties, { oneId: one.id, otherId: other.id } as never))
  },
  unmerge: async () => {
    const [last] = await rowsOf(
      'select id from party_merges where undone_at is null order by merged_at desc, id desc limit 1',
    )
    if (last) await refusedIsFine(shop.run(unmergeParties, { mergeId: last.id }))
  },
  erase: async (n) => {
    const one = pickOne(await rowsOf('select id from parties where erased_at is null and is_customer order by id'), n)
    if (one && n % 3 === 0) await refusedIsFine(shop.run(eraseParty, { id: one.id }))
  },
  count: (n) => shop.run(adjustStock, { lines: [{ item: 'LAMP', counted: String(300 + (n % 50)) }] } as never),
  buy: (n) => shop.stock('TABLE', String(1 + (n % 5)), `${15 + (n % 10)}.00`),
  past: async (n) => {
    const [site] = await rowsOf('select id, entity_id from sites limit 1')
    const [known] = await rowsOf('select id from past_orders where number = $1', [String(n % 5)])
    const id = known?.id ?? newId()
    await shop.database.pool.query(
      `insert into past_orders (id, entity_id, source, number, kind, placed_at, site_id, channel, currency, net, tax, gross)
       values ($1, $2, 'old', $3, 'order', now(), $4, 'import', 'CNY', 1, 0, 1) on conflict (id) do update set xid = pg_current_xact_id()`,
      [id, site.entity_id, String(n % 5), site.id],
    )
    await shop.database.pool.query(
      `insert into past_order_lines (past_order_id, line_no, item_id, text, quantity, unit_price, net, tax) values ($1, $2, $3, '', $4, 1, $4, 0) on conflict do nothing`,
      [id, n % 3, shop.items.LAMP, 1 + (n % 4)],
    )
    // Lines and head are one document: whoever writes one marks the other.
    await shop.database.pool.query('update past_orders set xid = pg_current_xact_id() where id = $1', [id])
  },
}

const TABLES = [
  'sales',
  'interactions',
  'stock',
  'ledger',
  'customers',
  'aliases',
  'items',
  'sites',
  'accounts',
  'names',
  'currencies',
]
// The numbers by which is counted are each mart's own.
const NUMBERS: Record<string, string> = { sales: 'exclude (order_no, customer_no)' }
const contents = () =>
  shop.inTransaction(async (ctx) => {
    const all: Record<string, unknown> = {}
    for (const table of TABLES)
      all[table] = (await askMart(ctx, `select * ${NUMBERS[table] ?? ''} from ${table} order by all`)).rows
    return all
  })

/** Whatever a number stands for has no other, and nothing else has it. */
const numbersAreOneToOne = async () => {
  const pairs = (key: string, no: string) =>
    `select count(distinct ${key}), count(distinct ${no}), count(distinct (${key}, ${no})) filter (where ${key} is not null), count(*) filter (where (${key} is null) <> (${no} is null)) from sales`
  for (const [key, no] of [
    ['order_id', 'order_no'],
    ['customer_id', 'customer_no'],
  ] as const) {
    const [[keys, ...others]] = (await shop.inTransaction((ctx) => askMart(ctx, pairs(key, no)))).rows as [number[]]
    expect(others, no).toEqual([keys, keys, '0'])
  }
}

const day = fc.array(fc.tuple(fc.constantFrom(...Object.keys(business)), fc.nat({ max: 1000 }), fc.boolean()), {
  minLength: 25,
  maxLength: 25,
})

describe('the mart', () => {
  it('that has grown batch by batch is the one that is built anew, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        for (const [what, n, isRead] of steps) {
          await business[what]!(n)
          if (isRead) await mart.catchUp()
        }
        await shop.catchUp()
        await mart.catchUp()
        const grown = await contents()
        await numbersAreOneToOne()
        await mart.rebuild()
        const rebuilt = await contents()
        await numbersAreOneToOne()
        for (const table of TABLES) expect(grown[table], table).toEqual(rebuilt[table])
        expect((rebuilt.interactions as unknown[]).length).toBe(
          (await rowsOf('select count(*)::int as n from interactions'))[0].n,
        )
      }),
      { numRuns: 4, endOnFailure: true },
    )
  }, 240_000)
})

describe('a question to the mart', () => {
  const ask = (sql: string, limitMs?: number) =>
    shop.inTransaction((ctx) => askMart(ctx, sql, [], limitMs ? { limitMs } : {}))

  it('is called off when its time is over, and the next is answered', async () => {
    const endless = 'select count(*) from range(100000000) a, range(100000) b where a.range + b.range = 7'
    await expect(ask(endless, 200)).rejects.toThrow('insight.took_too_long')
    expect((await ask('select 1')).rows).toEqual([[1]])
  })

  it('reads and nothing else: no writing, no files, no settings', async () => {
    for (const sql of [
      'delete from sales',
      `copy sales to '/tmp/x.csv'`,
      `set memory_limit = '9GB'`,
      `select * from read_csv('/etc/passwd')`,
      `select * from read_text('/etc/hostname')`,
      `attach '/tmp/other.db'`,
      'install httpfs',
    ])
      await expect(ask(sql), sql).rejects.toThrow('the mart could not answer')
  })

  it('is refused without the token', async () => {
    const { connect } = await import('node:net')
    const socket = connect({ port: mart.port, host: '127.0.0.1' })
    const heard: string[] = []
    socket.on('data', (part) => heard.push(String(part)))
    const closed = new Promise((done) => socket.on('close', done))
    socket.write('{"token":"guess"}\n{"id":1,"sql":"select 1","params":[],"limitMs":1000}\n')
    await closed
    expect(heard).toEqual([])
  })
})
