import { z } from 'zod'
import { form, languages } from '#support/i18n/index.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './limits.ts'

export const email = z
  .email()
  .max(200)
  .transform((address) => address.toLowerCase())
export const password = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD)
export const name = z.string().trim().min(1).max(100)
export const language = z.enum(languages)
export const theme = z.enum(['system', 'light', 'dark'])
export const localisedName = z.object({
  en: z.string().trim().min(1).max(100),
  'zh-CN': z.string().trim().max(100).optional(),
  'zh-TW': z.string().trim().max(100).optional(),
})

/** `*`, `orders.*`, `orders.read` or `orders.place`. */
export const permission = z.string().regex(/^(\*|[a-z_]+\.(\*|[a-z_]+))$/, form('form.permission'))
export const permissions = z.array(permission).max(300)

/** A role as it is given to somebody: everywhere, at some sites, or for his own documents. */
export const givenRole = z
  .object({
    role: z.string().min(1).max(60),
    scope: z.enum(['all', 'sites', 'own']).default('all'),
    sites: z.array(z.uuid()).max(500).default([]),
  })
  .refine(({ scope, sites }) => (scope === 'sites') === sites.length > 0, {
    path: ['sites'],
    ...form('form.sites'),
  })
export const givenRoles = z.array(givenRole).max(20)
export type GivenRole = z.output<typeof givenRole>
