import { beforeAll, describe, expect, it } from 'vitest'
import { entriesOfDocument } from '#books/ledger/functions.ts'
import { ledgerModule } from '#books/ledger/module.ts'
import { installChart, postFact, settleDocument } from '#functions/accounting/functions.ts'
import { accountingModule } from '#functions/accounting/module.ts'
import { sitesModule } from '#masters/sites/module.ts'
import { newId } from '#support/database/index.ts'
import { exportOf } from '#support/entity/index.ts'
import { documentTotals } from '#support/money/index.ts'
import { testHouse } from '#support/testing/index.ts'
import { checks } from './checks.ts'
import { invoiceEntity } from './entities.ts'
import { invoicingErrors } from './errors.ts'
import { creditInvoice, invoicePdf, invoicesOf, issueInvoice, type NewInvoice, readInvoice } from './functions.ts'
import { credit, get, listInvoices } from './index.ts'
import { invoicingModule } from './module.ts'
import { openInFile } from './queries.ts'

const entityId = newId()
const house = await testHouse({
  modules: [sitesModule, ledgerModule, accountingModule, invoicingModule],
  clock: () => new Date('2026-11-21T04:00:00Z'),
})
const refusal = (kind: { code: string }) =>
  expect.objectContaining({ kind: expect.objectContaining({ code: kind.code }) })

beforeAll(async () => {
  await house.inTransaction(async (ctx) => {
    await ctx.tx.client.query(
      `insert into legal_entities (id, code, name, country, currency, tax_number, address, bank_account)
       values ($1, 'LT', '兰亭家居有限公司', 'CN', 'CNY', '91310000MA1FL0001X', $2, 'ICBC 6222 0000 0000 0001')`,
      [
        entityId,
        { line1: '南京西路 1601 号', district: '静安区', city: '上海市', country: 'CN', postalCode: '200040' },
      ],
    )
    await installChart(ctx, { entityId, chart: 'cn' })
  })
})

/** The order of the worked postings: 2 × 113.00 and 1 × 226.00 with tax in it at 13 %, a coupon of 10 %. */
const worked = (more: Partial<NewInvoice> = {}): NewInvoice => {
  const order = [
    { id: newId(), quantity: '2', unitPrice: '113.00', taxCategory: 'standard', taxRate: '0.13' },
    { id: newId(), quantity: '1', unitPrice: '226.00', taxCategory: 'standard', taxRate: '0.13' },
  ]
  const totals = documentTotals({
    currency: 'CNY',
    grossPriced: true,
    lines: order,
    documentDiscounts: [{ id: 'coupon', amount: '45.20' }],
  })
  return {
    entityId,
    document: `order:${newId()}`,
    documentNumber: '100001',
    customer: { name: '林薇', address: { line1: '中山北路 1 号', city: '上海市', country: 'CN' } },
    language: 'zh-CN',
    currency: 'CNY',
    pricesIncludeTax: true,
    issuedOn: '2026-11-21',
    dueOn: '2026-11-21',
    lines: order.map(({ id, quantity, unitPrice }, index) => {
      const { discount, net, tax, gross, taxCategory, taxRate } = totals.lines[index]!
      return {
        documentLine: id,
        text: `Sofa ${index + 1}`,
        quantity,
        unitPrice,
        discount,
        net,
        tax,
        gross,
        taxCategory,
        taxRate,
      }
    }),
    ...more,
  }
}

const issue = (invoice: NewInvoice) => house.inTransaction((ctx) => issueInvoice(ctx, invoice))
const read = (id: string) => house.inTransaction((ctx) => readInvoice(ctx, id))
const settle = async (reference: string) => {
  await house.inTransaction((ctx) => settleDocument(ctx, { entityId, reference }))
  await house.catchUp()
}
const pay = (reference: string, amount: string) =>
  house.inTransaction((ctx) =>
    postFact(ctx, {
      entityId,
      fact: 'payment_captured',
      document: `payment:${newId()}`,
      lines: [
        { role: 'card_clearing', debit: amount, reference },
        { role: 'customer_deposits', credit: amount, reference },
      ],
    }),
  )

describe('issuing', () => {
  it('posts what it says: 406.80 = 360.00 + 46.80, 22.60 off each line', async () => {
    const invoice = worked()
    const { id, number } = await issue(invoice)
    expect(number).toMatch(/^INV-2026-\d{5}$/)
    const stored = await read(number)
    expect(stored).toMatchObject({ id, net: '360.00', tax: '46.80', gross: '406.80', open: '406.80', state: 'posted' })
    expect(stored.lines.map(({ discount, gross }) => [discount, gross])).toEqual([
      ['22.60', '203.40'],
      ['22.60', '203.40'],
    ])
    expect(stored.taxes).toEqual([
      { taxCategory: 'standard', name: null, rate: '0.130000', net: '360.00', tax: '46.80', gross: '406.80' },
    ])
    const { rows } = await house.inTransaction((ctx) => entriesOfDocument(ctx, { document: invoice.document }))
    expect(
      rows.map(({ document, lines }) => [
        document,
        lines.map(({ account, debit, credit }) => [account, debit, credit]),
      ]),
    ).toEqual([
      [
        `invoice:${id}`,
        [
          ['1122', '406.80', '0.00'],
          ['6001', '0.00', '360.00'],
          ['22210102', '0.00', '46.80'],
        ],
      ],
    ])
  })

  it('puts shipping into its own revenue, and an invoice of nothing posts nothing and is settled', async () => {
    const invoice = worked()
    const shipping = {
      ...invoice.lines[0]!,
      documentLine: newId(),
      text: 'Shipping',
      isShipping: true,
      quantity: '1',
      unitPrice: '11.30',
      discount: '0',
      net: '10.00',
      tax: '1.30',
      gross: '11.30',
    }
    await issue({ ...invoice, lines: [...invoice.lines, shipping] })
    const { rows } = await house.inTransaction((ctx) => entriesOfDocument(ctx, { document: invoice.document }))
    expect(rows[0]!.lines.map(({ account, debit, credit }) => [account, debit, credit])).toEqual([
      ['1122', '418.10', '0.00'],
      ['6001', '0.00', '360.00'],
      ['605101', '0.00', '10.00'],
      ['22210102', '0.00', '48.10'],
    ])
    const free = { ...shipping, isShipping: false, discount: '11.30', net: '0.00', tax: '0.00', gross: '0.00' }
    const { id } = await issue(worked({ lines: [free] }))
    expect(await read(id)).toMatchObject({ gross: '0.00', state: 'settled', entryId: null })
  })

  it('numbers without a gap, whoever rolls back', async () => {
    await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        house.inTransaction(async (ctx) => {
          await issueInvoice(ctx, worked())
          if (i % 4 === 0) throw new Error('changed our mind')
        }),
      ),
    )
    const { rows } = await house.database.pool.query<{ places: number[] }>(
      `select array_agg(split_part(number, '-', 3)::int order by number) as places from invoices where kind = 'invoice'`,
    )
    expect(rows[0]!.places).toEqual(rows[0]!.places.map((_, index) => index + 1))
  })

  it('is refused where lines and header cannot agree, in another currency, and without lines', async () => {
    const invoice = worked()
    const crooked = invoice.lines.map((line, index) => (index ? line : { ...line, tax: '23.41' }))
    await expect(issue({ ...invoice, lines: crooked })).rejects.toThrow(refusal(invoicingErrors.doesNotAddUp))
    await expect(issue(worked({ currency: 'USD' }))).rejects.toThrow(refusal(invoicingErrors.foreignCurrency))
    await expect(issue(worked({ lines: [] }))).rejects.toThrow(refusal(invoicingErrors.nothingToInvoice))
  })

  it('stays as it is: the database refuses to change or delete it', async () => {
    const { id } = await issue(worked())
    const change = (sql: string) =>
      expect(house.inTransaction(({ tx }) => tx.client.query(sql, [id]))).rejects.toThrow(
        refusal(invoicingErrors.stays),
      )
    await change('update invoices set gross = gross + 1, net = net + 1 where id = $1')
    await change('update invoice_lines set quantity = 9 where invoice_id = $1')
    await change('delete from invoice_taxes where invoice_id = $1')
  })
})

describe('settling', () => {
  it('follows the ledger: open, partly paid, settled', async () => {
    const invoice = worked()
    const { id } = await issue(invoice)
    await pay(invoice.document, '100.00')
    await settle(invoice.document)
    expect(await read(id)).toMatchObject({ state: 'posted', open: '306.80' })
    await pay(invoice.document, '306.80')
    await settle(invoice.document)
    expect(await read(id)).toMatchObject({ state: 'settled', open: '0.00' })
    const listed = await house.run(listInvoices, { q: (await read(id)).number })
    expect(listed.rows).toMatchObject([{ id, state: 'settled', open: '0.00' }])
    const file = await house.run(exportOf(invoiceEntity, openInFile), { columns: 'state,open', sort: 'number' })
    expect(file.csv.split('\r\n')[0]).toBe('\uFEFFState,Open,Currency')
    expect(file.csv).toContain('Settled,0.00,CNY')
    await expect(house.run(get, { id: 'INV-1999-00001' })).rejects.toThrow(refusal(invoicingErrors.unknownInvoice))
  })
})

describe('credit notes', () => {
  it('take back a part, then what is left, to the cent; the invoice is then reversed', async () => {
    const invoice = worked()
    const { id } = await issue(invoice)
    await pay(invoice.document, '406.80')
    await settle(invoice.document)
    const lines = [{ documentLine: invoice.lines[0]!.documentLine, quantity: '1' }]
    const first = await house.run(credit, { id, reason: 'One came broken', lines })
    const second = await house.inTransaction((ctx) => creditInvoice(ctx, { invoiceId: id, reason: 'All of it' }))
    await house.catchUp()
    expect([first.number, second.number].map((number) => number.slice(0, 8))).toEqual(['CN-2026-', 'CN-2026-'])
    const notes = await Promise.all([read(first.id), read(second.id)])
    expect(notes.map(({ gross, state, open }) => [gross, state, open])).toEqual([
      ['101.70', 'settled', '0.00'],
      ['305.10', 'settled', '0.00'],
    ])
    const after = await read(id)
    expect(after.state).toBe('reversed')
    expect(after.corrections.map(({ gross }) => gross)).toEqual(['101.70', '305.10'])
    const again = house.inTransaction((ctx) => creditInvoice(ctx, { invoiceId: id, reason: 'Once more' }))
    await expect(again).rejects.toThrow(refusal(invoicingErrors.nothingToCredit))
    // The money is a deposit again, from where payments refund it.
    const { rows } = await house.inTransaction((ctx) => entriesOfDocument(ctx, { document: invoice.document }))
    const open = rows.flatMap((entry) => entry.lines).filter((line) => line.open && line.open !== '0.00')
    expect(open.filter(({ account }) => account === '2203').map(({ credit, open }) => [credit, open])).toEqual([
      ['101.70', '101.70'],
      ['305.10', '305.10'],
    ])
  })

  it('never take back more than was invoiced, also when two try at once', async () => {
    const invoice = worked()
    const { id } = await issue(invoice)
    const lines = [{ documentLine: invoice.lines[0]!.documentLine, quantity: '2' }]
    const both = await Promise.allSettled([0, 1].map(() => house.run(credit, { id, reason: 'Back', lines })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((answer) => answer.status === 'rejected')!
    expect(refused.reason).toEqual(refusal(invoicingErrors.moreThanInvoiced))
    const [listed] = await house.inTransaction((ctx) => invoicesOf(ctx, { document: invoice.document }))
    expect(listed).toMatchObject({ open: '203.40', state: 'posted' })
    const note = (await read(id)).corrections[0]!
    await expect(house.run(credit, { id: note.id, reason: 'Back' })).rejects.toThrow(
      refusal(invoicingErrors.notAnInvoice),
    )
  })
})

describe('the doctor', () => {
  it('finds nothing, and names an invoice that was changed past the program', async () => {
    const found = () =>
      house.inTransaction(async ({ tx }) => {
        const all = []
        for (const check of checks) all.push(...(await check.run(tx, house.house)).findings.map(({ what }) => what))
        return all
      })
    expect(await found()).toEqual([])
    const { id, number } = await issue(worked())
    const client = await house.database.pool.connect()
    await client.query('set session_replication_role = replica')
    await client.query('update invoice_lines set gross = gross + 1, net = net + 1 where invoice_id = $1 and line = 1', [
      id,
    ])
    await client.query('set session_replication_role = origin')
    client.release()
    expect(await found()).toEqual([expect.stringContaining(`${number}: 406.800000, lines 407.800000`)])
  })
})

describe('paper', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('%s: a PDF with embedded fonts, in under a second', async (language) => {
    const { number } = await issue(worked())
    const file = await house.inTransaction((ctx) => invoicePdf(ctx, { id: number, language }))
    expect(file).toMatchObject({ name: `${number}.pdf`, type: 'application/pdf' })
    const head = Buffer.from(file.bytes).toString('latin1')
    expect(head.startsWith('%PDF-1.')).toBe(true)
    expect(head).toContain('NotoSansSC')
    expect(file.bytes.length).toBeLessThan(200_000)
  })
})
