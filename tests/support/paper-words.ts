import type { Content } from '#support/files/pdf.ts'

/** Every word on a paper, in order. */
export const wordsOn = ({ content }: { content: Content[] }): string[] => content.flatMap(wordsIn)

const wordsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(wordsIn)
  if (!part || typeof part !== 'object') return []
  const { text, stack, columns, table } = part as Record<string, unknown>
  return [text, stack, columns, (table as { body?: unknown } | undefined)?.body].flatMap(wordsIn)
}
