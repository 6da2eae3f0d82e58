import type { Database } from '#support/database/index.ts'
import type { Module } from './module.ts'

/** What a running Onefold consists of; interfaces get it at start. */
export type House = {
  readonly database: Database
  readonly modules: readonly Module[]
  /** Where this house is reached from outside, without a slash at the end. */
  readonly url: string
  /** Folder of uploaded and made files. */
  readonly filesFolder: string
  /** Folder where mails are laid down as `.eml` when no SMTP server is set. */
  readonly mailFolder: string
  readonly smtpUrl?: string
  /** For signing cookies and links; 32 bytes or more. */
  readonly secret: string
}
