import type { Ctx } from '#support/actions/index.ts'
import { remembered } from '#support/entity/index.ts'
import { attributes, brands, categories, productSearch } from './tables.ts'

type Kept = { answer: Promise<unknown>; state: object; at: number; cost: number }

const kept = new Map<string, Kept>()
const MOST = 1000

/** Another object after each commit of this process that changed what lists show. */
const state = remembered([productSearch, categories, attributes, brands], async () => ({}), { seconds: 3600 })

/**
 * Answers to what list pages ask again and again: pages, ranked words, counts of facets. They stay for `seconds`, since another process may
 * have changed something; a commit of this process ends them at once, costly ones after 20 times what they cost. Several who ask at once
 * wait for one. A transaction that itself changes the catalogue works it out for itself.
 */
export const keptAnswer = async <T>(
  ctx: Pick<Ctx, 'tx'>,
  question: unknown,
  { seconds, isCostly = false }: { seconds: number; isCostly?: boolean },
  work: () => Promise<T>,
): Promise<T> => {
  const present = await state(ctx.tx)
  if (present !== (await state(ctx.tx))) return work()
  const { database, port } = ctx.tx.client as unknown as { database: string; port: number }
  const key = `${port}/${database} ${JSON.stringify(question)}`
  const now = performance.now()
  const known = kept.get(key)
  const until = known?.state === present ? seconds * 1000 : isCostly ? 20 * (known?.cost ?? 0) : 0
  if (known && now - known.at < until) return known.answer as Promise<T>
  const answer = work()
  const fresh: Kept = { answer, state: present, at: now, cost: 0 }
  kept.delete(key)
  kept.set(key, fresh)
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  answer.then(
    () => (fresh.cost = performance.now() - now),
    () => kept.get(key) === fresh && kept.delete(key),
  )
  return answer
}
