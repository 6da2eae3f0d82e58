import type { LiveRule } from './rule-set.ts'

/** Whoever declined is left alone for so long. */
export const DECLINED_DAYS = 30

/** `<rule> declined`: what somebody answered to suggestions in the last month, as it is read with what is known of him. */
export type Answers = readonly string[]

/** Which rules somebody has had enough of: what she declined in the last month, and messages that she has taken note of. */
export const hasEnough =
  (answers: Answers) =>
  ({ ruleId, offer }: LiveRule): boolean =>
    answers.length > 0 &&
    (answers.includes(`${ruleId} declined`) || (offer.kind === 'message' && answers.includes(`${ruleId} accepted`)))
