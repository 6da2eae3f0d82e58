import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { localised } from '#support/i18n/index.ts'
import { findParties } from '../customers/find-parties.ts'
import { get } from '../kit/api.ts'
import { type Described, type Listed, titleOf, urlOf, useEntities } from '../kit/described.ts'
import { pageOfRow } from '../kit/documents/page-of-document.ts'
import { Icon, type IconName } from '../kit/icons.tsx'
import { useDeeds } from './deeds.ts'
import { useRooms } from './navigation.tsx'
import { texts } from './texts.ts'
import { useLanguage, useWords } from './words.ts'

type Found = {
  id: string
  group: string
  title: string
  detail?: string | undefined
  icon: IconName
  to?: string
  run?: () => void
}

/** What is searched, in this order: lists that the user may see. */
const searched = [
  'parties',
  'orders',
  'items',
  'products',
  'invoices',
  'shipments',
  'payments',
  'pickings',
  'receipts',
  'adjustments',
  'promotions',
  'coupons',
  'price_lists',
  'employees',
  'sites',
]
const icons: Record<string, IconName> = {
  parties: 'person',
  orders: 'orders',
  items: 'goods',
  products: 'goods',
  invoices: 'file',
  shipments: 'truck',
  payments: 'money',
  pickings: 'barcode',
}

/** Search and go: any customer by name or phone end, document by number, item by name or code, page by name. Keys only, if one likes. */
export const CommandBar = ({ onClose }: { onClose: () => void }) => {
  const t = useWords(texts)
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const box = useRef<HTMLDialogElement>(null)
  const pages = usePages(words)
  const records = useRecords(words)
  const found = [...pages, ...records.found]
  useEffect(() => {
    const back = document.activeElement
    box.current?.showModal()
    return () => (back instanceof HTMLElement ? back.focus() : undefined)
  }, [])
  const go = (one: Found | undefined) => {
    if (!one) return
    onClose()
    one.run?.()
    if (one.to) void navigate(one.to)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(found[at])
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={box}
      className="command"
      aria-label={t('shell.search')}
      onClose={onClose}
      onClick={(event) => event.target === box.current && onClose()}
    >
      <div className="command-input">
        <Icon name="search" />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={found[at] && `${list}-${at}`}
          aria-label={t('shell.search_hint')}
          placeholder={t('shell.search_hint')}
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={list} role="listbox" aria-label={t('shell.search')}>
        {found.map((one, index) => (
          <Line
            key={one.id}
            one={one}
            id={`${list}-${index}`}
            isOn={index === at}
            isFirst={found[index - 1]?.group !== one.group}
            onGo={() => go(one)}
            onPoint={() => setAt(index)}
          />
        ))}
      </div>
      <p className="command-foot soft" role="status">
        {words && !found.length && !records.isFetching && t('shell.search_none', { words })}
      </p>
    </dialog>
  )
}

const Line = ({
  one,
  id,
  isOn,
  isFirst,
  onGo,
  onPoint,
}: {
  one: Found
  id: string
  isOn: boolean
  isFirst: boolean
  onGo: () => void
  onPoint: () => void
}) => {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOn) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isOn])
  return (
    <>
      {isFirst && (
        <div role="presentation" className="command-group">
          {one.group}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the input, as a combobox has it */}
      <div
        ref={line}
        id={id}
        role="option"
        aria-selected={isOn}
        tabIndex={-1}
        className={isOn ? 'is-on' : undefined}
        onClick={onGo}
        onPointerMove={onPoint}
      >
        <Icon name={one.icon} size={16} />
        <span>{one.title}</span>
        {one.detail && <span className="soft">{one.detail}</span>}
      </div>
    </>
  )
}

const usePages = (words: string): Found[] => {
  const t = useWords(texts)
  const rooms = useRooms()
  const deeds = useDeeds()
  const setup = (useEntities().data ?? []).filter(({ kind }) => kind === 'setup')
  const pages: Found[] = rooms.flatMap((room) => [
    ...(room.name === 'today'
      ? [{ id: 'today', group: t('shell.search_pages'), title: t('room.today'), icon: room.icon, to: '/' }]
      : []),
    ...room.nav.map((page) => ({
      id: page.path,
      group: t('shell.search_pages'),
      title: t(page.text),
      detail: t(`room.${room.name}`),
      icon: room.icon,
      to: page.path,
    })),
  ])
  const actions: Found[] = deeds.map((deed) => ({ ...deed, group: t('shell.search_actions') }))
  const lists = setup.map(({ plural, label }) => ({
    id: `setup ${plural}`,
    group: t('shell.search_pages'),
    title: label,
    detail: t('page.setup'),
    icon: 'settings' as const,
    to: `/settings/setup/${plural}`,
  }))
  const asked = words.trim().toLowerCase()
  if (!asked) return pages.slice(0, 8)
  const meant = ({ title, detail = '' }: Found) => `${title} ${detail}`.toLowerCase().includes(asked)
  return [...pages.filter(meant).slice(0, 6), ...actions.filter(meant).slice(0, 8), ...lists.filter(meant).slice(0, 6)]
}

const useRecords = (typed: string) => {
  const language = useLanguage()
  const entities = useEntities().data ?? []
  const words = useRested(typed.trim())
  const lists = searched.flatMap((plural) => entities.filter((one) => one.plural === plural && one.isSearchable))
  const { data, isFetching } = useQuery<Found[]>({
    queryKey: ['command', words, language, lists.length],
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await Promise.all(lists.map((described) => search(described, words, language, signal)))).flat(),
  })
  return { found: words.length >= 2 ? (data ?? []) : [], isFetching: isFetching || words !== typed.trim() }
}

const search = async (
  described: Described,
  words: string,
  language: ReturnType<typeof useLanguage>,
  signal: AbortSignal,
): Promise<Found[]> => {
  if (described.plural === 'parties') return searchParties(described, words, signal)
  const { rows } = await get<Listed>(urlOf(described.plural), { q: words, limit: 5 }, signal).catch(() => ({
    rows: [],
  }))
  return rows.flatMap((row) => {
    const to = pageOfRow(described, row)
    const title = titleOf(described, row, language)
    const detail = [
      row.customerName,
      row.code,
      row.number,
      row.documentNumber,
      typeof row.name === 'object' ? localised(row.name as object, language) : row.name,
      row.email,
    ]
      .filter((part): part is string => typeof part === 'string' && part !== title && part !== '')
      .slice(0, 2)
      .join(' · ')
    return to
      ? [
          {
            id: `${described.name}:${row.id}`,
            group: described.label,
            title,
            detail,
            icon: icons[described.plural] ?? ('open' as const),
            to,
          },
        ]
      : []
  })
}

/** Customers are found by more than their list is: by the end of a phone number, by pinyin. */
const searchParties = async (described: Described, words: string, signal: AbortSignal): Promise<Found[]> => {
  const { parties } = await findParties(words, signal).catch(() => ({ parties: [] }))
  return parties.slice(0, 6).map(({ id, name, number, reached }) => ({
    id: `party:${id}`,
    group: described.label,
    title: name,
    detail: [reached, number].filter(Boolean).join(' · '),
    icon: 'person',
    to: `/customers/${id}`,
  }))
}

/** What is typed, once the typing rests. */
const useRested = (words: string) => {
  const [rested, setRested] = useState(words)
  useEffect(() => {
    const soon = setTimeout(() => setRested(words), 150)
    return () => clearTimeout(soon)
  }, [words])
  return rested
}
