import type { Check } from '#support/actions/index.ts'

const found = (rows: { what: string }[], mend: string) => rows.map(({ what }) => ({ what, mend }))

/** Header = taxes = lines, and the same sums stand in the entry. */
const addUp: Check = {
  name: 'invoicing.invoices_are_what_was_posted',
  run: async (tx) => {
    const [all] = await tx.named<{ count: number }>(
      'invoicing.check_count',
      'select count(*)::int as count from invoices',
    )
    const rows = await tx.named<{ what: string }>(
      'invoicing.check_posted',
      `select i.number || ': ' || i.gross || ', lines ' || coalesce(l.gross, 0) || ', posted ' || coalesce(e.gross, 0) as what
       from invoices i
       left join (select invoice_id, sum(gross) as gross, sum(tax) as tax from invoice_lines group by 1) l on l.invoice_id = i.id
       left join (
         select el.entry_id, abs(sum(el.debit - el.credit)) as gross
         from entry_lines el join accounts a on a.id = el.account_id
         join account_roles r on r.entity_id = a.entity_id and r.account_code = a.code and r.role = 'receivable'
         group by 1) e on e.entry_id = i.entry_id
       where l.gross is distinct from i.gross or l.tax is distinct from i.tax or coalesce(e.gross, 0) <> i.gross limit 20`,
    )
    return {
      count: all!.count,
      findings: found(rows, 'Reverse the entry and take the invoice back by credit note, then issue it anew.'),
    }
  },
}

const numbered: Check = {
  name: 'invoicing.numbers_without_gap',
  run: async (tx) => {
    const [all] = await tx.named<{ count: number }>(
      'invoicing.check_count',
      'select count(*)::int as count from invoices',
    )
    const rows = await tx.named<{ what: string }>(
      'invoicing.check_numbers',
      `select kind || ' ' || year || ': ' || count(*) || ' documents, numbers ' || min(place) || ' to ' || max(place) as what
       from (select entity_id, kind, split_part(number, '-', 2) as year, split_part(number, '-', 3)::int as place from invoices) n
       group by entity_id, kind, year having count(*) <> max(place) or min(place) <> 1 or count(distinct place) <> count(*) limit 20`,
    )
    return {
      count: all!.count,
      findings: found(rows, 'A number is missing: restore the document from a backup; auditors ask for it.'),
    }
  },
}

export const checks: Check[] = [addUp, numbered]
