import { setImmediate as breath } from 'node:timers/promises'
import type { Ctx, Job } from '#support/actions/index.ts'
import { learning, type Model, packed } from './model.ts'
import { dayOf, readHistories } from './read-histories.ts'

const HOUR_MS = 3_600_000
// What is of late fades by the day, also when nobody buys.
const OLDEST_HOURS = 24
const SLICE_MS = 10

/** Learns anew what goes with what and what is bought again: within ten minutes in a house that has not learned, hourly while people buy, else daily. */
export const learnJob: Job = {
  every: '*/10 * * * *',
  run: async (outside, payload: { now?: boolean } | undefined) => {
    const upTo = await outside.transaction(newestOrders)
    if (!payload?.now && !(await outside.transaction((ctx) => isDue(ctx, upTo)))) return
    const { history, orders } = await readHistories(outside)
    const at = await outside.transaction(async ({ now }) => now)
    const model = await gently(learning(history, orders, dayOf(at)), outside.signal)
    await outside.transaction((ctx) => keep(ctx, { model, customers: history.customers, upTo }))
  },
}

/** In slices of some milliseconds, so that whoever shares this process is served in between. */
const gently = async (work: Generator<undefined, Model>, signal?: AbortSignal): Promise<Model> => {
  for (;;) {
    const until = performance.now() + SLICE_MS
    while (performance.now() < until) {
      const step = work.next()
      if (step.done) return step.value
    }
    signal?.throwIfAborted()
    await breath()
  }
}

const newestOrders = async ({ tx }: Ctx): Promise<string> => {
  const [row] = await tx.named<{ upTo: string }>(
    'recommend.newest',
    `select concat((select id from orders order by id desc limit 1), ' ', (select id from past_orders order by id desc limit 1)) as "upTo"`,
  )
  return row!.upTo
}

const isDue = async ({ tx, now }: Ctx, upTo: string): Promise<boolean> => {
  const [known] = await tx.named<{ learnedAt: Date; upTo: string }>(
    'recommend.known',
    'select learned_at as "learnedAt", up_to as "upTo" from recommend_models',
  )
  if (!known) return true
  const hours = (now.getTime() - known.learnedAt.getTime()) / HOUR_MS
  return hours >= OLDEST_HOURS || (hours >= 1 && known.upTo !== upTo)
}

const keep = async (ctx: Ctx, { model, customers, upTo }: { model: Model; customers: number; upTo: string }) => {
  const [row] = await ctx.tx.named<{ version: number }>(
    'recommend.keep',
    `insert into recommend_models (name, version, learned_at, up_to, customers, items, packed) values ('all', 1, $1, $2, $3, $4, $5)
     on conflict (name) do update set version = recommend_models.version + 1, learned_at = excluded.learned_at, up_to = excluded.up_to,
       customers = excluded.customers, items = excluded.items, packed = excluded.packed returning version`,
    [ctx.now, upTo, customers, model.names.length, packed(model)],
  )
  ctx.emit({ type: 'decisions.learned', subject: 'recommend_model:all', version: row!.version })
}
