const counts: Record<string, number> = { M: 2, L: 2, C: 6, Q: 4, A: 7, Z: 0 }

/** In tenths; whole pixels where the eye will not see more. */
const inTenths = (value: number, whole: boolean) => (whole ? Math.round(value) * 10 : Math.round(value * 10))

/** Tenths as the shortest decimal: `-5` is `-.5`. */
const written = (value: number) => String(value / 10).replace(/^(-?)0\./, '$1.')

/** Numbers side by side need a blank only where the next begins with a digit, or with a dot after a whole number. */
const joined = (numbers: readonly string[]) =>
  numbers.reduce((text, next, index) => {
    const before = numbers[index - 1]
    const stuck = index === 0 || next.startsWith('-') || (next.startsWith('.') && before!.includes('.'))
    return `${text}${stuck ? '' : ' '}${next}`
  }, '')

/** Rewrites a path of M L C Q A Z with relative steps, which are a third shorter. Rounds to tenths without drift; `whole` rounds to pixels. */
export const compactPath = (path: string, whole = false): string => {
  const tenths = (value: number) => inTenths(value, whole)
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let last = ''
  return path.replace(/([MLCQAZ])([^MLCQAZ]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const size = counts[command]!
    if (command === 'Z') {
      ;[x, y, last] = [startX, startY, 'z']
      return 'z'
    }
    let out = ''
    for (let from = 0; from < numbers.length; from += size) {
      const group = numbers.slice(from, from + size)
      const [endX, endY] = [tenths(group[size - 2]!), tenths(group[size - 1]!)]
      const step =
        command === 'A'
          ? [
              written(tenths(group[0]!)),
              written(tenths(group[1]!)),
              '0',
              String(group[3]),
              String(group[4]),
              written(endX - x),
              written(endY - y),
            ]
          : group.map((value, index) => written(tenths(value) - (index % 2 === 0 ? x : y)))
      const letter = command.toLowerCase()
      const numbersText = joined(step)
      out +=
        command === 'M'
          ? `M${joined([written(endX), written(endY)])}`
          : letter === last && !numbersText.startsWith('-')
            ? ` ${numbersText}`
            : letter === last
              ? numbersText
              : `${letter}${numbersText}`
      last = command === 'M' ? 'M' : letter
      ;[x, y] = [endX, endY]
      if (command === 'M') [startX, startY] = [x, y]
    }
    return out
  })
}
