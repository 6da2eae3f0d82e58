import { demandOf } from './demand.ts'
import type { History } from './history.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { repeatRates } from './rhythm.ts'

/** What was learned from everybody's history: items are numbers, `names` says which. */
export type Model = {
  readonly names: readonly string[]
  /** Items that the same customers want. */
  readonly neighbours: Neighbours
  /** Items that lie in the same orders. */
  readonly together: Neighbours
  /** How likely an item is bought again on a later visit; `usual` of one that is not known. */
  readonly rates: Float32Array
  readonly usual: number
  /** What is asked for most of late, the most first. */
  readonly popular: Int32Array
}

const FEWEST_ORDERS = 3

/**
 * Learns from what customers did and from what lay in the same orders: both histories must number their items alike. `today` in days since 1970.
 * Stops now and then, for whoever has other work too.
 */
export function* learning(history: History, orders: History, today: number): Generator<undefined, Model> {
  const demand = demandOf(history, { today })
  const asked = Int32Array.from(history.names.keys()).filter((item) => demand.buyers[item]! > 0)
  const { rates, usual } = repeatRates(history)
  yield
  const neighbours = yield* neighboursOf(history, { today, demand })
  const together = yield* neighboursOf(orders, { today, demand, fewestShared: FEWEST_ORDERS })
  const popular = asked.sort((a, b) => demand.lately[b]! - demand.lately[a]! || a - b)
  return { names: history.names, neighbours, together, rates, usual, popular }
}

/** The same at one go. */
export const learn = (history: History, orders: History, today: number): Model => {
  const work = learning(history, orders, today)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

const KINDS = { neighbours: ['starts', 'items', 'weights'], together: ['starts', 'items', 'weights'] } as const

/** As bytes: a line of JSON with names and lengths, then the columns one after the other, four bytes a number. */
export const packed = (model: Model): Buffer => {
  const columns = columnsOf(model)
  const head = Buffer.from(
    `${JSON.stringify({ names: model.names, usual: model.usual, lengths: columns.map(({ length }) => length) })}\n`,
  )
  return Buffer.concat([
    head,
    ...columns.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength)),
  ])
}

const columnsOf = ({ neighbours, together, rates, popular }: Model) => [
  ...KINDS.neighbours.map((name) => neighbours[name]),
  ...KINDS.together.map((name) => together[name]),
  rates,
  popular,
]

type Head = { names: string[]; usual: number; lengths: number[] }

/** The model that `packed` made into bytes. */
export const unpacked = (bytes: Buffer): Model => {
  const end = bytes.indexOf('\n')
  const { names, usual, lengths } = JSON.parse(bytes.toString('utf8', 0, end)) as Head
  let from = end + 1
  const next = lengths.map((length) => {
    const start = from
    from += 4 * length
    // A copy of its own: numbers of four bytes must begin at a multiple of four.
    return new Uint8Array(bytes.subarray(start, from)).buffer
  })
  const neighboursAt = (at: number): Neighbours => ({
    starts: new Int32Array(next[at]!),
    items: new Int32Array(next[at + 1]!),
    weights: new Float32Array(next[at + 2]!),
  })
  return {
    names,
    usual,
    neighbours: neighboursAt(0),
    together: neighboursAt(3),
    rates: new Float32Array(next[6]!),
    popular: new Int32Array(next[7]!),
  }
}
