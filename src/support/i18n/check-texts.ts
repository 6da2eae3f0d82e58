import { IntlMessageFormat } from 'intl-messageformat'
import { languages } from './languages.ts'
import type { Texts } from './translator.ts'

type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }> }

/** Kinds of part in a parsed ICU message. */
const kind = { literal: 0, date: 3, time: 4, pound: 7 }

const blanks = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [
    ...(part.type === kind.literal || part.type === kind.pound ? [] : [part]),
    ...Object.values(part.options ?? {}).flatMap((option) => blanks(option.value)),
  ])

const read = (message: string, language: string): { names: string; zoneless: boolean } | { broken: string } => {
  try {
    const ast = new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as Part[]
    const found = blanks(ast)
    return {
      names: [...new Set(found.map((part) => part.value))].sort().join(', '),
      zoneless: found.some((part) => part.type === kind.date || part.type === kind.time),
    }
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * What is wrong with these texts, one sentence each, none if all is well: a language without words, a message that ICU
 * cannot read, blanks that differ between the languages, dates that ICU would write in the machine's time zone.
 */
export const checkTexts = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([key, messages]) => {
    const problems: string[] = []
    const names = new Map<string, string>()
    for (const [column, language] of languages.entries()) {
      const message = messages[column]
      const found = message?.trim() ? read(message, language) : undefined
      if (!found) problems.push(`${key}: no text in ${language}`)
      else if ('broken' in found) problems.push(`${key}: ${language} cannot be read (${found.broken})`)
      else {
        names.set(language, found.names)
        if (found.zoneless) problems.push(`${key}: ${language} formats a date itself; pass it as text`)
      }
    }
    if (new Set(names.values()).size > 1)
      problems.push(
        `${key}: blanks differ (${[...names].map(([language, list]) => `${language}: ${list || 'none'}`).join('; ')})`,
      )
    return problems
  })
