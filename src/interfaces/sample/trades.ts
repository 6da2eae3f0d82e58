/** What the forty suppliers make, and which of them: from and to, both included. */
export const trades = {
  upholstery: [0, 5],
  wood: [6, 13],
  lamp: [14, 17],
  textile: [18, 23],
  ceramic: [24, 28],
  tea: [29, 32],
  bamboo: [33, 34],
  kitchen: [35, 36],
  glass: [37, 38],
  print: [39, 39],
} as const satisfies Record<string, readonly [number, number]>

export type Trade = keyof typeof trades
