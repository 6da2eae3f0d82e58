import { z } from 'zod'
import { form } from '#support/i18n/index.ts'

/** The document that something stands beside, as `kind:id`. */
export const subjectSchema = z
  .string()
  .regex(/^[a-z_]+:[0-9A-Za-z-]{1,80}$/, form('form.document'))
  .meta({ description: 'the document, as kind:id', examples: ['order:0197f3c0-0000-7000-8000-000000000001'] })

export const person = z.object({ id: z.uuid(), name: z.string() })
