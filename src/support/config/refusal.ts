/** A reason, in one sentence, why Onefold does not start or does not do what the command line asks; printed without a stack. */
export const refusal = (sentence: string, cause?: unknown): Error =>
  Object.assign(new Error(sentence, { cause }), { name: REFUSAL })

/** True for what `refusal` made: the user can mend it. Everything else that is thrown is a bug. */
export const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === REFUSAL

const REFUSAL = 'Refusal'
