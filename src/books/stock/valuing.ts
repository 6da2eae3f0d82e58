import { Decimal, decimal, divide, type Numeric, negate, plain, round } from '#support/money/index.ts'

/** How an item's goods are valued; fixed by its first valued move. */
export type Method = 'fifo' | 'average' | 'standard'

/** So much by one move at a value: goods in stock, or goods that left before they were there (owed). */
export type Layer = { moveId: string; quantity: string; value: string }

/**
 * What an item of one legal entity is worth at a point of its history. FIFO: `layers` oldest first; average: one layer at most.
 * Below zero there are no layers and `owed` holds what left too early, oldest first, at a provisional value. Standard: neither,
 * `lastCost` is the standard.
 */
export type State = {
  method: Method
  currency: string
  quantity: string
  value: string
  layers: Layer[]
  owed: Layer[]
  lastCost: string | null
}

/**
 * A move in or out of the house, or a new standard cost (`revalue`). `share`: the move takes its cost from another one, and this
 * amount is its part of it (not negative).
 */
export type ValuedMove = {
  id: string
  effect: 'in' | 'out' | 'revalue'
  quantity: string
  unitCost: string | null
  costOf?: string | null
  share?: string
}

/** `value`: what the move does to the value of the stock, signed. `covers`: what it changes at moves that had left too early. */
export type Applied = { state: State; value: string; covers: { moveId: string; value: string }[] }

export const emptyState = (method: Method, currency: string): State => ({
  method,
  currency,
  quantity: '0',
  value: round(0, currency),
  layers: [],
  owed: [],
  lastCost: null,
})

/**
 * The next state and the value of one move, rounded to the currency. Takes a part of a layer in proportion, and the last piece of
 * it all that is left of its value, so that value in = value out + value left to the cent.
 * FIFO takes from the oldest layer, average from the one there is, standard values quantity × standard before and after.
 * Goods without a known cost take the last known one; what leaves before it is there does too, and is corrected (`covers`) by the
 * receipt that fills the gap. A reversed receipt takes out what it brought in as far as that is still there.
 */
export const applyMove = (state: State, move: ValuedMove): Applied => {
  if (state.method === 'standard') return atStandard(state, move)
  if (move.effect === 'revalue') throw new Error('Only a standard cost is revalued')
  return move.effect === 'in' ? bringIn(state, move) : takeOut(state, move)
}

const atStandard = (state: State, move: ValuedMove): Applied => {
  const lastCost = move.effect === 'revalue' ? move.unitCost : state.lastCost
  const signed = move.effect === 'in' ? move.quantity : move.effect === 'out' ? negate(move.quantity) : '0'
  const quantity = plain(decimal(state.quantity).plus(signed))
  const value = round(decimal(quantity).times(lastCost ?? 0), state.currency)
  return {
    state: { ...state, lastCost, quantity, value },
    value: minus(value, state.value, state.currency),
    covers: [],
  }
}

const bringIn = (state: State, move: ValuedMove): Applied => {
  const { currency } = state
  const value = move.share ?? round(decimal(move.quantity).times(move.unitCost ?? state.lastCost ?? 0), currency)
  const rest: Layer = { moveId: move.id, quantity: move.quantity, value }
  const covers: Applied['covers'] = []
  const owed = ownFirst(state.owed, move.costOf).map((gap) => ({ ...gap }))
  for (const gap of owed) {
    const quantity = lesser(gap.quantity, rest.quantity)
    if (decimal(quantity).isZero()) break
    const [was, is] = [cut(gap, quantity, currency), cut(rest, quantity, currency)]
    const change = minus(was, is, currency)
    if (!decimal(change).isZero()) covers.push({ moveId: gap.moveId, value: change })
  }
  const layers = decimal(rest.quantity).isZero() ? state.layers : put(state, rest)
  const cost = move.share || move.unitCost ? divide(value, move.quantity) : state.lastCost
  return { state: settled(state, layers, owed.filter(isLeft), cost), value, covers }
}

const takeOut = (state: State, move: ValuedMove): Applied => {
  const { currency } = state
  const layers = state.layers.map((layer) => ({ ...layer }))
  let [left, taken] = [decimal(move.quantity), new Decimal(0)]
  for (const layer of ownFirst(layers, move.costOf)) {
    const quantity = lesser(layer.quantity, plain(left))
    if (decimal(quantity).isZero()) break
    taken = taken.plus(cut(layer, quantity, currency, state.method === 'average' ? move.share : undefined))
    left = left.minus(quantity)
  }
  const owed = [...state.owed]
  if (left.isPositive() && !left.isZero()) {
    const value = round(left.times(state.lastCost ?? 0), currency)
    owed.push({ moveId: move.id, quantity: plain(left), value })
    taken = taken.plus(value)
  }
  const after = settled(state, layers.filter(isLeft), owed, state.lastCost)
  return { state: after, value: round(taken.negated(), currency), covers: [] }
}

/**
 * Takes `quantity` out of a layer and gives its value; all of it takes all the value that is left. `wanted`: take this much value
 * instead, unless the layer holds less.
 */
const cut = (layer: Layer, quantity: string, currency: string, wanted?: string): string => {
  const isAll = decimal(quantity).equals(layer.quantity)
  const share = round(decimal(layer.value).times(quantity).dividedBy(layer.quantity), currency)
  const named = wanted && decimal(wanted).lessThanOrEqualTo(layer.value) ? wanted : share
  const value = isAll ? layer.value : named
  layer.quantity = plain(decimal(layer.quantity).minus(quantity))
  layer.value = minus(layer.value, value, currency)
  return value
}

const put = (state: State, layer: Layer): Layer[] => {
  const [only] = state.layers
  if (state.method === 'fifo' || !only) return [...state.layers, layer]
  const quantity = plain(decimal(only.quantity).plus(layer.quantity))
  return [{ moveId: layer.moveId, quantity, value: round(decimal(only.value).plus(layer.value), state.currency) }]
}

const settled = (state: State, layers: Layer[], owed: Layer[], cost: string | null): State => {
  const total = (of: 'quantity' | 'value') =>
    Decimal.sum(0, ...layers.map((layer) => layer[of])).minus(Decimal.sum(0, ...owed.map((gap) => gap[of])))
  const [only] = layers
  const lastCost = state.method === 'average' && only ? divide(only.value, only.quantity) : cost
  return {
    ...state,
    layers,
    owed,
    lastCost,
    quantity: plain(total('quantity')),
    value: round(total('value'), state.currency),
  }
}

const ownFirst = (layers: Layer[], moveId: string | null | undefined) =>
  moveId && layers.some((layer) => layer.moveId === moveId)
    ? [...layers.filter((layer) => layer.moveId === moveId), ...layers.filter((layer) => layer.moveId !== moveId)]
    : layers

const isLeft = (layer: Layer) => !decimal(layer.quantity).isZero()
const lesser = (a: Numeric, b: Numeric) => plain(Decimal.min(decimal(a), decimal(b)))
const minus = (a: Numeric, b: Numeric, currency: string) => round(decimal(a).minus(decimal(b)), currency)
