import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../shell/me.ts'
import { get } from '../api.ts'

export type Colleague = { id: string; name: string }

/** People of the house who can be named, as far as the user may see them. */
export const useColleagues = (): Colleague[] => {
  const may = useMay()
  const seesUsers = may('access.list_users')
  const seesEmployees = may('people.list_employees')
  const { data } = useQuery({
    queryKey: ['colleagues', seesUsers],
    enabled: seesUsers || seesEmployees,
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<Colleague[]> => {
      if (seesUsers)
        return (await get<{ items: (Colleague & { isActive: boolean })[] }>('/api/users')).items.filter(
          ({ isActive }) => isActive,
        )
      const { rows } = await get<{ rows: { userId: string | null; name: string }[] }>('/api/employees', { limit: 500 })
      return rows.flatMap(({ userId, name }) => (userId ? [{ id: userId, name }] : []))
    },
  })
  return data ?? []
}
