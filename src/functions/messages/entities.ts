import { z } from 'zod'
import { entitiesOf } from '#support/entity/index.ts'
import { occasionNames } from './occasions.ts'
import { messageTemplates } from './tables.ts'
import { texts } from './texts.ts'

const entity = entitiesOf('messages', texts)

const messageTemplate = entity(messageTemplates, {
  name: 'message_template',
  kind: 'setup',
  list: { columns: ['code', 'subject'], sort: 'code' },
  search: ['code', 'subject'],
  importKey: ['code'],
  title: 'code',
  schemas: { code: z.enum(occasionNames) },
  example: { code: 'order_placed', 'subject.en': 'We have your order {order}', 'body.en': 'Dear {name}, thank you.' },
})

export const entities = [messageTemplate]
