import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database, Tx } from '#support/database/index.ts'
import type { Texts } from '#support/i18n/index.ts'
import type { Action } from './action.ts'
import type { Actor } from './actor.ts'
import type { Ctx } from './context.ts'
import type { ConstraintRefusals, ErrorKind } from './errors.ts'
import type { House } from './house.ts'

/** An event as a reaction receives it. */
export type Delivered<Payload = Record<string, unknown>> = {
  id: string
  type: string
  subject: string
  version: number
  payload: Payload
  recordedAt: Date
}

/** What a module does when others announce: runs in the subscriber's transaction, once for each event as far as the database is concerned. */
// biome-ignore lint/suspicious/noExplicitAny: each reaction knows its own payload
export type Reaction = (ctx: Ctx, event: Delivered<any>) => Promise<void>

/** Work outside a request: mail, providers, folding. Must be safe to run twice; obeys `signal`. */
export type Job = {
  // biome-ignore lint/suspicious/noExplicitAny: each job parses its own payload
  run: (outside: Outside, payload: any, signal?: AbortSignal) => Promise<void>
  /** Crontab line in UTC for jobs that run by the clock. */
  every?: string
}

/** What jobs get: no open transaction, since they talk to the world between two of them. */
export type Outside = {
  transaction<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>
  house: House
  signal?: AbortSignal
}

/** One proof of the doctor: recomputes and compares. `count` says how much was looked at; each finding names what is wrong and the mend. */
export type Check = {
  name: string
  run(tx: Tx, house: House): Promise<{ count: number; findings: { what: string; mend: string }[] }>
}

// biome-ignore lint/suspicious/noExplicitAny: a descriptor is generic in its table
export type AnyEntity = { name: string; table: PgTable } & Record<string, any>

/** Rows taken from a file, in several transactions: `importOf` makes it. */
export type AnyImport = {
  name: string
  entity: AnyEntity
  run(database: Database, request: { actor: Actor; now?: Date; dryRun?: boolean }, csv: string): Promise<unknown>
}

/** The declaration of a module: everything that the house must know of it at boot. */
export type Module = {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: inputs and outputs differ from action to action
  actions?: Record<string, Action<any, any>>
  entities?: AnyEntity[]
  imports?: AnyImport[]
  /** Event type → what to do. Each module is one subscriber with one cursor. */
  reactions?: Record<string, Reaction>
  jobs?: Record<string, Job>
  errors?: Record<string, ErrorKind>
  constraints?: ConstraintRefusals
  texts?: Texts
  /** Event types that it emits, with their payload's fields, for outside subscribers. */
  events?: Record<string, string>
  checks?: Check[]
  /** Documents that carry notes, followers, tasks: kind → permission to read it. */
  documents?: Record<string, string>
  /** Permissions that are not actions: `catalog.see_cost`. */
  permissions?: string[]
}

export const module = (declared: Module): Module => declared
