export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Shanghai and Taipei keep the same time, without a summer time, so that days need no calendar here. */
const AHEAD = 8 * HOUR

/** The business date of an instant at Lanting. */
export const dateAt = (at: number): string => new Date(at + AHEAD).toISOString().slice(0, 10)

/** When a business date begins at Lanting. */
export const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) - AHEAD

/** Month of a business date, 0 to 11. */
export const monthAt = (at: number): number => new Date(at + AHEAD).getUTCMonth()

/** Monday is 0, Sunday is 6. */
export const weekdayAt = (at: number): number => (new Date(at + AHEAD).getUTCDay() + 6) % 7

/** What waits for its time: earliest first, and of the same instant what was said first. */
export const createAgenda = () => {
  type Entry = { at: number; turn: number; does: () => void }
  const heap: Entry[] = []
  let turn = 0
  const isBefore = (one: Entry, other: Entry) => one.at < other.at || (one.at === other.at && one.turn < other.turn)
  const swap = (one: number, other: number) => {
    ;[heap[one], heap[other]] = [heap[other]!, heap[one]!]
  }
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!isBefore(heap[at]!, heap[parent]!)) return
      swap(at, parent)
      at = parent
    }
  }
  const sink = () => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let least = at
      if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left
      if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  return {
    add: (at: number, does: () => void) => {
      turn += 1
      heap.push({ at, turn, does })
      rise(heap.length - 1)
    },
    /** Does, one after the other, what is due before `end`; that may add more. */
    runUntil: (end: number) => {
      while (heap.length && heap[0]!.at < end) {
        const { does } = heap[0]!
        const last = heap.pop()!
        if (heap.length) {
          heap[0] = last
          sink()
        }
        does()
      }
    },
  }
}
export type Agenda = ReturnType<typeof createAgenda>
