import type { Check } from './module.ts'

/** More findings of one kind than this are not listed: they have one cause. */
const MOST = 50

/**
 * A proof that is two statements: one counts what is looked at (column `count`), the other finds what is wrong (column `what`), for which the
 * mend is always the same.
 */
export const checkBySql = (
  name: string,
  { count, find, mend }: { count: string; find: string; mend: string },
): Check => ({
  name,
  run: async (tx) => {
    const [counted] = await tx.named<{ count: string | number }>(`check.${name}.count`, count)
    const rows = await tx.named<{ what: string }>(`check.${name}`, `${find} limit ${MOST}`)
    return { count: Number(counted?.count ?? 0), findings: rows.map(({ what }) => ({ what, mend })) }
  },
})
