import { type FieldProblem, Refusal } from '#support/actions/index.ts'
import type { WantedLine } from './trade.ts'

/** What a lower floor has against an item, by code: the field of the caller's line that it is about. */
const fieldOf: Record<string, { field: 'itemId' | 'quantity'; code: string }> = {
  'catalog.unknown_item': { field: 'itemId', code: 'unknown_item' },
  'stock.not_enough': { field: 'quantity', code: 'not_enough' },
}

/** Refuses again, and says which of the caller's lines are meant; a part of a kit is in none of them, so all are. */
export const refuseByLine = (error: unknown, lines: readonly Pick<WantedLine, 'itemId'>[]): never => {
  const about = error instanceof Refusal && !error.fields.length ? fieldOf[error.kind.code] : undefined
  if (!about || !(error instanceof Refusal)) throw error
  const free = freeOf(error.facts)
  const fields = lines.flatMap(({ itemId }, at): FieldProblem[] =>
    free.has(itemId)
      ? [
          {
            path: `lines.${at}.${about.field}`,
            code: about.code,
            ...(free.get(itemId) && { accepted: free.get(itemId) }),
          },
        ]
      : [],
  )
  throw new Refusal(error.kind, error.facts, fields.length ? fields : [{ path: 'lines', code: about.code }])
}

/** The items that a refusal names, with what is free of them where it says so. */
const freeOf = ({ items }: Record<string, unknown>): Map<string, string | undefined> => {
  if (Array.isArray(items)) return new Map(items.map(({ itemId, free }) => [itemId, free]))
  return new Map(
    String(items)
      .split(', ')
      .map((id) => [id, undefined]),
  )
}
