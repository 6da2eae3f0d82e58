import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router'
import { texts as moduleTexts } from '#books/interactions/texts.ts'
import { formatMoney } from '#support/money/index.ts'
import { get } from '../kit/api.ts'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Icon, type IconName } from '../kit/icons.tsx'
import { useLive } from '../kit/live.ts'
import { Loaded } from '../kit/states.tsx'
import { When } from '../kit/values.tsx'
import { useKit } from '../kit/words.ts'
import { useLanguage, useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Row = {
  id: string
  kind: string
  channel: string
  occurredAt: string
  about: string | null
  amount: string | null
  currency: string | null
  data: Record<string, unknown>
  text: string | null
}
type Page = { rows: Row[]; next: string | null }

const icons: Record<string, IconName> = {
  order_placed: 'orders',
  order_paid: 'money',
  order_shipped: 'truck',
  order_invoiced: 'file',
  order_cancelled: 'close',
  order_refunded: 'money',
  margin_known: 'money',
  called: 'phone',
  mailed: 'mail',
  noted: 'note',
  visited_store: 'store',
  searched: 'search',
  basket_changed: 'orders',
  checkout_started: 'orders',
  item_viewed: 'eye',
  signed_in: 'person',
  signed_up: 'person',
  consent_changed: 'check',
}

/** What happened with a customer on all channels, newest first, as it comes. */
export const CustomerTimeline = ({
  partyId,
  limit = 25,
  kinds,
}: {
  partyId: string
  limit?: number
  kinds?: string
}) => {
  const t = useWords(texts)
  const kit = useKit()
  const queryKey = ['timeline', partyId, kinds, limit]
  useLive([`party:${partyId}`, 'order:*'], [['timeline', partyId]])
  const rows = useInfiniteQuery({
    queryKey,
    initialPageParam: '',
    refetchInterval: 15_000,
    queryFn: ({ pageParam }) => get<Page>(`/api/parties/${partyId}/timeline`, { limit, kinds, before: pageParam }),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded of={rows}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.rows)
        if (!all.length) return <p className="soft">{t('customers.timeline_none')}</p>
        return (
          <>
            <ol className="timeline" aria-live="polite" aria-relevant="additions">
              {all.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </ol>
            {rows.hasNextPage && limit > 10 && (
              <Button size="small" onClick={() => void rows.fetchNextPage()} loading={rows.isFetchingNextPage}>
                {kit('kit.load_more')}
              </Button>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

const Line = ({ row }: { row: Row }) => {
  const t = useWords(moduleTexts)
  const language = useLanguage()
  const { kind, channel, about, amount, currency, data, text, occurredAt } = row
  const say = (key: string) =>
    Object.hasOwn(moduleTexts, key) ? t(key as 'interactions.kind.called') : key.split('.').at(-1)!
  const to = pageOfDocument(about)
  const detail = detailOf(data)
  return (
    <li className={text ? 'has-text' : undefined}>
      <span className={`timeline-mark mark-${groupOf(kind)}`}>
        <Icon name={icons[kind] ?? 'web'} size={14} />
      </span>
      <span className="timeline-words">
        <strong>{say(`interactions.kind.${kind}`)}</strong>
        {detail && (to ? <Link to={to}>{detail}</Link> : <span>{detail}</span>)}
        {amount && currency && kind.startsWith('order') && (
          <span className="amount">{formatMoney(amount, currency, language)}</span>
        )}
        {text && <span className="timeline-text">{text}</span>}
      </span>
      <span className="timeline-when soft">
        {channel !== 'system' && <span className="timeline-channel">{say(`interactions.channel.${channel}`)}</span>}
        <When at={occurredAt} />
      </span>
    </li>
  )
}

const groupOf = (kind: string) =>
  kind.startsWith('order') ? 'order' : ['called', 'mailed', 'noted', 'visited_store'].includes(kind) ? 'contact' : 'web'

/** The one thing worth saying of a row: its number, its words, its name. */
const detailOf = (data: Record<string, unknown>): string | undefined => {
  for (const name of ['number', 'words', 'query', 'q', 'name', 'title', 'path', 'url', 'purpose']) {
    const value = data[name]
    if (typeof value === 'string' && value) return value
  }
  return undefined
}
