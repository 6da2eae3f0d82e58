import { useQuery } from '@tanstack/react-query'
import { get } from '../kit/api.ts'
import { useMay, useMe } from '../shell/me.ts'

export type PermissionGroup = {
  module: string
  label: string
  permissions: { name: string; label: string; isRead: boolean; isForAll: boolean }[]
}

/** All that can be allowed, in words, part by part. */
export const usePermissionGroups = () => {
  const may = useMay()
  const { data: me } = useMe()
  return useQuery({
    queryKey: ['permissions', me?.language],
    enabled: may('access.list_roles') || may('access.create_api_key'),
    staleTime: 600_000,
    queryFn: () => get<{ groups: PermissionGroup[] }>('/api/permissions'),
  })
}
