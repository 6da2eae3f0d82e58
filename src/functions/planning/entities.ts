import { items } from '#masters/catalog/tables.ts'
import { sites } from '#masters/sites/tables.ts'
import { entitiesOf } from '#support/entity/index.ts'
import { demands } from './tables.ts'
import { texts } from './texts.ts'

export const demandEntity = entitiesOf('planning', texts)(demands, {
  name: 'demand',
  kind: 'document',
  list: {
    columns: ['dueOn', 'itemId', 'siteId', 'quantity', 'document', 'state'],
    sort: '-id',
    filters: ['itemId', 'document'],
  },
  references: { itemId: () => items, siteId: () => sites },
  scope: { site: 'siteId' },
  title: 'document',
})
