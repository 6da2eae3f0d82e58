import { module, type Reaction } from '#support/actions/index.ts'
import { readsOf } from '#support/entity/index.ts'
import { stockChecks } from './checks.ts'
import { entities } from './entities.ts'
import { stockConstraints, stockErrors } from './errors.ts'
import * as actions from './index.ts'
import { texts } from './texts.ts'
import { valueItems } from './value-items.ts'

/** Quantity moves with the sale, value follows: the book is its own listener, one worker for all items. */
const giveValue: Reaction = async (ctx, { payload }) => void (await valueItems(ctx, payload.itemIds))

export const stockModule = module({
  name: 'stock',
  actions: { ...readsOf(...entities), ...actions },
  entities,
  reactions: { 'stock.moved': giveValue },
  errors: stockErrors,
  constraints: stockConstraints,
  texts,
  events: {
    'stock.moved': 'itemIds, document, reason',
    'stock.valued':
      'rows: valuationId, moveId, entityId, itemId, value, quantity, cause, causedBy, reason, document, documentLine, effectiveAt',
    'stock.fell_short': 'holder, lines: reservationId, splitFrom, line, itemId, siteId, quantity',
  },
  checks: stockChecks,
  documents: { move: 'stock.get_move' },
})
