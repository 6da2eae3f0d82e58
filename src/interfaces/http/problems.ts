import type { FastifyReply, FastifyRequest } from 'fastify'
import { common, type FieldProblem, type House, Refusal } from '#support/actions/index.ts'
import { entityTexts, type Refused } from '#support/entity/index.ts'
import { formTexts, type Language, type Texts, translator, type Values } from '#support/i18n/index.ts'
import { languageOf } from './caller.ts'
import { refusalOf } from './refusal-of.ts'
import { texts as own } from './texts.ts'

/** RFC 9457. `facts` are what the sentence was made of, for programs. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  instance: string
  facts?: Record<string, unknown>
  errors?: FieldProblem[]
}

/** All texts that a problem may need: the modules', the kit's and our own. */
export const problemTexts = (house: House): Texts =>
  Object.assign({}, own, formTexts, entityTexts, ...house.modules.map(({ texts }) => texts ?? {}))

/** Anything that was thrown, as the problem that the caller reads in his language. Never a stack, a query or a constraint's name. */
export const problemOf = (error: unknown, texts: Texts, language: Language, instance: string): Problem => {
  const { kind, facts, fields } = refusalOf(error)
  const { constraint: _, ...shown } = facts
  const say = sayIn(texts, language)
  const title = say(`title.${kind.status}`, {}) ?? say(`title.${kind.status < 500 ? 400 : 500}`, {})!
  return {
    type: `urn:onefold:problem:${kind.code}`,
    title,
    status: kind.status,
    detail: say(`error.${kind.code}`, blanks(shown)) ?? title,
    code: kind.code,
    instance,
    ...(Object.keys(shown).length && { facts: shown }),
    ...(fields.length && { errors: fields.map((field) => ({ ...field, message: fieldText(field, say) })) }),
  }
}

type Say = (key: string, values: Values) => string | undefined

const sayIn =
  (texts: Texts, language: Language): Say =>
  (key, values) =>
    Object.hasOwn(texts, key) ? spoken(texts, language, key, values) : undefined

/** Why a line of a file was not taken, as a sentence in the reader's language. */
export const reasonSaid = ({ reason, facts = {}, ...field }: Refused, texts: Texts, language: Language): string => {
  const say = sayIn(texts, language)
  return say(`error.${reason}`, blanks(facts)) ?? fieldText({ path: '', code: reason, ...field }, say) ?? reason
}

// A blank that the facts do not fill must not hide the refusal behind a failure of its own.
const spoken = (texts: Texts, language: Language, key: string, values: Values) => {
  try {
    return translator(texts, language)(key, values)
  } catch {
    return undefined
  }
}

const blanks = (facts: Record<string, unknown>): Values =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value == null ? [] : [[name, blank(value)]])))

const blank = (value: unknown): string | number | boolean => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? value.map((part) => (typeof part === 'object' ? '' : String(part))).join(', ') : ''
}

const fieldText = ({ code, message, accepted }: FieldProblem, say: Say) => {
  const isMissing = code === 'invalid_type' && message?.endsWith('received undefined')
  const blank: Values = accepted ? { accepted: say(`type.${accepted}`, {}) ?? accepted } : {}
  return (
    (message && say(message, blank)) ||
    (code === 'invalid_format' && accepted && say(`form.${accepted}`, {})) ||
    say(`field.${isMissing ? 'required' : code}`, blank) ||
    say('field.other', {})
  )
}

/** Sends a problem. The serializer of its own keeps a route's schema away from it. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, error: unknown) => {
  const { problemTexts: texts } = request.server
  // An address that cannot be read is refused before any hook has looked at the request.
  const language = request.language ?? languageOf(request)
  const problem = problemOf(limited(error, request), texts, language, request.url.split('?')[0]!)
  if (problem.status === 429 || problem.status === 503) reply.header('retry-after', retryAfter(problem))
  if (problem.status === 405) reply.header('allow', String(problem.facts?.allowed ?? ''))
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .status(problem.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send({ ...problem, requestId: request.id })
}

/** How much this address takes: only the route knows. */
const limited = (error: unknown, { routeOptions }: FastifyRequest) => {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return error
  const bytes = routeOptions.bodyLimit
  const limit = bytes < 2 ** 20 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 2 ** 20)} MB`
  return Object.assign(error, { limit })
}

const retryAfter = ({ facts }: Problem) => String(typeof facts?.seconds === 'number' ? facts.seconds : 2)

export const isExpected = (error: unknown): boolean => error instanceof Refusal || refusalOf(error).kind.status < 500

export const tooMany = (seconds: number) => new Refusal(common.tooMany, { seconds })
