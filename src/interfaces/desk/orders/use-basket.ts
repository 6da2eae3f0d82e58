import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PromiseReason } from '#functions/planning/browser.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { call, post } from '../kit/api.ts'
import { readAnew } from '../kit/read-anew.ts'
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
type To = Partial<Record<'country' | 'region' | 'city' | 'shippingMethod', string | undefined>>
type Held = { id: string; key: string }

const KEPT = 'desk.new-order.basket'

const kept = (): Held | undefined => {
  const found = sessionStorage.getItem(KEPT)
  return found ? (JSON.parse(found) as Held) : undefined
}

/** The basket behind a phone order: it prices and dates what is typed, and survives a reload. Its key opens it, as for any guest. */
export const useBasket = (to: To) => {
  const queries = useQueryClient()
  const [held, setHeld] = useState<Held | undefined>(kept)
  const asked = {
    country: to.country?.length === 2 ? to.country : undefined,
    region: to.region,
    city: to.city,
    shippingMethod: to.shippingMethod,
  }
  const at = (basket: Held | undefined, path = '') => `/api/shop/baskets/${basket?.id}${path}`
  const { data: view, error } = useQuery({
    queryKey: ['basket', held?.id, asked],
    enabled: Boolean(held),
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: () => call<Basket>('GET', at(held), { query: asked, bearer: held?.key }),
  })
  const open = async (): Promise<Held> => {
    if (held && !error) return held
    const made = await post<Held>('/api/shop/baskets')
    sessionStorage.setItem(KEPT, JSON.stringify(made))
    setHeld(made)
    return made
  }
  const onDone = () => void readAnew(queries, ['basket'])
  const add = useAction(
    async (body: { itemId: string; quantity: string }, key) => {
      const basket = await open()
      return call('POST', at(basket, '/lines'), { body, key, bearer: basket.key })
    },
    { onDone },
  )
  const set = useAction(
    ({ itemId, quantity }: { itemId: string; quantity: string }, key) =>
      call('PUT', at(held, `/lines/${itemId}`), { body: { quantity }, key, bearer: held?.key }),
    { onDone },
  )
  const coupon = useAction(
    ({ code, isOn }: { code: string; isOn: boolean }, key) =>
      isOn
        ? call('POST', at(held, '/coupons'), { body: { code }, key, bearer: held?.key })
        : call('DELETE', at(held, `/coupons/${encodeURIComponent(code)}`), { key, bearer: held?.key }),
    { onDone },
  )
  const forget = () => {
    sessionStorage.removeItem(KEPT)
    setHeld(undefined)
  }
  return { view: error || !held ? undefined : view, add, set, coupon, forget }
}
export type UsedBasket = ReturnType<typeof useBasket>
