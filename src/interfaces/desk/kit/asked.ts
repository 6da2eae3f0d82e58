import { useSearchParams } from 'react-router'

/**
 * What a screen asks for stands in its address, so that it can be sent to a colleague. `set` changes a part of it, and what is empty goes;
 * `choose` asks for that alone.
 */
export const useAsked = () => {
  const [search, setSearch] = useSearchParams()
  const choose = (asked: Record<string, string>) => setSearch(asked, { replace: true })
  const set = (change: Record<string, string | undefined>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name)
        return next
      },
      { replace: true },
    )
  return { asked: Object.fromEntries(search) as Record<string, string>, set, choose }
}
