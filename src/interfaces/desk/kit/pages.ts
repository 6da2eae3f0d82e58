import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { get } from './api.ts'

/** What comes page by page: each says after what the next one begins. `how` says when it is asked for at all, and how often. */
export const usePages = <Page extends { next: string | null }>(
  queryKey: QueryKey,
  url: string,
  query: Record<string, unknown>,
  how: { enabled?: boolean; refetchInterval?: number } = {},
) =>
  useInfiniteQuery({
    queryKey: [...queryKey, query, url],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => get<Page>(url, { ...query, after: pageParam }, signal),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    ...how,
  })
