import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PromiseReason } from '#functions/planning/browser.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { call, get, post } from '../kit/api.ts'
import { useAction } from '../kit/use-action.ts'

export type BasketLine = {
  id: string
  itemId: string
  code: string
  name: LocalisedText
  quantity: string
  unitPrice: string
  discount: string
  net: string
  gross: string
  free: string
}
export type Basket = {
  id: string
  currency: string
  pricesIncludeTax: boolean
  net: string
  tax: string
  gross: string
  couponCodes: string[]
  refusedCoupons: { code: string; reason: string }[]
  promotions: { code: string; name: LocalisedText; amount: string }[]
  shippingMethod: string
  shipping?: { net: string; gross: string }
  promise?: { on: string; reason: PromiseReason }
  lines: BasketLine[]
}
type To = { country?: string | undefined; region?: string | undefined; shippingMethod?: string | undefined }

const KEPT = 'desk.new-order.basket'

/** The basket behind a phone order: it prices and dates what is typed, and survives a reload. */
export const useBasket = (to: To) => {
  const queries = useQueryClient()
  const [id, setId] = useState(() => sessionStorage.getItem(KEPT) ?? undefined)
  const asked = {
    country: to.country?.length === 2 ? to.country : undefined,
    region: to.region,
    shippingMethod: to.shippingMethod,
  }
  const { data: view, error } = useQuery({
    queryKey: ['basket', id, asked],
    enabled: Boolean(id),
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: () => get<Basket>(`/api/shop/baskets/${id}`, asked),
  })
  const open = async () => {
    if (id && !error) return id
    const made = await post<{ id: string }>('/api/shop/baskets')
    sessionStorage.setItem(KEPT, made.id)
    setId(made.id)
    return made.id
  }
  const again = () => queries.invalidateQueries({ queryKey: ['basket'] })
  const add = useAction(
    async ({ itemId, quantity }: { itemId: string; quantity: string }, key) =>
      post(`/api/shop/baskets/${await open()}/lines`, { itemId, quantity }, key),
    { onDone: () => void again() },
  )
  const set = useAction(
    ({ itemId, quantity }: { itemId: string; quantity: string }, key) =>
      call('PUT', `/api/shop/baskets/${id}/lines/${itemId}`, { body: { quantity }, key }),
    { onDone: () => void again() },
  )
  const coupon = useAction(
    ({ code, isOn }: { code: string; isOn: boolean }, key) =>
      isOn
        ? post(`/api/shop/baskets/${id}/coupons`, { code }, key)
        : call('DELETE', `/api/shop/baskets/${id}/coupons/${encodeURIComponent(code)}`, { key }),
    { onDone: () => void again() },
  )
  const forget = () => {
    sessionStorage.removeItem(KEPT)
    setId(undefined)
  }
  return { view: error ? undefined : view, add, set, coupon, forget }
}
export type UsedBasket = ReturnType<typeof useBasket>
