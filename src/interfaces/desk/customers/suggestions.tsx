import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { post } from '../kit/api.ts'
import { Icon } from '../kit/icons.tsx'
import { Panel } from '../kit/page.tsx'
import { useAction } from '../kit/use-action.ts'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { texts } from './texts.ts'

type Offer = {
  kind: 'message' | 'item' | 'category' | 'coupon'
  itemId?: string
  itemName?: string
  categorySlug?: string
  couponCode?: string
  text?: string
}
type Suggestion = {
  impressionId: string
  ruleId: string
  ruleName: string
  offer: Offer
  script: string
  reason: string
}
type Answer = 'accepted' | 'declined'

const channels = ['phone', 'store', 'chat', 'mail', 'sales'] as const
type Channel = (typeof channels)[number]
const KEY = 'desk.speaking-by'

/** What to suggest to this customer now, in which words and why. Asked once when the page is opened: each asking is counted as shown. */
export const Suggestions = ({ partyId }: { partyId: string }) => {
  const t = useWords(texts)
  const queries = useQueryClient()
  const [channel, setChannel] = useState<Channel>(remembered)
  const queryKey = ['suggestions', partyId, channel]
  const { data, isPending } = useQuery({
    queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
    queryFn: async () => {
      const asked = { trigger: 'customer_opened', channel, partyId }
      return (await post<{ suggestions: Suggestion[] }>('/api/decisions', asked)).suggestions
    },
  })
  const answer = useAction(
    ({ impressionId, said }: { impressionId: string; said: Answer }, key) =>
      post<{ impressionId: string; answer: Answer }>(`/api/decisions/${impressionId}/answer`, { answer: said }, key),
    {
      done: ({ answer: said }) => t(`customers.suggestion_${said}`),
      onDone: ({ impressionId }) =>
        queries.setQueryData<Suggestion[]>(queryKey, (before = []) =>
          before.filter((one) => one.impressionId !== impressionId),
        ),
    },
  )
  return (
    <Panel
      title={t('customers.suggestions')}
      actions={
        <Select<Channel>
          size="small"
          variant="borderless"
          aria-label={t('customers.speaking_by')}
          value={channel}
          popupMatchSelectWidth={false}
          onChange={(chosen) => {
            localStorage.setItem(KEY, chosen)
            setChannel(chosen)
          }}
          options={channels.map((value) => ({ value, label: t(`customers.channel.${value}`) }))}
        />
      }
    >
      <div aria-live="polite">
        {!isPending && !data?.length && <p className="soft">{t('customers.suggestions_none')}</p>}
        <ul className="suggestions">
          {data?.map((one) => (
            <OneSuggestion
              key={one.impressionId}
              suggestion={one}
              isRunning={answer.isRunning}
              onAnswer={(said) => void answer.run({ impressionId: one.impressionId, said })}
            />
          ))}
        </ul>
      </div>
    </Panel>
  )
}

const remembered = (): Channel => {
  const kept = localStorage.getItem(KEY)
  return channels.find((one) => one === kept) ?? 'phone'
}

type OneProps = { suggestion: Suggestion; isRunning: boolean; onAnswer: (said: Answer) => void }

const OneSuggestion = ({ suggestion, isRunning, onAnswer }: OneProps) => {
  const t = useWords(texts)
  const may = useMay()
  const { offer, script, reason, ruleId, ruleName } = suggestion
  return (
    <li>
      <p className="suggestion-script">{script || offer.text}</p>
      <Offered offer={offer} />
      <p className="soft small">
        {reason && <>{reason} </>}
        {may('decisions.get_rule') ? <Link to={`/marketing/rules/${ruleId}`}>{ruleName}</Link> : ruleName}
      </p>
      {may('decisions.answer') && (
        <p className="row">
          <Button
            size="small"
            icon={<Icon name="check" size={14} />}
            disabled={isRunning}
            onClick={() => onAnswer('accepted')}
          >
            {t('customers.accepts')}
          </Button>
          <Button size="small" type="text" disabled={isRunning} onClick={() => onAnswer('declined')}>
            {t('customers.declines')}
          </Button>
        </p>
      )}
    </li>
  )
}

const Offered = ({ offer }: { offer: Offer }) => {
  const t = useWords(texts)
  const may = useMay()
  const { kind, itemId, itemName, categorySlug, couponCode } = offer
  if (kind === 'item' && itemName)
    return (
      <p>{itemId && may('catalog.list_items') ? <Link to={`/goods/items/${itemId}`}>{itemName}</Link> : itemName}</p>
    )
  if (kind === 'coupon' && couponCode)
    return (
      <p>
        {t('customers.coupon')} <span className="mono">{couponCode}</span>
      </p>
    )
  if (kind === 'category' && categorySlug)
    return (
      <p>
        <a href={`/shop/c/${categorySlug}`} target="_blank" rel="noreferrer">
          {t('customers.look_at_category')}
        </a>
      </p>
    )
  return null
}
