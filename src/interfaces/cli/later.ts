/** A part of the house that may not be built yet. */
export const part = async <T>(path: string): Promise<T | undefined> => {
  try {
    return (await import(path)) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.log(`(${path} is not there yet)`)
    return undefined
  }
}
