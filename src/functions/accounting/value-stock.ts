import type { Reaction } from '#support/actions/index.ts'
import { compare, negate, sum } from '#support/money/index.ts'
import { today } from '#support/time/index.ts'
import { zoneOfEntity } from './business-day.ts'
import type { Fact } from './facts.ts'
import { type FactLine, type NewFact, postFacts } from './post-fact.ts'
import type { Role } from './roles.ts'

/** Why goods moved → what that is called here, and the account that answers the stock account. */
const rules: Record<string, { fact: Fact; against: Role }> = {
  opening: { fact: 'goods_opened', against: 'retained_earnings' },
  receipt: { fact: 'goods_received', against: 'goods_received_not_invoiced' },
  supplier_return: { fact: 'goods_sent_back', against: 'goods_received_not_invoiced' },
  shipment: { fact: 'goods_shipped', against: 'cost_of_sales' },
  customer_return: { fact: 'goods_returned', against: 'cost_of_sales' },
}
const otherwise = { fact: 'stock_adjusted', against: 'stock_adjustment' } as const
const revalued = { fact: 'stock_revalued', against: 'stock_adjustment' } as const

type ValuedRow = {
  entityId: string
  value: string
  reason: string
  cause?: string
  document: string
  effectiveAt: string
}

/**
 * Goods were valued: their stock account follows, one entry a document, reason and day. What came in is debited, what left is credited; a
 * later correction of a value is posted like the move it corrects, on the move's own day if that is still open.
 */
export const postValues: Reaction = async (ctx, { payload }) => {
  const rows = (payload as { rows: ValuedRow[] }).rows
  const zones = new Map<string, string>()
  for (const { entityId } of rows) if (!zones.has(entityId)) zones.set(entityId, await zoneOfEntity(ctx, entityId))
  const groups = Map.groupBy(rows, (row) => {
    const day = today(new Date(row.effectiveAt), zones.get(row.entityId)!)
    return [row.entityId, row.document, ruleOf(row).fact, day].join(' ')
  })
  const facts = [...groups].map(([key, values]): NewFact => {
    const [{ entityId, document }, { fact, against }] = [values[0]!, ruleOf(values[0]!)]
    return { entityId, document, fact, postedOn: key.split(' ').at(-1)!, lines: linesOf(values, against) }
  })
  await postFacts(ctx, facts)
}

const ruleOf = ({ reason, cause }: ValuedRow) => (cause === 'revaluation' ? revalued : (rules[reason] ?? otherwise))

const linesOf = (values: ValuedRow[], against: Role): FactLine[] => {
  const value = sum(values.map((row) => row.value))
  const isIn = compare(value, '0') > 0
  const size = isIn ? value : negate(value)
  return [
    { role: isIn ? 'stock' : against, debit: size },
    { role: isIn ? against : 'stock', credit: size },
  ]
}
