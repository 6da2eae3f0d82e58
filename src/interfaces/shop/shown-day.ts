import type { BasketView } from '#functions/orders/index.ts'
import type { Where } from '#functions/planning/browser.ts'
import { myBasket } from './basket.tsx'
import { placeKey } from './place.tsx'
import type { View } from './view.tsx'

/** What was typed at the checkout. */
export type Filled = Record<string, string>

/** Where the filled form says it shall go. */
export const addressed = ({ country = '', region, city }: Filled): Where => ({
  country,
  ...(region?.trim() && { region: region.trim() }),
  ...(city?.trim() && { city: city.trim() }),
})

/** What the day depends on, besides the goods. */
export const wayOf = (view: View, filled: Filled) => `${placeKey(view, addressed(filled))} ${filled.shipping ?? ''}`

/** Whether the address or the way typed takes longer than what the page showed: nobody orders for a day that he has not seen. */
export const isLater = async (view: View, filled: Filled): Promise<boolean> => {
  const { shownOn, shownFor } = filled
  if (!shownOn || shownFor === wayOf(view, filled)) return false
  const basket = await myBasket(view, { ...addressed(filled), shippingMethod: filled.shipping })
  return isAfter(basket, shownOn)
}

/** Whether a basket's goods come after a day; never where nobody has them. */
export const isAfter = (basket: BasketView | null, day: string | undefined) =>
  Boolean(day && basket?.promise && basket.promise.reason.kind !== 'unavailable' && basket.promise.on > day)
