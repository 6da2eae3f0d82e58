import { useQuery } from '@tanstack/react-query'
import type { Language } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'
import type { Address } from '../kit/forms/address-input.tsx'
import { useLive } from '../kit/live.ts'

export type Card = {
  id: string
  number: string
  kind: 'person' | 'organisation'
  name: string
  language: Language
  group: Record<string, string> | null
  isCustomer: boolean
  isSupplier: boolean
  taxNumber: string | null
  mergedInto: string | null
  erasedAt: string | null
  createdAt: string
  version: number
  /** Itself and all that were merged into it. */
  parties: string[]
  contactPoints: {
    id: string
    kind: 'email' | 'phone' | 'wechat' | 'whatsapp' | 'web'
    value: string
    label: string | null
    isPrimary: boolean
  }[]
  addresses: (Address & { id: string; isDefault: boolean; label: string | null })[]
  consents: { purpose: string; isGranted: boolean; at: string }[]
  identifiers: { kind: string; value: string; isProven: boolean }[]
  relations: { id: string; name: string; role: string; kind: string }[]
}

export type Profile = {
  tier: string | null
  orders: number
  ordersAmount: string
  marginAmount?: string | null
  lastOrderAt: string | null
  lastVisitAt: string | null
  firstAt: string | null
  interests: { category: string; weight: number }[]
  openBaskets: { id: string; items: number; amount: string; at: string }[]
  last30Days: { pageViews: number; orders: number }
  days: [string, number, number, string][]
}
export type Known = {
  partyId: string
  profile: Profile | null
  merges: { id: string; loserId: string; name: string; mergedAt: string }[]
}

/** Who a customer is. */
export const useCard = (id: string) => {
  useLive(
    [`party:${id}`],
    [
      ['card', id],
      ['profile', id],
    ],
  )
  return useQuery({ queryKey: ['card', id], queryFn: () => get<Card>(`/api/parties/${id}/card`) })
}

/** What is known of a customer now, and his orders: they change while one looks. */
export const useProfile = (id: string) => {
  useLive(
    ['order:*'],
    [
      ['profile', id],
      ['rows', 'orders'],
    ],
  )
  return useQuery({
    queryKey: ['profile', id],
    refetchInterval: 30_000,
    queryFn: () => get<Known>(`/api/parties/${id}/profile`),
  })
}
