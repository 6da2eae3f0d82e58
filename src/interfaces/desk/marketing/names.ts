import { useQueries } from '@tanstack/react-query'
import { type LocalisedText, localised } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import { urlOf } from '../kit/described.ts'
import { useLanguage } from '../shell/words.ts'
import type { Conditions } from './promotion.ts'
import type { Names } from './sentence.ts'

/** More than these are only counted in a sentence, so that only their number matters. */
const READ = 4

/** What the rows of a list that somebody chose are called. */
const useNamesOf = (plural: string, ids: readonly string[] = []): string[] => {
  const language = useLanguage()
  const found = useQueries({
    queries: ids.slice(0, READ).map((id) => ({
      queryKey: ['row-name', plural, id],
      staleTime: 60_000,
      queryFn: () => get<{ name: LocalisedText | string }>(`${urlOf(plural)}/${id}`),
    })),
  })
  return ids.map((id, at) => {
    const name = found[at]?.data?.name
    return typeof name === 'string' ? name : localised(name, language) || id.slice(0, 8)
  })
}

/** Names of what a promotion's conditions refer to. */
export const useNames = ({ categories, items, groups }: Conditions): Names => ({
  categories: useNamesOf('categories', categories),
  items: useNamesOf('items', items),
  groups: useNamesOf('customer_groups', groups),
})
