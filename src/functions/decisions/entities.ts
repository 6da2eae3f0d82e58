import { z } from 'zod'
import { channels } from '#books/interactions/functions.ts'
import { entitiesOf } from '#support/entity/index.ts'
import { form } from '#support/i18n/index.ts'
import { groupSchema } from './condition.ts'
import { offerSchema } from './offer.ts'
import { rules } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('decisions', texts)
const whole = (least: number, most: number) => z.int().min(least).max(most)

export const rule = entity(rules, {
  name: 'rule',
  kind: 'master',
  list: {
    columns: [
      'code',
      'name',
      'trigger',
      'state',
      'priority',
      'channels',
      'validFrom',
      'validTo',
      'holdOutPercent',
      'published',
    ],
    sort: '-priority',
    filters: ['state', 'trigger', 'ownerId', 'code'],
  },
  search: ['code', 'name'],
  importKey: ['code'],
  title: 'name',
  readOnly: ['state', 'published', 'publishedAt'],
  schemas: {
    code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/, form('form.rule_code')),
    name: z.string().trim().min(1).max(200),
    channels: z.array(z.enum(channels)).min(1).max(channels.length),
    condition: groupSchema,
    offer: offerSchema,
    priority: whole(-1000, 1000),
    limitPerCustomer: whole(1, 1000),
    limitDays: whole(1, 3650),
    holdOutPercent: whole(0, 90),
    windowDays: whole(1, 90),
  },
  example: { code: 'sofa-care', name: 'Care kit beside a sofa', trigger: 'item_viewed', channels: 'web' },
})

export const entities = [rule]
