import { type Ctx, fail } from '#support/actions/index.ts'
import type { Tx } from '#support/database/index.ts'
import { remembered } from '#support/entity/index.ts'
import type { LocalisedText } from '#support/i18n/index.ts'
import { pinyinOf, queryWords } from '#support/search/index.ts'
import { catalogErrors } from './errors.ts'
import { categories } from './tables.ts'

type Reading = Pick<Ctx, 'tx'>

export type Category = {
  id: string
  parentId: string | null
  slug: string
  name: LocalisedText
  description: LocalisedText | null
  picture: string | null
  position: number
  isArchived: boolean
  /** Itself first, then what it stands in, up to the root. */
  path: readonly Category[]
  children: readonly Category[]
}

type Tree = { byId: Map<string, Category>; bySlug: Map<string, Category>; roots: Category[] }

const load = async (tx: Tx): Promise<Tree> => {
  const rows = await tx.select().from(categories).orderBy(categories.position, categories.slug)
  const byId = new Map(
    rows.map(({ archivedAt, version, ...row }) => [
      row.id,
      { ...row, isArchived: archivedAt !== null, path: [] as Category[], children: [] as Category[] },
    ]),
  )
  const all = [...byId.values()]
  for (const category of all) {
    const seen = new Set<string>()
    for (let at: typeof category | undefined = category; at && !seen.has(at.id); at = byId.get(at.parentId ?? '')) {
      seen.add(at.id)
      category.path.push(at)
    }
    if (!category.isArchived) byId.get(category.parentId ?? '')?.children.push(category)
  }
  return {
    byId,
    bySlug: new Map(all.map((category) => [category.slug, category])),
    roots: all.filter(({ parentId, isArchived }) => !parentId && !isArchived),
  }
}

const tree = remembered([categories], load)

const wordsKey = (text: string): string => queryWords(text).toSorted().join(' ')

/** Categories in use by the words of their whole name in each language, and by its pinyin. */
const named = remembered([categories], async (tx) => {
  const ids = new Map<string, string[]>()
  for (const { id, name, isArchived } of (await tree(tx)).byId.values()) {
    if (isArchived) continue
    const texts = Object.values(name).flatMap((text) => (text ? [text, pinyinOf(text).full] : []))
    for (const key of new Set(texts.map(wordsKey))) if (key) ids.set(key, [...(ids.get(key) ?? []), id])
  }
  return ids
})

/** The ids of the categories that are called just this: `beds`, 床, `chuang`. */
export const categoriesCalled = async ({ tx }: Reading, text: string): Promise<readonly string[]> =>
  (await named(tx)).get(wordsKey(text)) ?? []

/** The categories of the shop as a tree, those in use, in their order. */
export const categoryTree = async ({ tx }: Reading): Promise<readonly Category[]> => (await tree(tx)).roots

/** A category by slug or id, in use or not, or null. */
export const findCategory = async ({ tx }: Reading, slugOrId: string): Promise<Category | null> => {
  const { bySlug, byId } = await tree(tx)
  return bySlug.get(slugOrId) ?? byId.get(slugOrId) ?? null
}

/** As findCategory. Fails with unknown_category. */
export const getCategory = async (ctx: Reading, slugOrId: string): Promise<Category> =>
  (await findCategory(ctx, slugOrId)) ?? fail(catalogErrors.unknownCategory, { category: slugOrId })

/** For many products: category → itself and all it stands in. */
export const ancestry = async ({ tx }: Reading): Promise<(categoryId: string | null) => readonly Category[]> => {
  const { byId } = await tree(tx)
  return (categoryId) => byId.get(categoryId ?? '')?.path ?? []
}
