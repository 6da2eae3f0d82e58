/**
 * Who bought or looked at what on which day, in columns. The rows of customer `c` lie from `starts[c]` up to `starts[c + 1]`, by item, the oldest
 * first; one row a customer, item and day. Customers and items are numbers; `names` says what an item's number stands for.
 */
export type History = {
  readonly customers: number
  readonly names: readonly string[]
  readonly starts: Int32Array
  readonly items: Int32Array
  /** Days since 1970. */
  readonly days: Int32Array
  /** 1 bought, 0 only looked at. */
  readonly bought: Uint8Array
}

type Row = { customer: number; item: number; day: number; bought: 0 | 1 }

/** Numbers of items that several histories share. */
export type Numbers = Map<string, number>

/** Gathers rows in any order; the same customer, item and day twice is one row, bought when one of them was. */
export const historyWriter = (items: Numbers = new Map()) => {
  const customers: Numbers = new Map()
  const rows: Row[] = []
  const numberOf = (known: Numbers, name: string) => {
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, known.size)
    return known.size - 1
  }
  return {
    add: (customer: string, item: string, day: number, isBought = true) =>
      void rows.push({
        customer: numberOf(customers, customer),
        item: numberOf(items, item),
        day,
        bought: isBought ? 1 : 0,
      }),
    /** The numbers of items so far, for a second history of the same items. */
    numbers: items,
    /** The number of a customer, if a row named him. */
    customer: (name: string) => customers.get(name),
    done: (): History => columnsOf(rows, customers.size, [...items.keys()]),
  }
}

const columnsOf = (rows: Row[], customers: number, names: string[]): History => {
  rows.sort((a, b) => a.customer - b.customer || a.item - b.item || a.day - b.day || b.bought - a.bought)
  const once = rows.filter((row, at) => {
    const before = rows[at - 1]
    return !before || before.day !== row.day || before.item !== row.item || before.customer !== row.customer
  })
  const starts = new Int32Array(customers + 1)
  for (const { customer } of once) starts[customer + 1]! += 1
  for (let customer = 0; customer < customers; customer += 1) starts[customer + 1]! += starts[customer]!
  return {
    customers,
    names,
    starts,
    items: Int32Array.from(once, (row) => row.item),
    days: Int32Array.from(once, (row) => row.day),
    bought: Uint8Array.from(once, (row) => row.bought),
  }
}

/** One item in one customer's history: on which days she bought it, when she last had to do with it, bought or not. */
export type Owned = { item: number; boughtOn: number[]; lastDay: number }

/** What one customer had to do with, item by item. */
export const ownedBy = ({ starts, items, days, bought }: History, customer: number): Owned[] => {
  const owned: Owned[] = []
  for (let row = starts[customer]!; row < starts[customer + 1]!; row += 1) {
    if (owned.at(-1)?.item !== items[row]) owned.push({ item: items[row]!, boughtOn: [], lastDay: 0 })
    const own = owned.at(-1)!
    if (bought[row]) own.boughtOn.push(days[row]!)
    own.lastDay = days[row]!
  }
  return owned
}

/** The days on which she bought anything, the first one first. */
export const visitsOf = (owned: readonly Pick<Owned, 'boughtOn'>[]): number[] =>
  [...new Set(owned.flatMap((one) => one.boughtOn))].sort((a, b) => a - b)
