/** Signs that nobody confuses when he reads or types them: no 0 O, 1 I L, no U V beside each other. */
const SIGNS = 'ABCDEFGHJKMNPQRSTWXYZ23456789'

/** Different random codes; `random` gives whole numbers below its argument. */
export const makeCodes = (
  { count, prefix, length }: { count: number; prefix: string; length: number },
  random: (below: number) => number,
): string[] => {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(prefix + Array.from({ length }, () => SIGNS[random(SIGNS.length)]).join(''))
  return [...codes]
}

/** Whether so many signs make guessing hopeless: at least 10,000 empty codes for each that exists. */
export const isHardToGuess = ({ count, length }: { count: number; length: number }): boolean =>
  SIGNS.length ** length >= count * 10_000

/** A fair whole number below a bound of at most 256, from the browser's own randomness. */
export const fairly = (below: number): number => {
  const most = 256 - (256 % below)
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < most) return byte % below
  }
}
