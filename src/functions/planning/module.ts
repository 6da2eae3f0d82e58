import { module } from '#support/actions/index.ts'
import { meetDemands } from './demands.ts'
import { texts } from './texts.ts'

/** What is needed where and when, and the day a customer is promised. */
export const planningModule = module({
  name: 'planning',
  reactions: { 'fulfilment.shipped': (ctx, { payload }) => meetDemands(ctx, payload) },
  texts,
})
