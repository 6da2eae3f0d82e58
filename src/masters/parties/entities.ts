import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import { form, languageSchema } from '#support/i18n/index.ts'
import { customerGroups, parties } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('parties', texts)

export const customerGroupEntity = entity(customerGroups, {
  name: 'customer_group',
  kind: 'setup',
  list: { columns: ['code', 'name'], sort: 'code' },
  search: ['code', 'name'],
  importKey: ['code'],
  schemas: {
    code: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9_-]{1,40}$/, form('form.plain_code')),
  },
  example: { code: 'trade', 'name.en': 'Trade', 'name.zh-CN': '批发客户' },
})

export const partyEntity = entity(parties, {
  name: 'party',
  kind: 'master',
  list: {
    columns: ['number', 'name', 'kind', 'customerGroupId', 'isCustomer', 'isSupplier', 'language', 'createdAt'],
    sort: '-createdAt',
    filters: ['customerGroupId', 'isSupplier', 'createdAt', 'mergedInto', 'number'],
  },
  search: ['number', 'name', 'nameSearch'],
  importKey: ['number'],
  readOnly: ['nameSearch', 'mergedInto', 'erasedAt'],
  guarded: { birthday: 'parties.see_personal', taxNumber: 'parties.see_personal' },
  codes: { language: 'language' },
  schemas: { birthday: z.iso.date(), language: languageSchema },
  example: { number: 'C100001', kind: 'person', name: '王小明', language: 'zh-CN', isCustomer: 'true' },
})

export const partyEntities = [customerGroupEntity, partyEntity]
