/** What stands in the way of a start or a command, in one sentence that says how to mend it; printed without a stack. */
export const obstacle = (sentence: string, cause?: unknown): Error =>
  Object.assign(new Error(sentence, { cause }), { name: OBSTACLE })

/** True for what `obstacle` made: the user can mend it. Everything else that is thrown is a bug. */
export const isObstacle = (error: unknown): error is Error => error instanceof Error && error.name === OBSTACLE

const OBSTACLE = 'Obstacle'
