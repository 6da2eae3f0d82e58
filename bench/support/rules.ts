import type { Comparison } from '#functions/decisions/condition.ts'
import type { RuleDefinition } from '#functions/decisions/rule-definition.ts'
import type { Trigger } from '#functions/decisions/triggers.ts'
import { newId } from '#support/database/index.ts'
import type { BenchPlace } from './place.ts'

/** Three values of each, the first the most common: 55, 27 and 18 of a hundred customers have them. */
const equal: Record<string, readonly (string | number)[]> = {
  'customer.language': ['zh-CN', 'en', 'zh-TW'],
  'customer.kind': ['person', 'organisation', 'person'],
  'customer.lastChannel': ['web', 'store', 'phone'],
  'customer.birthdayMonth': [1, 2, 3],
  'customer.city': ['上海', '北京', '台北'],
  'customer.country': ['CN', 'TW', 'US'],
  'customer.group': ['g1', 'g2', 'g3'],
}
/** Spread evenly from 0 to 999. */
const ranged = ['customer.orders', 'customer.ordersAmount', 'customer.visits', 'customer.searches', 'customer.contacts']
const RANGE = 1000

const common = (random: () => number) => {
  const at = random()
  return at < 0.55 ? 0 : at < 0.82 ? 1 : 2
}

/** The same numbers in each run. */
const dice = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

const comparison = (random: () => number, isLoose: boolean): Comparison[] => {
  const left = { equal: Object.keys(equal), ranged: [...ranged] }
  return Array.from({ length: 6 }, () => {
    const own = random() < 0.6 && left.equal.length ? left.equal : left.ranged.length ? left.ranged : left.equal
    const [field] = own.splice(Math.floor(random() * own.length), 1) as [string]
    const values = equal[field]
    if (values) return { field, operator: '=', value: values[isLoose ? 0 : common(random)] }
    const reach = Math.floor(RANGE * (isLoose ? 0.8 : 0.48) * (0.9 + 0.2 * random()))
    return random() < 0.5
      ? { field, operator: '<', value: reach }
      : { field, operator: '>=', value: Math.max(0, RANGE - reach) }
  })
}

/** So many live rules of six conditions over twelve facts, three in five of them equalities; `isLoose` ones fit one customer in ten, the others one in a hundred. */
export const seedRules = async ({ sql }: BenchPlace, trigger: Trigger, count: number, isLoose: boolean) => {
  const random = dice(isLoose ? 7 : 42)
  const rules = Array.from({ length: count }, (_, at): RuleDefinition & { id: string } => ({
    id: newId(),
    code: `${trigger}-${at}`,
    name: `Rule ${at}`,
    trigger,
    channels: ['web'],
    condition: { combinator: 'and', rules: comparison(random, isLoose) },
    offer: { kind: 'message' },
    script: { en: `Suggestion ${at}`, 'zh-CN': `推荐${at}`, 'zh-TW': `推薦${at}` },
    reason: { en: 'Because of what you do' },
    priority: Math.floor(random() * 100),
    validFrom: null,
    validTo: null,
    ownerId: null,
    hypothesis: null,
    limitPerCustomer: null,
    limitDays: null,
    holdOutPercent: 10,
    windowDays: 7,
  }))
  for (let from = 0; from < count; from += 2000)
    await sql(
      `with row as (select value as v, (value->>'id')::uuid as id from jsonb_array_elements($1::jsonb)),
         draft as (insert into rules (id, code, name, trigger, condition, offer, script, reason, priority, hold_out_percent, state, published, published_at, created_at)
           select id, v->>'code', v->>'name', v->>'trigger', v->'condition', v->'offer', v->'script', v->'reason', (v->>'priority')::int, (v->>'holdOutPercent')::int, 'live', 1, now(), now() from row returning 1)
       insert into rule_versions (id, rule_id, number, definition, published_at, published_by) select uuidv7(), id, 1, v - 'id', now(), 'bench' from row`,
      [JSON.stringify(rules.slice(from, from + 2000))],
    )
  await sql(
    'insert into rule_sets (id, number) values (1, 1) on conflict (id) do update set number = rule_sets.number + 1',
  )
  return rules
}

/** So many customers of whom all twelve facts are known, each with a device of his own that is taken for him. Gives some of the devices. */
export const seedDecided = async ({ sql }: BenchPlace, count: number): Promise<string[]> => {
  await sql(
    `insert into customer_groups (id, code, name) select uuidv7(), 'g' || n, jsonb_build_object('en', 'Group ' || n) from generate_series(1, 3) n on conflict do nothing`,
  )
  for (let from = 0; from < count; from += 20_000) await sql(CUSTOMERS, [Math.min(20_000, count - from)])
  await sql('vacuum analyze')
  const rows = await sql<{ id: string }>(
    'select subject_id as id from profiles where merged_into is not null limit 20000',
  )
  return rows.map(({ id }) => id)
}

const one = (name: string, ...values: string[]) =>
  `case when ${name} < 0.55 then ${values[0]} when ${name} < 0.82 then ${values[1]} else ${values[2]} end`

const CUSTOMERS = `
  with made as materialized (select uuidv7() as id, uuidv7() as device, n, random() as a, random() as b, random() as c, random() as d, random() as e, random() as f, random() as g
      from generate_series(1, $1::int) n),
    party as (insert into parties (id, number, kind, name, language, birthday, customer_group_id, created_at)
      select id, 'C' || nextval('party_numbers'), ${one('a', `'person'`, `'organisation'`, `'person'`)}, '李静 ' || n, ${one('b', `'zh-CN'`, `'en'`, `'zh-TW'`)},
        make_date(1990, ${one('c', '1', '2', '3')}, 5), (select id from customer_groups where code = ${one('d', `'g1'`, `'g2'`, `'g3'`)}), now() from made returning 1),
    place as (insert into addresses (id, party_id, name, line1, city, country, is_default, created_at)
      select uuidv7(), id, '李静', '1', ${one('e', `'上海'`, `'北京'`, `'台北'`)}, ${one('f', `'CN'`, `'TW'`, `'US'`)}, true, now() from made returning 1),
    device as (insert into profiles (subject_id, is_party, merged_into) select device, false, id from made returning 1)
  insert into profiles (subject_id, is_party, orders, orders_amount, visits, searches, contacts, last_channel, last_at)
  select id, true, random() * 999, random() * 999, random() * 999, random() * 999, random() * 999, ${one('g', `'web'`, `'store'`, `'phone'`)}, now() from made`
