import { z } from 'zod'
import { action, errors, fail, query } from '#support/actions/index.ts'
import { addJob } from '#support/jobs/add-job.ts'

export const refusals = errors('events', { notParked: 404 })

const subscriber = z.string().min(1).max(100)

const parkedEvent = z.object({
  subscriber: z.string(),
  eventId: z.uuid(),
  type: z.string(),
  subject: z.string(),
  error: z.string(),
  attempts: z.number(),
  parkedAt: z.date(),
})
export type ParkedEvent = z.infer<typeof parkedEvent>

/** Events that a module could not digest and those that wait behind them, in the order in which they would be delivered. */
export const listParked = query({
  name: 'events.list_parked',
  input: z.object({ subscriber: subscriber.optional(), limit: z.coerce.number().int().min(1).max(500).default(100) }),
  output: z.object({ events: z.array(parkedEvent), hasMore: z.boolean() }),
  fn: async ({ tx }, { subscriber, limit }) => {
    const rows = await tx.named<ParkedEvent>(
      'events.list_parked',
      `select p.subscriber, p.event_id as "eventId", e.type, p.subject, p.error, p.attempts, p.parked_at as "parkedAt"
       from parked_events p join events e on e.era = p.era and e.xid = p.xid::xid8 and e.id = p.event_id
       where $1::text is null or p.subscriber = $1 order by p.subscriber, p.subject, e.era, e.xid, e.id limit $2`,
      [subscriber ?? null, limit + 1],
    )
    return { events: rows.slice(0, limit), hasMore: rows.length > limit }
  },
})

/** Has the parked events of a document delivered again, oldest first. Fails with `events.not_parked`. */
export const retryParkedEvents = action({
  name: 'events.retry_parked',
  input: z.object({ subscriber, subject: z.string().min(1).max(300) }),
  subject: ({ subject }) => subject,
  fn: async (ctx, { subscriber, subject }) => {
    const [found] = await ctx.tx.named(
      'events.is_parked',
      'select from parked_events where subscriber = $1 and subject = $2 limit 1',
      [subscriber, subject],
    )
    if (!found) fail(refusals.notParked)
    await addRetry(ctx, subscriber, subject)
  },
})

/** Gives one parked event up for this subscriber: what it should have caused will not happen. Those behind it are tried. */
export const dropParkedEvent = action({
  name: 'events.drop_parked',
  input: z.object({ subscriber, eventId: z.uuid() }),
  subject: ({ eventId }) => `event:${eventId}`,
  fn: async (ctx, { subscriber, eventId }) => {
    const [gone] = await ctx.tx.named<{ subject: string }>(
      'events.drop_parked',
      'delete from parked_events where subscriber = $1 and event_id = $2 returning subject',
      [subscriber, eventId],
    )
    if (!gone) return fail(refusals.notParked)
    await addRetry(ctx, subscriber, gone.subject)
    return { subject: gone.subject }
  },
})

const addRetry = (ctx: Parameters<typeof addJob>[0], subscriber: string, subject: string) =>
  addJob(ctx, 'events.retry', { subscriber, subject }, { key: `events.retry:${subscriber}:${subject}`, attempts: 5 })

const event = z.object({
  id: z.uuid(),
  type: z.string(),
  subject: z.string(),
  version: z.number(),
  payload: z.record(z.string(), z.unknown()),
  recordedAt: z.date(),
})
export type RecordedEvent = z.infer<typeof event>

/** What was announced lately, newest first, of one document or of all. */
export const listEvents = query({
  name: 'events.list',
  input: z.object({
    subject: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ events: z.array(event) }),
  fn: async ({ tx }, { subject, limit }) => ({
    events: await tx.named<RecordedEvent>(
      subject ? 'events.list_of' : 'events.list',
      `select id, type, subject, version, payload, recorded_at as "recordedAt" from events
       where ${subject ? 'subject = $2' : '$2::text is null'} order by era desc, xid desc, id desc limit $1`,
      [limit, subject ?? null],
    ),
  }),
})

const standing = z.object({
  subscriber: z.string(),
  movedAt: z.date(),
  waiting: z.number(),
  parked: z.number(),
  lagSeconds: z.number(),
})

/** Where each subscriber stands. `waiting` counts events of any type behind its cursor, up to 1,000. */
export const listSubscribers = query({
  name: 'events.list_subscribers',
  input: z.object({}),
  output: z.object({ subscribers: z.array(standing) }),
  fn: async ({ tx }) => ({
    subscribers: await tx.named<z.infer<typeof standing>>(
      'events.list_subscribers',
      `select c.subscriber, c.moved_at as "movedAt", w.waiting, w.lag as "lagSeconds",
         (select count(*)::int from parked_events p where p.subscriber = c.subscriber) as parked
       from event_cursors c cross join lateral (
         select count(*)::int as waiting, coalesce(extract(epoch from now() - min(recorded_at)), 0)::float8 as lag from (
           select recorded_at from events e where (e.era, e.xid, e.id) > (c.era, c.xid::xid8, c.id)
           order by e.era, e.xid, e.id limit 1000) as next) as w order by c.subscriber`,
    ),
  }),
})
