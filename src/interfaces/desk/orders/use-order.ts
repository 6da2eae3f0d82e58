import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { useLive } from '../kit/live.ts'
import type { Order } from './order.ts'

/** One order, kept fresh while it is looked at. */
export const useOrder = (id: string) => {
  useLive([`order:${id}`], [['order', id]])
  return useQuery({ queryKey: ['order', id], queryFn: () => get<Order>(`/api/orders/${id}/page`) })
}
