import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf } from '#support/entity/index.ts'
import { checks } from './checks.ts'
import { entities } from './entities.ts'
import { accountingErrors } from './errors.ts'
import * as actions from './index.ts'
import { texts } from './texts.ts'
import { postValues } from './value-stock.ts'

export const accountingModule = module({
  name: 'accounting',
  actions: { ...actionsOf(...entities), ...actions },
  entities,
  imports: entities.map((entity) => importOf(entity)),
  events: eventsOf(...entities),
  reactions: { 'stock.valued': postValues },
  errors: accountingErrors,
  texts,
  checks,
})
