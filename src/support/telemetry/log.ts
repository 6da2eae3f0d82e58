import pino, { type DestinationStream, type Logger } from 'pino'
import { errorFacts, factsWithoutPeople, withoutPeople } from './redact.ts'

export type Log = Logger

const withoutQuery = (url: unknown) => (typeof url === 'string' ? url.split('?')[0] : undefined)

const clean = (part: unknown) => (typeof part === 'string' ? withoutPeople(part) : part)

/** A line that brings only an error would take over its sentence as it stands. */
const spoken = (given: readonly unknown[]): readonly unknown[] => {
  const [first, ...rest] = given
  const err = first instanceof Error ? first : (first as { err?: unknown } | null)?.err
  if (!(err instanceof Error)) return given
  return [first instanceof Error ? { err } : first, ...(rest.length ? rest : [err.message])]
}

/**
 * A log of JSON lines to the standard error output. No line holds what a customer typed or is called, whatever is passed in: requests are
 * reduced to method and path, errors to kind, code and stack, sentences lose addresses and long numbers. `level` is `warn` unless
 * LOG_LEVEL says otherwise.
 */
export const openLog = ({
  level = process.env.LOG_LEVEL ?? 'warn',
  destination,
}: {
  level?: string
  destination?: DestinationStream
} = {}): Log =>
  pino(
    {
      level: level in pino.levels.values || level === 'silent' ? level : 'warn',
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (facts) => factsWithoutPeople(facts) },
      serializers: {
        err: (error: unknown) => (error instanceof Error ? errorFacts(error) : error),
        req: ({ id, method, url, routeOptions }: Record<string, unknown>) => ({
          id,
          method,
          route: (routeOptions as { url?: string } | undefined)?.url ?? withoutQuery(url),
        }),
        res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode }),
      },
      hooks: {
        logMethod(given, method) {
          method.apply(this, spoken(given).map(clean) as Parameters<typeof method>)
        },
      },
    },
    destination ?? pino.destination({ dest: 2, sync: false }),
  )
