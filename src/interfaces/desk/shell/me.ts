import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Language } from '#support/i18n/index.ts'
import { call, get, Problem } from '../kit/api.ts'
import { readAnew } from '../kit/read-anew.ts'

export type Me = {
  kind: 'staff' | 'visitor'
  id: string
  name: string
  email: string
  language: Language
  theme: 'system' | 'light' | 'dark'
  roles: { code: string; name: Record<string, string> }[]
  permissions: Record<string, { kind: string }>
}

/** Who sits here; null when nobody is signed in. */
export const useMe = () =>
  useQuery({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async () => {
      try {
        const me = await get<Me>('/api/me')
        if (me.kind !== 'staff') return null
        keepApart(me.id)
        return me
      } catch (error) {
        if (error instanceof Problem && error.status < 500) return null
        throw error
      }
    },
  })

const WHOSE = 'desk.whose'

/** What was typed in this tab and is not saved yet is for who typed it, not for whoever signs in next. */
const keepApart = (id: string) => {
  if (sessionStorage.getItem(WHOSE) === id) return
  sessionStorage.clear()
  sessionStorage.setItem(WHOSE, id)
}

/** Whether the signed-in user holds a permission, by itself, by its module (`orders.*`) or as the owner. */
export const mayDo = (me: Me | null | undefined, permission: string): boolean =>
  Boolean(me && (me.permissions['*'] || me.permissions[permission] || me.permissions[`${permission.split('.')[0]}.*`]))

export const useMay = () => {
  const { data } = useMe()
  return (permission: string) => mayDo(data, permission)
}

export const useSignOut = () => {
  const queries = useQueryClient()
  return async () => {
    await call('POST', '/api/auth/sign-out', { body: {} })
    queries.clear()
    sessionStorage.clear()
    location.assign('/desk/')
  }
}

/** Language and theme live with the user and follow him to every machine. */
export const useChangeMe = () => {
  const queries = useQueryClient()
  return async (change: Partial<Pick<Me, 'language' | 'theme' | 'name'>>) => {
    await call('PATCH', '/api/me', { body: change })
    await readAnew(queries)
  }
}
