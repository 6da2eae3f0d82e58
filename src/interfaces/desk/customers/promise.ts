import type { LocalisedText } from '#support/i18n/index.ts'

export const promiseViews = ['waiting', 'overdue', 'kept', 'broken', 'released'] as const
export type PromiseView = (typeof promiseViews)[number]

/** A promise to a customer as the list tells it. */
export type Promised = {
  id: string
  partyId: string
  party: string
  kind: 'date' | 'call_back' | 'price' | 'answer'
  what: string
  about: string | null
  owner: string | null
  site: LocalisedText | null
  dueAt: string
  state: 'open' | 'kept' | 'broken' | 'released'
  isWaiting: boolean
  isOverdue: boolean
}

export type PromisePage = { rows: Promised[]; counts?: { waiting: number; overdue: number }; next: string | null }

/** The word and the look of where a promise stands. */
export const standingOf = ({ state, isWaiting, isOverdue }: Promised) => {
  if (isOverdue) return { word: 'promises.overdue', tone: 'bad' } as const
  if (isWaiting) return { word: 'promises.waiting', tone: 'waiting' } as const
  if (state === 'kept') return { word: 'promises.kept', tone: 'closed' } as const
  return state === 'broken'
    ? ({ word: 'promises.broken', tone: 'bad' } as const)
    : ({ word: 'promises.released', tone: 'off' } as const)
}
