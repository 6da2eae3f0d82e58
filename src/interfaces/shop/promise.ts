import { explainPromise as explain } from '#functions/planning/browser.ts'
import type { Language } from '#support/i18n/index.ts'

/** Why it comes on that day, in one sentence. */
export const explainPromise = (reason: Parameters<typeof explain>[0], language: Language): string =>
  explain(reason, language)
