import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '#support/actions/index.ts'
import { deliveryFlows, oldRowsCanGo } from '#support/events/checks.ts'
import { addJob } from '#support/jobs/index.ts'
import { doctorHouse } from '../support/doctor-house.ts'
import { testMart } from '../support/mart.ts'
import { runCommand } from '../support/program.ts'

type Damage = {
  check: string
  /** What somebody did behind the program's back. */
  does: string
  /** What the doctor says of it. */
  says: RegExp
  mend: RegExp
}

/** `update … where one row`: one row is enough to be found. */
const one = (table: string, change: string, where = 'true') =>
  `update ${table} set ${change} where ctid = (select ctid from ${table} where ${where} limit 1)`

const receivable = `account_id in (select a.id from accounts a join account_roles r on r.account_code = a.code and r.role = 'receivable')`
const stockAccount = receivable.replace(`'receivable'`, `'stock'`)

const damages: Damage[] = [
  // goods
  {
    check: 'stock.on_hand_is_moves',
    does: one('stock_balances', 'on_hand = on_hand + 1', 'on_hand > 0'),
    says: /item [AB] at .*: on hand \d+\.\d+, moves say/,
    mend: /sum of its moves/,
  },
  {
    check: 'stock.available_is_balances',
    does: one('availability', 'on_hand = on_hand + 1'),
    says: /item [AB] at W01: on hand .*, places hold/,
    mend: /sum of its places/,
  },
  {
    check: 'stock.reserved_is_reservations',
    does: one('availability', 'reserved = reserved + 1', 'on_hand > reserved'),
    says: /item [AB] at W01: reserved .*, reservations hold/,
    mend: /sum of the standing reservations/,
  },
  {
    check: 'stock.moves_are_valued',
    does: `delete from valuations; update stock_moves set recorded_at = now() - interval '1 hour'`,
    says: /move .* of [AB] has no value since/,
    mend: /subscriber "stock"/,
  },
  {
    check: 'stock.value_is_valuations',
    does: one('valuation_states', 'value = value + 1'),
    says: /item [AB]: stands at .* worth .*, valuations say/,
    mend: /moves_to_value/,
  },
  {
    check: 'stock.value_is_replayed',
    does: one('valuations', 'value = value + 1'),
    says: /item [AB]: 1 values differ from the replay/,
    mend: /moves_to_value/,
  },
  // money
  {
    check: 'ledger.entries_balance',
    does: one('entry_lines', 'debit = debit + 1', 'debit > 0'),
    says: /entry .* of .*: debit .*, credit/,
    mend: /post the difference/,
  },
  {
    check: 'ledger.numbers_without_gap',
    does: 'update entries set number = number + 1 where number = (select max(number) from entries)',
    says: /journal .*: \d+ entries, numbers 1 to \d+, next/,
    mend: /from a backup/,
  },
  {
    check: 'ledger.balances_are_entries',
    does: `insert into balance_deltas (account_id, period_id, debit, credit)
           select l.account_id, e.period_id, 1, 0 from entry_lines l join entries e on e.id = l.entry_id limit 1`,
    says: /account .* in .*: balance .*, entries/,
    mend: /ledger.recount_balances/,
  },
  {
    check: 'ledger.open_items_are_lines_less_settlements',
    does: one('open_items', 'open = original', 'open = 0'),
    says: /line .* of .*: .* open, .* expected/,
    mend: /repeat the settlement/,
  },
  {
    check: 'ledger.open_items_are_balances',
    does: one('open_items', 'open = original', `open = 0 and ${receivable}`),
    says: /account .*: open items .*, balance 0/,
    mend: /lines_less_settlements/,
  },
  {
    check: 'accounting.stock_value_is_its_account',
    does: one('entry_lines', 'debit = debit + 1', `debit > 0 and ${stockAccount}`),
    says: /goods are valued at .*, the stock account stands at .* \(see /,
    mend: /posted on the stock account by hand/,
  },
  {
    check: 'accounting.roles_have_accounts',
    does: one(
      'accounts',
      'archived_at = now()',
      `code in (select account_code from account_roles where role = 'bank')`,
    ),
    says: /the role bank names account/,
    mend: /Account roles/,
  },
  {
    check: 'invoicing.invoices_are_what_was_posted',
    does: one('invoice_lines', 'net = net + 1, gross = gross + 1'),
    says: /INV-\d+-00001: 203\.40*, lines 204\.40*/,
    mend: /credit note/,
  },
  {
    check: 'invoicing.numbers_without_gap',
    does: `update invoices set number = regexp_replace(number, '1$', '2')`,
    says: /invoice .*: 1 documents, numbers 2 to 2/,
    mend: /auditors/,
  },
  {
    check: 'payments.refunded_is_refunds',
    does: one('payments', 'refunded = 1', `state = 'captured'`),
    says: /payment .* of .*: 1\.0+ refunded, refunds of 0/,
    mend: /sum of the refunds/,
  },
  {
    check: 'payments.captures_end',
    does: one('payments', `state = 'capturing', authorised_at = now() - interval '2 days'`, `state = 'captured'`),
    says: /is being captured since/,
    mend: /payments.capture/,
  },
  // orders and what follows from them
  {
    check: 'orders.one_capture_a_paid_order',
    does: `drop index payments_one_capture;
           insert into payments (id, document, document_number, entity_id, method, provider, amount, currency, state, created_at)
           select gen_random_uuid(), document, document_number, entity_id, method, provider, amount, currency, state, created_at
           from payments where state = 'captured'`,
    says: /order \d+ of .*: 2 captures of/,
    mend: /Refund the surplus/,
  },
  {
    check: 'orders.completed_is_paid',
    does: one('payments', `state = 'failed'`, `state = 'captured'`),
    says: /order \d+ of .* is completed, 0 were captured/,
    mend: /Ask the provider/,
  },
  {
    check: 'orders.add_up',
    does: one('orders', 'net = net + 1, gross = gross + 1'),
    says: /order \d+: .*, lines/,
    mend: /credit note/,
  },
  {
    check: 'orders.baskets_ordered_once',
    does: `update baskets set state = 'open' where state = 'ordered'`,
    says: /basket .* \(open\) names order \d+, made of it was \d+/,
    mend: /state and order_id/,
  },
  {
    check: 'planning.demands_follow_promises',
    does: `update demands set quantity = quantity + 1 where state = 'open'`,
    says: /demand of order:.* for B: 2\.0+ needed, 1\.0+ promised/,
    mend: /advance again/,
  },
  {
    check: 'fulfilment.picked_is_picks',
    does: `update picks set quantity = quantity - 1`,
    says: /line .* of \d+: picked 2\.0+, picks say 1/,
    mend: /picking_lines.picked/,
  },
  {
    check: 'fulfilment.shipped_is_moved',
    does: 'update shipment_lines set move_id = null',
    says: /shipment S\d+: a line of .* without its move/,
    mend: /ship again/,
  },
  {
    check: 'fulfilment.waiting_is_reserved',
    does: `update reservations set state = 'released' where state = 'held'`,
    says: /waits for goods that are released/,
    mend: /reserves again/,
  },
  {
    check: 'pricing.items_are_taxed',
    does: `update items set tax_category = 'luxury' where code = 'A'`,
    says: /item A: there is no tax category luxury/,
    mend: /Give the item/,
  },
  {
    check: 'pricing.promotions_used_is_uses',
    does: `update promotions set used = used + 1`,
    says: /promotion TEN: 2 used, 1 uses stand/,
    mend: /limit again/,
  },
  {
    check: 'pricing.coupons_used_is_uses',
    does: `update promotion_uses set given_back_at = now()`,
    says: /coupon TEN10: 1 used, 0 uses stand/,
    mend: /limit again/,
  },
  // who is whom
  {
    check: 'interactions.profiles_replayed',
    does: one('profiles', 'page_views = page_views + 1, orders_amount = 0.5', 'merged_into is null'),
    says: /profile .*: pageViews, ordersAmount differ from its rows/,
    mend: /makes the profile anew/,
  },
  {
    check: 'interactions.aliases_lead_to_the_living',
    does: 'update aliases set party_id = gen_random_uuid()',
    says: /device .* leads to party .*, which leads to nobody living/,
    mend: /known again at its next proof/,
  },
  {
    check: 'interactions.no_merge_circle',
    does: 'update parties p set merged_into = l.id from parties l where l.merged_into = p.id',
    says: /party C\d+ is merged round in a circle/,
    mend: /parties.merged_into/,
  },
  {
    check: 'interactions.merges_are_written_down',
    does: 'update parties set merged_into = null',
    says: /party C\d+ lives on in itself, its merge says in/,
    mend: /party_merges/,
  },
  {
    check: 'interactions.profiles_live_where_their_subject_does',
    does: one('profiles', 'merged_into = null', 'merged_into is not null'),
    says: /profile .* lives in itself, its subject in/,
    mend: /profiles anew/,
  },
  // decisions
  {
    check: 'decisions.counts_are_impressions',
    does: one('rule_days', 'bought = bought + 1', 'bought > 0'),
    says: /rule care on .* \(treated\): counted 1 shown, 1 accepted, 0 declined, 2 bought; rows say 1, 1, 0, 1/,
    mend: /what its impressions and outcomes say/,
  },
  {
    check: 'decisions.newest_version_acts',
    does: one('rule_versions', 'ended_at = now()'),
    says: /rule care is live, version 1; acting: none/,
    mend: /Publish the rule again/,
  },
  {
    check: 'decisions.published_rules_compile',
    does: one('rule_versions', `definition = replace(definition::text, 'customer.isKnown', 'customer.isTall')::jsonb`),
    says: /rule care, version 1: decisions\.unknown_fact/,
    mend: /mend its condition and publish it again/,
  },
  {
    check: 'decisions.outcomes_belong',
    does: one('impressions', `arm = 'hold_out'`),
    says: /outcome .* \(accepted\) of impression .*: it was hold_out/,
    mend: /Delete the outcome/,
  },
  // what came from elsewhere
  {
    check: 'orders.past_orders_add_up',
    does: one('past_orders', 'net = net + 1, gross = gross + 1'),
    says: /past order P1 of old-shop: 201.* lines 200/,
    mend: /Bring the file of this source in again/,
  },
  {
    check: 'integration.keys_lead_somewhere',
    does: one('import_keys', 'row_id = gen_random_uuid()'),
    says: /past_orders P1 of old-shop leads nowhere/,
    mend: /Delete this row of import_keys/,
  },
  {
    check: 'integration.one_key_a_document',
    does: `insert into import_keys (source, target, key, row_id, changed_at) select source, target, 'P2', row_id, now() from import_keys`,
    says: /past order P1 of old-shop has 2 keys/,
    mend: /Bring the file of this source in again/,
  },
  // what runs behind the screens
  {
    check: 'parked events',
    does: `insert into parked_events (subscriber, event_id, era, xid, subject, error, parked_at)
           select 'stock', id, era, xid::text, subject, 'no such item', now() from events limit 1`,
    says: /1 events of .* are parked for stock: no such item/,
    mend: /retry them at the desk/,
  },
  {
    check: 'cursors moving',
    does: `update event_cursors set era = 0, moved_at = now() - interval '1 hour' where subscriber = 'orders';
           update events set recorded_at = now() - interval '1 hour'`,
    says: /orders has not read events for more than 10 minutes/,
    mend: /onefold start --role worker/,
  },
  {
    check: 'jobs done',
    does: `update jobs._private_jobs set attempts = max_attempts, last_error = 'no such server', locked_at = null`,
    says: /1 jobs mail.send have failed for good: no such server/,
    mend: /retry them at the desk/,
  },
  {
    check: 'mails sent',
    does: one('mails', `state = 'failed', problem = 'mailbox full'`),
    says: /1 mails could not be sent: mailbox full/,
    mend: /outbox/,
  },
  {
    check: 'insight.mart_follows',
    does: `update marts set as_of = now() - interval '1 hour'`,
    says: /the mart tells of .*, its process said so at/,
    mend: /Restart the insight process/,
  },
]

const shop = await doctorHouse()
const mart = await testMart(shop.database)
const all = () => shop.house.modules.flatMap(({ checks = [] }) => checks)

/** What a check finds after somebody did `does`; nothing of it stays. */
const foundAfter = async (check: Check, does: string) => {
  const undone = new Error('undone')
  let found: Awaited<ReturnType<Check['run']>> | undefined
  await shop.database
    .transaction(async (tx) => {
      await tx.client.query(`set local session_replication_role = replica; ${does}`)
      found = await check.run(tx, shop.house)
      throw undone
    })
    .catch((error) => {
      if (error !== undone) throw error
    })
  return found!
}

const find = (name: string) => all().find((check) => check.name === name)!

describe('the doctor', () => {
  beforeAll(async () => {
    await shop.inTransaction((ctx) =>
      addJob(ctx, 'mail.send', { mailId: '0197f3c0-0000-7000-8000-000000000001' }, { runAt: new Date('2100-01-01') }),
    )
    await mart.catchUp()
  })

  it('finds nothing in a house where all is well, and looks at something in every check', async () => {
    const quiet = new Set(['payments.refunded_is_refunds', 'payments.captures_end', 'delivery not held back'])
    for (const check of all()) {
      const { count, findings } = await foundAfter(check, 'select')
      expect(findings, check.name).toEqual([])
      if (!quiet.has(check.name)) expect(count, check.name).toBeGreaterThan(0)
    }
  })

  it.each(damages)('finds what breaks $check, with its mend', async ({ check, does, says, mend }) => {
    const { findings } = await foundAfter(find(check), does)
    expect(findings.map(({ what }) => what).join('\n')).toMatch(says)
    expect(findings[0]!.mend).toMatch(mend)
  })

  it('finds files without bytes and bytes without a file', async () => {
    const { filesFolder } = shop.house
    const path = join(filesFolder, shop.hash.slice(0, 2), shop.hash.slice(2, 4), shop.hash)
    rmSync(path)
    const missing = await foundAfter(find('files have their bytes'), 'select')
    expect(missing.findings[0]).toMatchObject({ what: /note\.txt/, mend: /from a backup/ } as never)
    writeFileSync(path, 'a note')
    const stray = 'f'.repeat(64)
    mkdirSync(join(filesFolder, 'ff', 'ff'), { recursive: true })
    writeFileSync(join(filesFolder, 'ff', 'ff', stray), 'x')
    const { findings } = await foundAfter(find('no orphan files'), 'select')
    expect(findings).toEqual([{ what: `${stray} in ${filesFolder} belongs to no file`, mend: expect.any(String) }])
    rmSync(join(filesFolder, 'ff'), { recursive: true })
  })

  it('finds months of which the mart and the books say different things', async () => {
    const add = (by: number) =>
      shop.database.pool.query(
        `with sold as (update orders set net = net + ${by}, gross = gross + ${by} where id = (select id from orders where state <> 'cancelled' order by id limit 1))
         select 1`,
      )
    await add(1)
    const wrong = await foundAfter(find('insight.mart_knows_all_sales'), 'select')
    await add(-1)
    expect(wrong.findings[0]).toMatchObject({
      what: /^\d{4}-\d\d: [\d.]+ in the mart, [\d.]+ in the books$/,
      mend: /Restart/,
    } as never)
    const lines = `update entry_lines set debit = debit + 1 where id = (select min(id::text)::uuid from entry_lines where debit > 0)`
    const { pool } = shop.database
    await pool.query(`set session_replication_role = replica; ${lines}; set session_replication_role = origin`)
    const posted = await foundAfter(find('insight.mart_knows_all_postings'), 'select')
    await pool.query(
      `set session_replication_role = replica; ${lines.replace('+ 1', '- 1')}; set session_replication_role = origin`,
    )
    expect(posted.findings).toHaveLength(1)
  }, 60_000)

  it('finds transactions that stay open: those that write hold back news, those that read keep old rows', async () => {
    const client = new pg.Client({ connectionString: shop.database.url, application_name: 'forgotten' })
    await client.connect()
    await client.query('begin isolation level repeatable read')
    await client.query(`update settings set changed_at = changed_at`)
    await client.query('select pg_current_xact_id()')
    const [held, old] = [deliveryFlows('0 seconds'), oldRowsCanGo('0 seconds')]
    const writing = await foundAfter(held, 'select')
    expect(writing.findings[0]!.what).toMatch(/\(forgotten\) has been writing/)
    expect(writing.findings[0]!.mend).toMatch(/pg_terminate_backend\(\d+\)/)
    const reading = await foundAfter(old, 'select')
    expect(reading.findings.map(({ what }) => what).join('\n')).toMatch(/\(forgotten\) keeps rows of/)
    await client.end()
  })

  it('is proven for every check that a module declares', () => {
    const elsewhere = [
      'files have their bytes',
      'no orphan files',
      'insight.mart_knows_all_sales',
      'insight.mart_knows_all_postings',
      'delivery not held back',
      'age of the oldest transaction',
    ]
    const declared = all().map(({ name }) => name)
    expect([...damages.map(({ check }) => check), ...elsewhere].sort()).toEqual(declared.sort())
  })

  it('as a command beside whoever works there: a line a check, the finding with its mend, exit code 1', async () => {
    await shop.database.pool.query(`update parties set merged_into = null where merged_into is not null`)
    const env = { DATABASE_URL: shop.database.url, ONEFOLD_DATA: dirname(shop.house.filesFolder) }
    const { code, output } = await runCommand(['doctor'], env)
    expect(output).toMatch(/^ ok {2}stock: stock\.on_hand_is_moves \(\d+ looked at\)$/m)
    expect(output).toMatch(
      /^BAD {2}interactions: interactions\.merges_are_written_down \(1 looked at\)\n {5}party C\d+ lives on in itself.*\n {5}mend: Say what is meant/m,
    )
    expect(output).toMatch(/\d findings$/m)
    expect(code).toBe(1)
  })
})
