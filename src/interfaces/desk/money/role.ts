import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { useRows } from '../kit/described.ts'
import { useMay } from '../shell/me.ts'

/** The account that plays a part: `receivable`, `stock`; undefined to those who may not see it. */
export const useRole = (role: string): string | undefined => {
  const may = useMay()
  const entityId = useRows('legal_entities', { limit: 1 }).data?.pages[0]?.rows[0]?.id
  const { data } = useQuery({
    queryKey: ['account-roles', entityId],
    enabled: Boolean(entityId) && may('accounting.list_roles'),
    staleTime: 60_000,
    queryFn: () => get<{ rows: { role: string; accountCode: string | null }[] }>('/api/accounting/roles', { entityId }),
  })
  return data?.rows.find((row) => row.role === role)?.accountCode ?? undefined
}
