import type { Compared, Result } from '#functions/decisions/browser.ts'

export type Results = {
  from: string
  to: string
  holdOutPercent: number
  total: Result
  versions: (Result & { version: number })[]
  days: (Result & { version: number; day: string })[]
}

/** With fewer customers than this on a side, an interval says nothing that one may act on. */
export const FEWEST = 30

export type Verdict = 'no_hold_out' | 'too_few' | 'unsure' | 'helps' | 'harms'

type Parts = { [Arm in 'treated' | 'holdOut']: Pick<Compared[Arm], 'customers'> }

/** What may be said of a rule's effect: only an interval that lies on one side of nothing tells which. */
export const verdictOf = ({ treated, holdOut, uplift }: Pick<Result, 'uplift'> & Parts): Verdict => {
  if (holdOut.customers === 0) return 'no_hold_out'
  if (!uplift || treated.customers < FEWEST || holdOut.customers < FEWEST) return 'too_few'
  if (Number(uplift.low) > 0) return 'helps'
  return Number(uplift.high) < 0 ? 'harms' : 'unsure'
}

/** Count of whole; null where there is no whole. */
export const share = (count: number, of: number): number | null => (of > 0 ? count / of : null)

export type DayLine = {
  day: string
  shown: number
  accepted: number
  declined: number
  bought: number
  heldBack: number
  boughtWithout: number
}

/** One line a day, whatever versions acted on it; days without anything are there too, so that a gap can be seen. */
export const daysOf = ({ days }: Pick<Results, 'days'>): DayLine[] => {
  const [first, last] = [
    days.map(({ day }) => day).sort()[0],
    days
      .map(({ day }) => day)
      .sort()
      .at(-1),
  ]
  if (!first || !last) return []
  const lines = new Map<string, DayLine>()
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    lines.set(day, { day, shown: 0, accepted: 0, declined: 0, bought: 0, heldBack: 0, boughtWithout: 0 })
  }
  for (const { day, treated, holdOut } of days) {
    const line = lines.get(day)!
    line.shown += treated.shown
    line.accepted += treated.accepted
    line.declined += treated.declined
    line.bought += treated.bought
    line.heldBack += holdOut.shown
    line.boughtWithout += holdOut.bought
  }
  return [...lines.values()]
}
