import { holdersOf } from '#books/interactions/functions.ts'
import type { Ctx } from '#support/actions/index.ts'

/** Who has proved that an e-mail address or telephone number is his: the living customer by `email mei@…`. */
export const provenHolders = async (
  ctx: Ctx,
  signs: readonly { kind: 'email' | 'phone'; value: string }[],
): Promise<Map<string, string>> => {
  if (!signs.length) return new Map()
  const wanted = signs.map((sign) => ({ ...sign, isProven: false, source: '' }))
  const found = (await holdersOf(ctx, wanted)).filter(({ isProven }) => isProven)
  // Of several who proved it, the oldest.
  found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
  return new Map(found.map(({ kind, value, survivorId }) => [`${kind} ${value}`, survivorId]))
}
