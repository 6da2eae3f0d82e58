import { module } from '#support/actions/index.ts'
import { actionsOf, eventsOf, importOf } from '#support/entity/index.ts'
import { entities } from './entities.ts'
import * as actions from './index.ts'
import { texts } from './texts.ts'

export const messagesModule = module({
  name: 'messages',
  actions: { ...actionsOf(...entities), ...actions },
  entities,
  imports: entities.map((entity) => importOf(entity)),
  events: eventsOf(...entities),
  texts,
})
