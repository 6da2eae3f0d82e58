import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type RefSelectProps, Select } from 'antd'
import { type Ref, useEffect, useState } from 'react'
import { localised } from '#support/i18n/index.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { type FoundItem, findItems, labelOf } from './find-items.ts'
import { texts } from './texts.ts'

type Props = {
  label: string
  onChoose: (item: FoundItem) => void
  /** The one chosen before is still on its way: the next can be typed, and is offered once it is there. */
  isBusy?: boolean
  autoFocus?: boolean
  ref?: Ref<RefSelectProps>
}

/** Finds an item by name, by number, or by what a scanner reads: a trade number of the piece or of a box, a GS1 label. */
export const ItemFinder = ({ label, onChoose, isBusy = false, autoFocus = false, ref }: Props) => {
  const t = useWords(texts)
  const [words, setWords] = useState('')
  const search = useFound(words)
  const found = words.trim() && !isBusy ? search.found : []
  const say = useFoundWords()
  const choose = (item: FoundItem | undefined) => {
    if (item) onChoose(item)
    setWords('')
  }
  const scanned = useScanned(words, isBusy ? undefined : search, choose)
  return (
    <Select
      {...(ref && { ref })}
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, onSearch: setWords, searchValue: words }}
      autoFocus={autoFocus}
      value={null}
      loading={search.isSearching || isBusy}
      suffixIcon={null}
      notFoundContent={words.trim() && !search.isSearching && !isBusy ? t('orders.find_item_none') : null}
      defaultActiveFirstOption
      onInputKeyDown={({ key }) => {
        if (key === 'Enter' && !found.length) scanned.await()
      }}
      onChange={(chosen: string) => choose(found.find(({ id }) => id === chosen))}
      options={found.map((item) => ({ value: item.id, label: say(item) }))}
      style={{ width: '100%' }}
    />
  )
}

type Search = { found: FoundItem[]; isSearching: boolean }

/** What is found so far; of what a scanner reads nothing is shown before all of it is read. */
const useFound = (words: string): Search => {
  const asked = words.trim()
  const { data, isFetching, isPlaceholderData } = useQuery<FoundItem[]>({
    queryKey: ['rows', 'items', 'finder', asked],
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => findItems(asked, signal),
  })
  const isStale = isPlaceholderData && labelOf(asked) !== undefined
  return { found: isStale ? [] : (data ?? []), isSearching: isFetching }
}

/** A scanner presses Enter before anything could be found: what it read is taken as soon as it is. */
const useScanned = (words: string, search: Search | undefined, choose: (item: FoundItem) => void) => {
  const [awaited, setAwaited] = useState<string>()
  const isAwaited = awaited !== undefined && awaited === words
  const [only, ...others] = search?.isSearching ? [] : (search?.found ?? [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, when it has been found
  useEffect(() => {
    if (!isAwaited || !only || others.length) return
    setAwaited(undefined)
    choose(only)
  }, [isAwaited, only?.id, others.length])
  return { await: () => setAwaited(words) }
}

const useFoundWords = () => {
  const t = useWords(texts)
  const language = useLanguage()
  return ({ name, code, pack }: FoundItem) =>
    [
      localised(name, language),
      code,
      ...(pack ? [t('orders.pack_of', { pack: pack.name, count: pack.factor })] : []),
    ].join(' · ')
}
