import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Reads anew what hangs on this key (all, when none is named), also what is being read for the first time just now: an answer on its way may be older than the change. */
export const readAnew = async (queries: QueryClient, queryKey: QueryKey = []): Promise<void> => {
  await queries.cancelQueries({ queryKey })
  await queries.invalidateQueries({ queryKey })
}
