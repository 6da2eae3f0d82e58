// Fields that hold or may hold what a person said or is called; bodies and queries are never logged at all.
const PERSONAL =
  /^(e?mail|phone|name|firstName|lastName|address|recipient|to|from|subject|text|html|body|query|search|params|input|payload|headers|cookies?|authorization|password|token|secret|key|hash|card|ip|remoteAddress|detail|where|parameters)$/i

const EMAIL = /[^\s"'<>()=,;:]+@[^\s"'<>()=,;:]+\.[^\s"'<>()=,;:]+/g
// A run of digits as long as a telephone or card number, however it is parted; not the digits inside an id.
const LONG_NUMBER = /(?<![\w-])\+?\d(?:[ -]?\d){6,18}(?![\w-])/g
const CREDENTIALS = /(\w+:\/\/)[^\s/@]+@/g

/** A sentence as it may stand in a log: addresses, long numbers and what follows a question mark in a URL are gone. */
export const withoutPeople = (text: string): string =>
  text
    .replace(CREDENTIALS, '$1•@')
    .replace(/((?:https?:\/\/|\/)[^\s"'?]*)\?[^\s"']*/g, '$1')
    .replace(EMAIL, '•')
    .replace(LONG_NUMBER, '•')
    .slice(0, 2000)

/** An error as it may stand in a log: kind, code, sentence and stack, without the rows that the database quotes. */
export const errorFacts = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: withoutPeople(String(error)) }
  const { code, constraint, table, severity } = error as Error & Record<string, unknown>
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: withoutPeople(error.message),
    ...Object.fromEntries(
      Object.entries({ code, constraint, table, severity }).filter(([, value]) => typeof value === 'string'),
    ),
    stack: stack?.slice(0, 15).join('\n'),
    ...(error.cause ? { cause: errorFacts(error.cause) } : {}),
  }
}

/** The facts of a log line without personal ones, some levels deep. */
export const factsWithoutPeople = (facts: Record<string, unknown>, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (PERSONAL.test(name) ? [] : [[name, cleaned(value, depth)]])),
  )

const cleaned = (value: unknown, depth: number): unknown => {
  if (typeof value === 'string') return withoutPeople(value)
  if (value instanceof Error) return errorFacts(value)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (depth >= 4) return '…'
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => cleaned(one, depth + 1))
  return factsWithoutPeople(value as Record<string, unknown>, depth + 1)
}
