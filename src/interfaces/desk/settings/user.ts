import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Language, LocalisedText } from '#support/i18n/index.ts'
import { get } from '../kit/api.ts'

export type HeldRole = { role: string; name: LocalisedText; scope: 'all' | 'sites' | 'own'; sites: string[] }
export type User = {
  id: string
  name: string
  email: string
  language: Language
  isActive: boolean
  twoFactorEnabled: boolean
  version: number
  roles: HeldRole[]
  lastSeenAt: string | null
}
export type Role = {
  id: string
  code: string
  name: LocalisedText
  permissions: string[]
  isBuiltIn: boolean
  archivedAt: string | null
  version: number
  users: string | number
}

export const useUsers = (search = '') =>
  useQuery({
    queryKey: ['users', search],
    queryFn: () => get<{ items: User[] }>('/api/users', { search }),
    placeholderData: keepPreviousData,
  })
export const useRoles = (isOn = true) =>
  useQuery({ queryKey: ['roles'], enabled: isOn, queryFn: () => get<{ items: Role[] }>('/api/roles') })
