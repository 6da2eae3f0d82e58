import { texts as moduleTexts } from '#functions/orders/texts.ts'
import { useWords } from '../shell/words.ts'

export const openStates = ['placed', 'confirmed', 'picking', 'partly_shipped', 'shipped'] as const
export type OrderState = (typeof openStates)[number] | 'completed' | 'cancelled'

/** What an order's state is called. */
export const useOrderState = () => {
  const t = useWords(moduleTexts)
  return (state: string) => t(`orders.state.${state as OrderState}`)
}
