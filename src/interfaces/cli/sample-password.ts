import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#support/config/index.ts'

/** What the people of the sample sign in with: the one that was set, else a random one, kept so that a second start can print it again. */
export const samplePassword = ({ data, samplePassword }: Config): string => {
  if (samplePassword) return samplePassword
  const file = join(data, 'sample.password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(9).toString('base64url')
  mkdirSync(data, { recursive: true })
  writeFileSync(file, password, { mode: 0o600 })
  return password
}
