/** One line a phase: what, how long it took, and what came of it. */
export const phase = async <T>(
  name: string,
  work: () => Promise<T>,
  tell: (result: T) => string = () => 'done',
): Promise<T> => {
  const since = performance.now()
  process.stdout.write(`${name} ... `)
  try {
    const result = await work()
    process.stdout.write(`${tell(result)} (${seconds(since)} s)\n`)
    return result
  } catch (error) {
    process.stdout.write('no\n')
    throw error
  }
}

export const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)
