import type { Access } from '#support/access/index.ts'
import type { Actor, House } from '#support/actions/index.ts'
import type { Language, Texts } from '#support/i18n/index.ts'
import type { Limits } from './limits.ts'
import type { Described } from './route.ts'

declare module 'fastify' {
  interface FastifyInstance {
    house: House
    access: Access
    limits: Limits
    problemTexts: Texts
    /** Every route of the API that its description names. */
    described: Described[]
    /** Every address that this process answers at. */
    served: { method: string; url: string }[]
  }
  interface FastifyRequest {
    language: Language
    /** Who makes the request, once somebody has asked. */
    actor: Actor | null
  }
}
