import type { Check } from '#support/actions/index.ts'

/** Doctor: one capture a paid order, and no order whose lines say something else than its head. */
export const checks: Check[] = [
  {
    name: 'one capture a paid order',
    run: async (tx) => {
      const [{ count } = { count: 0 }] = await tx.named<{ count: number }>(
        'orders.check_count',
        'select count(*)::int as count from orders',
      )
      const wrong = await tx.named<{ number: string; captures: number }>(
        'orders.check_captures',
        `select o.number, count(p.id)::int as captures from orders o join payments p on p.document = 'order:' || o.id and p.state = 'captured'
         group by o.id having count(p.id) > 1 or sum(p.amount) > o.gross limit 100`,
      )
      return {
        count,
        findings: wrong.map(({ number, captures }) => ({
          what: `order ${number} was captured ${captures} times`,
          mend: 'refund the surplus on the order’s page',
        })),
      }
    },
  },
  {
    name: 'orders add up',
    run: async (tx) => {
      const [{ count } = { count: 0 }] = await tx.named<{ count: number }>(
        'orders.check_count',
        'select count(*)::int as count from orders',
      )
      const wrong = await tx.named<{ number: string }>(
        'orders.check_totals',
        `select o.number from orders o join order_lines l on l.order_id = o.id group by o.id
         having sum(l.gross) <> o.gross or sum(l.net) <> o.net or bool_or(l.shipped + l.cancelled > l.quantity or l.invoiced > l.quantity) limit 100`,
      )
      return {
        count,
        findings: wrong.map(({ number }) => ({
          what: `order ${number}: lines and total differ`,
          mend: 'compare with its audit; correct by a credit note',
        })),
      }
    },
  },
]
