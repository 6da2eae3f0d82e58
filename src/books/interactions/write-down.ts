import { z } from 'zod'
import { action } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { record } from './record.ts'
import { survivorOf } from './survivors.ts'

/** Staff write down a contact with a customer: a call, a mail, a visit, a note. */
export const writeDown = action({
  name: 'interactions.write_down',
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

/** A promise to a customer, with owner and clock. */
export const makePromise = action({
  name: 'interactions.make_promise',
  input: z.object({
    partyId: z.uuid(),
    kind: z.enum(['date', 'call_back', 'price', 'answer']),
    what: z.string().trim().min(1).max(500),
    about: z.string().max(80).optional(),
    ownerId: z.uuid().optional(),
    dueAt: z.coerce.date(),
  }),
  fn: async (ctx, { partyId, kind, what, about, ownerId, dueAt }) => {
    const id = newId()
    await ctx.tx.named(
      'promises.make',
      'insert into promises (id, party_id, kind, what, about, owner_id, due_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        id,
        partyId,
        kind,
        what,
        about ?? null,
        ownerId ?? (ctx.actor.kind === 'staff' ? ctx.actor.id : null),
        dueAt,
        ctx.now,
      ],
    )
    ctx.emit({ type: 'interactions.promise_made', subject: `party:${partyId}`, payload: { id, kind } })
    return { id }
  },
})

/** How a promise ended: kept, broken, or released by the customer. */
export const closePromise = action({
  name: 'interactions.close_promise',
  input: z.object({ id: z.uuid(), state: z.enum(['kept', 'broken', 'released']) }),
  fn: async (ctx, { id, state }) => {
    await ctx.tx.named(
      'promises.close',
      `update promises set state = $2, closed_at = $3 where id = $1 and state = 'open'`,
      [id, state, ctx.now],
    )
    return { id, state }
  },
})
