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
