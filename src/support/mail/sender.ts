import { z } from 'zod'
import { action, type Ctx, query } from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { findSetting, setSetting } from '#support/settings/functions.ts'

const KEY = 'mail.sender'

const ACCENT = '#2f7a66'

const schema = z.object({
  /** The company as customers know it. */
  name: z.string().trim().min(1).max(100),
  address: z.email().max(200).optional(),
  replyTo: z.email().max(200).optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, form('form.colour'))
    .default(ACCENT),
  /** Lines at the foot of each mail: postal address, register number. */
  footer: z.string().max(500).default(''),
})

/** In whose name mails go out. */
export type Sender = z.infer<typeof schema>

/** The sender as the company set it; before that, Onefold itself. */
export const senderOf = async (ctx: Pick<Ctx, 'tx'>): Promise<Sender> =>
  (await findSetting(ctx, KEY, schema)) ?? { name: 'Onefold', accent: ACCENT, footer: '' }

/** Mails go out in this name until somebody says more. */
export const signAs = (ctx: Ctx, name: string): Promise<void> =>
  setSetting(ctx, KEY, schema.parse({ name: name.slice(0, 100) }))

export const readSender = query({ name: 'mail.read_sender', input: z.object({}), output: schema, fn: senderOf })

/** Sets in whose name mails go out: name, address, where answers go, colour and foot. */
export const setSender = action({
  name: 'mail.set_sender',
  input: schema,
  subject: () => `setting:${KEY}`,
  fn: async (ctx, sender) => setSetting(ctx, KEY, sender),
})
