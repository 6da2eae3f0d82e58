import { common, fail } from './errors.ts'

/** The life of a document as data: from each state, where it may go. */
export type States<State extends string> = { readonly [From in State]: readonly State[] }

/** Refuses a step that the document's life does not know. */
export const move = <State extends string>(states: States<State>, from: State, to: State, document?: string): State =>
  states[from].includes(to) ? to : fail(common.wrongState, { from, to, document })
