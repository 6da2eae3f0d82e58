import { module, type Reaction } from '#support/actions/index.ts'
import { readsOf } from '#support/entity/index.ts'
import { demandsFollowPromises } from './checks.ts'
import { followPromises } from './demands.ts'
import { demandEntity } from './entities.ts'
import * as actions from './index.ts'
import { texts } from './texts.ts'

const follow: Reaction = (ctx, { payload }) => followPromises(ctx, payload.document ?? payload.holder)

export const planningModule = module({
  name: 'planning',
  actions: { ...readsOf(demandEntity), ...actions },
  entities: [demandEntity],
  reactions: { 'fulfilment.shipped': follow, 'fulfilment.picked_short': follow, 'stock.fell_short': follow },
  texts,
  checks: [demandsFollowPromises],
})
