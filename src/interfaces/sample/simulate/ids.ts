import type { Random } from '../random.ts'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Gives UUIDs of version 7 with the time that is asked for: the same stream of numbers gives the same ids. */
export type Ids = (at: number) => string

/** Ids of one millisecond sort in the order in which they were made (up to 4,096 of them). */
export const createIds = (random: Random): Ids => {
  let turn = 0
  const four = () => {
    const number = Math.floor(random.next() * 0x1_0000_0000)
    return `${hex[number >>> 24]}${hex[(number >>> 16) & 255]}${hex[(number >>> 8) & 255]}${hex[number & 255]}`
  }
  return (at) => {
    turn = (turn + 1) & 0xfff
    const time = Math.floor(at).toString(16).padStart(12, '0')
    const [one, other] = [four(), four()]
    const variant = hex[0x80 | (Number.parseInt(one.slice(0, 2), 16) & 0x3f)]
    return `${time.slice(0, 8)}-${time.slice(8)}-7${turn.toString(16).padStart(3, '0')}-${variant}${one.slice(2, 4)}-${one.slice(4)}${other}`
  }
}
