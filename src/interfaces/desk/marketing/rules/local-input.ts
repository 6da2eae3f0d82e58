/** An instant as a field of the browser takes it, by the reader's own clock. */
export const localInput = (at: string | null): string => {
  if (!at) return ''
  const instant = new Date(at)
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
