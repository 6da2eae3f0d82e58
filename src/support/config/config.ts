import { isIP } from 'node:net'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { obstacle } from './obstacle.ts'

/** What the operator decides; everything that the company decides stands in the database. */
export type Config = {
  port: number
  host: string
  /** Where customers reach this Onefold, without a slash at the end. */
  url: string
  /** Folder of everything that is kept outside the database, and of the own database. */
  data: string
  /** Another PostgreSQL than the own one. */
  databaseUrl?: string
  /** Without it mails are laid down as files. */
  smtpUrl?: string
  /** Whose word about the caller's address counts: nobody's, that of so many proxies, or of these addresses. */
  trustProxy: boolean | number | string
  sample: 'none' | 'small' | 'large'
  samplePassword?: string
}

/** What the machine says: `choose` picks the data folder when none is named. */
export type Machine = { cwd: string; chooseData: (wanted: string) => string }

const hasProtocol =
  (...protocols: string[]) =>
  (text: string) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol)

const port = 'a number from 0 to 65535 (0: any free port)'
const web = 'an address such as https://shop.example.com, without a path'
const postgres = 'an address such as postgres://user:password@host:5432/database'
const smtp = 'an address such as smtps://user:password@mail.example.com:465'
const sample = 'none, small or large'
const level = 'trace, debug, info, warn, error, fatal or silent'

const isOrigin = (text: string) =>
  hasProtocol('http:', 'https:')(text) && new URL(text).pathname === '/' && !new URL(text).search

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .refine((number) => number <= 65_535, port)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'a name or an address of this machine, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  ONEFOLD_URL: z
    .string()
    .refine(isOrigin, web)
    .transform((text) => new URL(text).origin)
    .optional(),
  ONEFOLD_DATA: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine((text) => hasProtocol('postgres:', 'postgresql:')(text) && new URL(text).pathname.length > 1, postgres)
    .optional(),
  SMTP_URL: z
    .string()
    .refine((text) => hasProtocol('smtp:', 'smtps:')(text) && new URL(text).hostname !== '', smtp)
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine(
      (text) => readTrust(text) !== undefined,
      'true, false, a number of proxies, or addresses such as 10.0.0.0/8,127.0.0.1',
    )
    .transform((text) => readTrust(text) ?? false)
    .default(false),
  ONEFOLD_SAMPLE: z.enum(['none', 'small', 'large'], sample).default('small'),
  ONEFOLD_SAMPLE_PASSWORD: z.string().min(8, 'a password of at least 8 characters').optional(),
  // The log reads it itself: it speaks before the settings are read.
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], level).optional(),
})

const readTrust = (text: string): boolean | number | string | undefined => {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^\d{1,2}$/.test(text)) return Number(text)
  const addresses = text.split(',').map((one) => one.trim())
  return addresses.every(isNetwork) ? addresses.join(',') : undefined
}

/** An address, or a network as 10.0.0.0/8. */
const isNetwork = (text: string) => {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = isIP(address)
  return version !== 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128)))
}

const NAMES = Object.keys(settings.shape)
const SECRET = /PASSWORD|_URL$/

/**
 * Reads the settings from the environment; an empty one counts as not given. Fails with one obstacle that names every wrong
 * setting, what it is, and what would be accepted.
 */
export const readConfig = (env: Record<string, string | undefined>, machine: Machine): Config => {
  const given = Object.fromEntries(NAMES.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])))
  const read = settings.safeParse(given)
  const wrong = read.success
    ? []
    : read.error.issues.map((issue) => complaint(String(issue.path[0]), given, issue.message))
  if (wrong.length || !read.success) throw obstacle(wrong.join('\n'))
  const it = read.data
  return {
    port: it.PORT,
    host: it.HOST,
    url: it.ONEFOLD_URL ?? `http://${shownHost(it.HOST)}:${it.PORT}`,
    data: it.ONEFOLD_DATA ? absolute(it.ONEFOLD_DATA, machine.cwd) : machine.chooseData(join(machine.cwd, 'data')),
    databaseUrl: it.DATABASE_URL,
    smtpUrl: it.SMTP_URL,
    trustProxy: it.TRUST_PROXY,
    sample: it.ONEFOLD_SAMPLE,
    samplePassword: it.ONEFOLD_SAMPLE_PASSWORD,
  }
}

const complaint = (name: string, given: Record<string, unknown>, accepted: string) =>
  `${name}${SECRET.test(name) ? '' : `=${given[name]}`} is not possible: it must be ${accepted}.`

const absolute = (path: string, cwd: string) => (isAbsolute(path) ? resolve(path) : resolve(cwd, path))

/** A host to be typed into a browser on this machine. */
const shownHost = (host: string) => {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
