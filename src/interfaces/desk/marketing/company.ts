import { useRows } from '../kit/described.ts'

/** The company whose prices these are, with its currency. */
export const useCompany = () => {
  const row = useRows('legal_entities', { limit: 1 }).data?.pages[0]?.rows[0]
  return { id: row?.id, currency: String(row?.currency ?? '') }
}
