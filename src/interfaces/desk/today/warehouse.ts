import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { useMay } from '../shell/me.ts'

export type Site = {
  siteId: string
  site: string
  name: Record<string, string>
  waiting: number
  late: number
  picking: number
  packing: number
  shipped: number
}

/** The warehouse at a look, site by site. */
export const useWarehouse = (): Site[] => {
  const isOn = useMay()('fulfilment.board')
  const { data } = useQuery({
    queryKey: ['fulfilment-board'],
    enabled: isOn,
    refetchInterval: 60_000,
    queryFn: () => get<{ rows: Site[] }>('/api/fulfilment-board'),
  })
  return data?.rows ?? []
}
