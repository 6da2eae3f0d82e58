import type { Check } from '#support/actions/index.ts'

/** What planning thinks is still needed is what stock still promises. */
export const demandsFollowPromises: Check = {
  name: 'planning.demands_follow_promises',
  run: async (tx) => {
    const [{ count } = { count: 0 }] = await tx.named<{ count: number }>(
      'planning.count_demands',
      `select count(*) from demands where state = 'open'`,
    )
    const rows = await tx.named<{ what: string }>(
      'planning.stray_demands',
      `select 'demand of ' || d.document || ' for ' || i.code || ': ' || d.quantity || ' needed, ' || coalesce(sum(r.quantity), 0) || ' promised' as what
       from demands d join items i on i.id = d.item_id left join reservations r
         on r.holder = d.document and r.holder_line = d.document_line and r.item_id = d.item_id and r.site_id = d.site_id
           and r.state in ('held', 'picked')
       where d.state = 'open' group by d.id, i.code having d.quantity <> coalesce(sum(r.quantity), 0) limit 50`,
    )
    const mend = 'Let the document advance again: it writes its demands anew.'
    return { count: Number(count), findings: rows.map(({ what }) => ({ what, mend })) }
  },
}
