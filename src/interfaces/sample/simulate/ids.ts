import type { Random } from '../random.ts'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Gives UUIDs of version 7 with the time that is asked for: the same stream of numbers gives the same ids. */
export type Ids = (at: number) => string

/** Ids of one millisecond sort in the order in which they were made (up to 4,096 of them). */
export const createIds = (random: Random): Ids => {
  let turn = 0
  let [lastAt, prefix] = [-1, '']
  const four = () => Math.floor(random.next() * 0x1_0000_0000)
  return (at) => {
    if (at !== lastAt) {
      const time = Math.floor(at).toString(16).padStart(12, '0')
      prefix = `${time.slice(0, 8)}-${time.slice(8)}-7`
      lastAt = at
    }
    turn = (turn + 1) & 0xfff
    const [one, other] = [four(), four()]
    const variant = hex[0x80 | ((one >>> 24) & 0x3f)]
    return `${prefix}${hex[turn >> 8]![1]}${hex[turn & 255]}-${variant}${hex[(one >>> 16) & 255]}-${hex[(one >>> 8) & 255]}${hex[one & 255]}${hex[other >>> 24]}${hex[(other >>> 16) & 255]}${hex[(other >>> 8) & 255]}${hex[other & 255]}`
  }
}
