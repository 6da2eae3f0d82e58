import type { Ctx } from '#support/actions/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { fold, pinyinOf } from '#support/search/index.ts'

/** A readable part of an address from a name: English words, else pinyin; `fallback` where nothing readable is left. */
export const slugFrom = (name: LocalisedText, fallback: string): string => {
  const english = name.en?.trim()
  const words = english ? english : pinyinOf(name['zh-CN'] ?? name['zh-TW'] ?? '').full
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return slug || plain(fallback)
}

/** A number as part of an address. */
export const plain = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'item'

const AT_ONCE = 20

/** The address part itself, or with the first number behind it that makes it free: 85179a and 85179A are two items. */
export const freeSlug = async ({ tx }: Pick<Ctx, 'tx'>, table: 'products' | 'items', slug: string): Promise<string> => {
  for (let first = 1; ; first += AT_ONCE) {
    const wanted = Array.from({ length: AT_ONCE }, (_, at) => (first + at === 1 ? slug : `${slug}-${first + at}`))
    const rows = await tx.named<{ slug: string }>(
      `catalog.taken_slugs ${table}`,
      `select slug from ${table} where slug = any($1)`,
      [wanted],
    )
    const taken = new Set(rows.map((row) => row.slug))
    const free = wanted.find((one) => !taken.has(one))
    if (free) return free
  }
}
