import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { drill, pivot } from '#functions/insight/index.ts'
import { newId } from '#support/database/index.ts'
import { Decimal } from '#support/money/index.ts'
import { testMart } from '../support/mart.ts'
import { type TestShop, testShop } from '../support/shop.ts'

// What the pivot says is compared with statements written by hand on PostgreSQL, which know nothing of the mart or the semantic model.

let shop: TestShop
const CODES = ['OAK', 'ASH', 'ELM', 'FIR', 'YEW']
const CHANNELS = ['web', 'store', 'phone', 'import']

beforeAll(async () => {
  shop = await testShop(CODES.map((code) => ({ code, price: '10.00' })))
  await bringIn(400)
  await shop.database.pool.query(`
    create view sold as select o.id as order_id, o.kind, o.channel, o.country, s.id as site, i.id as item,
      (o.placed_at at time zone s.zone)::date as day, coalesce(u.survivor, o.party_id) as customer, l.quantity, l.unit_price, l.net, l.net + l.tax as gross
    from past_orders o join past_order_lines l on l.past_order_id = o.id join sites s on s.id = o.site_id join items i on i.id = l.item_id
      left join (select id, merged_into as survivor from parties where merged_into is not null) u on u.id = o.party_id`)
  const mart = await testMart(shop.database)
  await mart.catchUp()
})

/** Documents of three years at two sites, of known and unknown customers (some of them merged), with returns; from a fixed seed. */
const bringIn = async (count: number) => {
  const { pool } = shop.database
  const people = Array.from({ length: 30 }, () => newId())
  for (const [at, id] of people.entries())
    await pool.query(`insert into parties (id, number, kind, name, created_at) values ($1, $2, 'person', $2, now())`, [
      id,
      `T${at}`,
    ])
  for (let at = 0; at < 6; at += 1)
    await pool.query('update parties set merged_into = $2 where id = $1', [people[at], people[at + 10]])
  const store = newId()
  await pool.query(
    `insert into sites (id, entity_id, code, kind, name, zone, calendar_id, created_at)
     select $1, entity_id, 'S2', 'store', '{"en": "Store"}', 'Europe/London', calendar_id, now() from sites limit 1`,
    [store],
  )
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor((seed / 2147483648) * below)
  }
  for (let n = 0; n < count; n += 1) {
    const isReturn = random(8) === 0
    const id = newId()
    await pool.query(
      `insert into past_orders (id, entity_id, source, number, kind, party_id, country, placed_at, site_id, channel, currency, net, tax, gross)
       select $1, entity_id, 'old', $2, $3, $4, $5, $6, id, $7, 'CNY', 0, 0, 0 from sites where id = coalesce($8, (select id from sites where kind = 'warehouse' limit 1))`,
      [
        id,
        String(n),
        isReturn ? 'return' : 'order',
        random(5) === 0 ? null : people[random(people.length)],
        random(9) === 0 ? null : ['CN', 'TW', 'GB'][random(3)],
        new Date(Date.UTC(2023, 10, 1) + random(1100) * 86_400_000 + random(86_400_000)),
        CHANNELS[random(4)],
        random(2) ? store : null,
      ],
    )
    for (let line = 0; line <= random(4); line += 1) {
      const quantity = (1 + random(5)) * (isReturn ? -1 : 1)
      const net = (quantity * (random(5000) + (random(20) ? 1 : 0))) / 100
      await pool.query(
        `insert into past_order_lines (past_order_id, line_no, item_id, text, quantity, unit_price, net, tax) values ($1, $2, $3, '', $4, $5, $6, $7)`,
        [id, line, shop.items[CODES[random(5)]!], quantity, Math.abs(net / quantity), net, Math.round(net * 13) / 100],
      )
    }
  }
}

const MEASURES: Record<string, string> = {
  netSales: 'sum(net)',
  grossSales: 'sum(gross)',
  quantity: 'sum(quantity)',
  lines: 'count(*)',
  orders: `count(distinct order_id) filter (where kind = 'order')`,
  customers: 'count(distinct customer)',
  averageOrderValue: `sum(net) filter (where kind = 'order') / nullif(count(distinct order_id) filter (where kind = 'order'), 0)`,
  returns: '-sum(net) filter (where quantity < 0)',
  returnPercent:
    '-coalesce(sum(net) filter (where quantity < 0), 0) * 100 / nullif(sum(net) filter (where quantity > 0), 0)',
}
const ADDITIVE = ['netSales', 'grossSales', 'quantity', 'lines', 'returns']

const AXES: [axis: { dimension: string; level?: string }, byHand: string][] = [
  [{ dimension: 'channel' }, 'channel'],
  [{ dimension: 'country' }, 'country'],
  [{ dimension: 'site' }, 'site'],
  [{ dimension: 'item' }, 'item'],
  [{ dimension: 'customer' }, 'customer'],
  [{ dimension: 'customerKnown' }, '(customer is not null)'],
  [{ dimension: 'documentKind' }, 'kind'],
  [{ dimension: 'date', level: 'year' }, `date_trunc('year', day)::date`],
  [{ dimension: 'date', level: 'quarter' }, `date_trunc('quarter', day)::date`],
  [{ dimension: 'date', level: 'month' }, `date_trunc('month', day)::date`],
  [{ dimension: 'date', level: 'week' }, `date_trunc('week', day)::date`],
  [{ dimension: 'date', level: 'weekday' }, 'extract(isodow from day)::int'],
]

const FILTERS: [filter: object, byHand: string][] = [
  [{ dimension: 'customerKnown', operator: 'is', value: true }, 'customer is not null'],
  [{ dimension: 'quantity', operator: 'gt', value: 0 }, 'quantity > 0'],
  [{ dimension: 'unitPrice', operator: 'gt', value: '0' }, 'unit_price > 0'],
  [{ dimension: 'unitPrice', operator: 'between', value: [5, 20] }, 'unit_price between 5 and 20'],
  [{ dimension: 'channel', operator: 'in', value: ['web', 'store'] }, `channel in ('web', 'store')`],
  [{ dimension: 'channel', operator: 'is_not', value: 'web' }, `channel <> 'web'`],
  [{ dimension: 'country', operator: 'is_unknown' }, 'country is null'],
  [{ dimension: 'country', operator: 'not_in', value: ['CN'] }, `(country is null or country <> 'CN')`],
  [
    { dimension: 'item', operator: 'contains', value: 'a' },
    `item in (select id from items where name ->> 'en' ilike '%a%')`,
  ],
  [{ dimension: 'item', operator: 'starts_with', value: '%' }, 'false'],
  [{ dimension: 'date', operator: 'gte', value: '2024-06-01' }, `day >= '2024-06-01'`],
]

const some = <T>(all: readonly T[], maxLength: number) => fc.subarray(all as T[], { minLength: 0, maxLength })
const asked = fc.record({
  measures: fc.subarray(Object.keys(MEASURES), { minLength: 1, maxLength: 4 }),
  axes: fc.shuffledSubarray(AXES, { minLength: 0, maxLength: 4 }),
  columns: fc.nat({ max: 2 }),
  filters: some(FILTERS, 2),
  period: fc.option(
    fc.constantFrom({ from: '2024-03-01', to: '2024-12-31' }, { from: '2025-02-10', to: '2025-02-20' }),
    { nil: undefined },
  ),
})

/** Every group of every level by a statement of its own, keys joined to a name. */
const byHand = async (groups: string[], measures: string[], where: string) => {
  const keys = groups.map((group, at) => `(${group})::text as k${at}`)
  const { rows } = await shop.database.pool.query({
    text: `select ${[...keys, ...measures.map((name, at) => `(${MEASURES[name]})::text as m${at}`)].join(', ')} from sold where ${where}
      ${groups.length ? `group by ${groups.map((_, at) => at + 1).join(', ')}` : ''}`,
    rowMode: 'array',
  })
  return new Map(
    rows.map((row) => [JSON.stringify(row.slice(0, groups.length)), row.slice(groups.length) as (string | null)[]]),
  )
}

const same = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : new Decimal(a).minus(b).abs().lte('0.0000011')

describe('the pivot', () => {
  it('says at every level what a statement written by hand says, and what its facts add up to', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ measures, axes, columns: wanted, filters, period }) => {
        const columns = axes.slice(0, Math.min(wanted, axes.length))
        const rows = axes.slice(columns.length)
        const where = [
          ...filters.map(([, sql]) => sql),
          ...(period ? [`day between '${period.from}' and '${period.to}'`] : ['true']),
        ].join(' and ')
        const definition = {
          measures,
          rows: rows.map(([axis]) => axis),
          columns: columns.map(([axis]) => axis),
          filters: filters.map(([filter]) => filter),
          ...(period && { period }),
        }
        const answer = await shop.run(pivot, definition as never)
        for (let i = 0; i <= rows.length; i += 1)
          for (let j = 0; j <= columns.length; j += 1) {
            const groups = [...rows.slice(0, i), ...columns.slice(0, j)].map(([, sql]) => sql)
            const expected = await byHand(groups, measures, where)
            let seen = 0
            for (const [r, row] of answer.rowHeaders.entries())
              for (const [c, column] of answer.columnHeaders.entries()) {
                if (row.level !== i || column.level !== j) continue
                const name = JSON.stringify([...row.path, ...column.path].map(({ key }) => key))
                const wanted = expected.get(name)
                const got = answer.cells[r]![c]!.map(({ value }) => value)
                if (!wanted) expect(got.every((value) => value === null)).toBe(true)
                else {
                  seen += 1
                  for (const [at, value] of got.entries())
                    expect(
                      same(value, wanted[at]!),
                      `${measures[at]} of ${name}: ${value}, by hand ${wanted[at]}`,
                    ).toBe(true)
                }
              }
            if (!answer.truncated) expect(seen).toBe(expected.size)
          }
        await drilledAddsUp(definition, answer)
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  const drilledAddsUp = async (
    definition: object & { measures: string[] },
    answer: Awaited<ReturnType<(typeof pivot)['fn']>>,
  ) => {
    const measure = definition.measures.find((name) => ADDITIVE.includes(name))
    if (!measure) return
    const at = definition.measures.indexOf(measure)
    for (const r of new Set([0, answer.rowHeaders.length - 1])) {
      const rowPath = answer.rowHeaders[r]!.path.map(({ key }) => key)
      const sum = new Decimal(await drilledSum({ pivot: definition, rowPath, measure }))
      expect(sum.toFixed(4)).toBe(new Decimal(answer.cells[r]!.at(-1)![at]!.value ?? 0).toFixed(4))
    }
  }

  const drilledSum = async (asked: { measure: string; pivot: object; rowPath?: (string | null)[] }) => {
    let [sum, after] = [new Decimal(0), undefined as string | undefined]
    do {
      const page = await shop.run(drill, { ...asked, limit: 500, ...(after && { after }) } as never)
      sum = sum.plus(Decimal.sum(0, ...page.rows.map(({ values }) => values[asked.measure] ?? 0)))
      after = page.next ?? undefined
    } while (after)
    return sum
  }

  it('shows the largest and takes the rest together, with distinct counts that are right for the rest', async () => {
    const rows = [{ dimension: 'country' }, { dimension: 'item', top: { n: 2, by: 'netSales' } }]
    const { rowHeaders, cells } = await shop.run(pivot, { measures: ['customers', 'netSales'], rows } as never)
    for (const country of ['CN', 'GB', 'TW', null]) {
      const { rows: items } = await shop.database.pool.query(
        'select item, sum(net)::text as net from sold where country is not distinct from $1 group by 1 order by sum(net) desc, item',
        [country],
      )
      const top = items.slice(0, 2).map(({ item }) => item)
      const { rows: rest } = await shop.database.pool.query(
        'select count(distinct customer)::text as customers, sum(net)::text as net from sold where country is not distinct from $1 and item <> all($2)',
        [country, top],
      )
      const shown = rowHeaders.flatMap(({ path }, at) =>
        path.length === 2 && path[0]!.key === country ? [{ key: path[1]!.key, at }] : [],
      )
      expect(shown.map(({ key }) => key)).toEqual([...top, '~others'])
      const others = cells[shown[2]!.at]![0]!
      expect([others[0]!.value, Number(others[1]!.value)]).toEqual([rest[0].customers, Number(rest[0].net)])
      const drilled = await drilledSum({
        pivot: { measures: ['netSales'], rows },
        rowPath: [country, '~others'],
        measure: 'netSales',
      })
      expect(drilled.toNumber()).toBe(Number(rest[0].net))
    }
  })

  it('sets each month beside the same month of the year before, and the total beside its own', async () => {
    const { rowHeaders, cells, before } = await shop.run(pivot, {
      measures: ['customers'],
      rows: [{ dimension: 'date', level: 'month' }],
      period: { from: '2025-01-01', to: '2025-06-30' },
      compare: 'previous_year',
    } as never)
    expect(before).toEqual({ from: '2024-01-01', to: '2024-06-30' })
    const counted = async (from: string, to: string) => {
      const { rows } = await shop.database.pool.query(
        'select count(distinct customer)::text as n from sold where day between $1 and $2',
        [from, to],
      )
      return rows[0].n
    }
    expect(cells.at(-1)![0]![0]).toEqual({
      value: await counted('2025-01-01', '2025-06-30'),
      before: await counted('2024-01-01', '2024-06-30'),
    })
    const march = rowHeaders.findIndex(({ path }) => path[0]?.key === '2025-03-01')
    expect(cells[march]![0]![0]).toEqual({
      value: await counted('2025-03-01', '2025-03-31'),
      before: await counted('2024-03-01', '2024-03-31'),
    })
  })

  it('names in its sentence what it was filtered by, though no heading shows it', async () => {
    const filtered = async (filter: object) =>
      (await shop.run(pivot, { measures: ['netSales'], filters: [filter] } as never)).sentence
    const byKey = await filtered({ dimension: 'item', operator: 'is', value: shop.items.OAK })
    expect(byKey).toMatch(/OAK$/)
    const byWord = await filtered({ dimension: 'item', operator: 'contains', value: 'oa' })
    expect(byWord).toMatch(/ oa$/)
  })

  it('refuses what is not in the model, and takes no SQL for a value', async () => {
    const refused = (more: object) =>
      expect(shop.run(pivot, { measures: ['netSales'], ...more } as never)).rejects.toThrow(/^(insight|common)\./)
    await refused({ rows: [{ dimension: 'interactionKind' }] })
    await refused({ rows: [{ dimension: 'quantity' }] })
    await refused({ rows: [{ dimension: 'date', level: 'century' }] })
    await refused({ filters: [{ dimension: 'site', operator: 'is', value: `' or 1=1 --` }] })
    await refused({ filters: [{ dimension: 'date', operator: 'is', value: '2025-02-31' }] })
    await refused({ filters: [{ dimension: 'quantity', operator: 'between', value: [1] }] })
    await refused({ period: { from: '2025-02-02', to: '2025-02-01' } })
    const { cells } = await shop.run(pivot, {
      measures: ['lines'],
      filters: [{ dimension: 'channel', operator: 'is', value: `web' or '1'='1` }],
    } as never)
    expect(cells[0]![0]![0]!.value).toBe('0')
  })
})
