import { z } from 'zod'
import { about, action } from '#support/actions/index.ts'
import { record } from './record.ts'
import { survivorOf } from './survivors.ts'

/** Staff write down a contact with a customer: a call, a mail, a visit, a note. */
export const writeDown = action({
  name: 'interactions.write_down',
  subject: about('party'),
  input: z.object({
    partyId: z.uuid(),
    kind: z.enum(['called', 'mailed', 'noted', 'visited_store']),
    text: z.string().trim().min(1).max(10_000),
    about: z.string().max(80).optional(),
  }),
  fn: async (ctx, { partyId, kind, text, about }) => {
    const channel = ({ called: 'phone', mailed: 'mail', visited_store: 'store', noted: 'system' } as const)[kind]
    await record(ctx, [{ subjectId: partyId, kind, channel, about, text }])
    ctx.emit({
      type: 'interactions.written_down',
      subject: `party:${await survivorOf(ctx, partyId)}`,
      payload: { partyId, kind },
    })
    return { id: partyId }
  },
})
