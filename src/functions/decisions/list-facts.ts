import { z } from 'zod'
import { type Category, categoryTree } from '#masters/catalog/functions.ts'
import { type Ctx, may, query } from '#support/actions/index.ts'
import { type Language, localised, translator } from '#support/i18n/index.ts'
import { blanks } from './blanks.ts'
import { type ChoiceSource, type Fact, factGroups, operatorsOf } from './fact.ts'
import { factTexts } from './fact-texts.ts'
import { facts } from './facts.ts'

type Choice = { name: string; label: string }

/** Everything that a condition of the acting planner can ask, in his words, and what scripts can have filled in. */
export const listFacts = query({
  name: 'decisions.list_facts',
  input: z.strictObject({}),
  fn: async (ctx) => {
    const { language } = ctx.actor
    const t = translator(factTexts, language)
    const rows = new Map<ChoiceSource, Choice[]>()
    for (const source of Object.keys(sources) as ChoiceSource[]) rows.set(source, await sources[source](ctx, language))
    const choicesOf = ({ choices, choicesFrom }: Fact): Choice[] | undefined =>
      choicesFrom
        ? rows.get(choicesFrom)
        : choices?.map((name) => ({ name, label: t(`decisions.choice.${name}` as keyof typeof factTexts) }))
    return {
      facts: facts
        .filter(({ permission }) => !permission || may(ctx.actor, permission))
        .map((fact) => ({
          name: fact.name,
          group: fact.group,
          type: fact.type,
          operators: operatorsOf[fact.type],
          label: t(`decisions.fact.${fact.name}` as keyof typeof factTexts),
          ...(choicesOf(fact) && { choices: choicesOf(fact) }),
          ...(fact.triggers && { triggers: fact.triggers }),
          isOfCustomer: fact.sql !== undefined,
        })),
      groups: factGroups.map((name) => ({ name, label: t(`decisions.group.${name}` as keyof typeof factTexts) })),
      blanks: blanks.map((name) => ({ name, label: t(`decisions.blank.${name}` as keyof typeof factTexts) })),
    }
  },
})

const MOST = 500

const sources: Record<ChoiceSource, (ctx: Ctx, language: Language) => Promise<Choice[]>> = {
  categories: async (ctx, language) => {
    const flat = (list: readonly Category[]): Choice[] =>
      list.flatMap(({ slug, path, children }) => [
        {
          name: slug,
          label: path
            .map(({ name }) => localised(name, language))
            .reverse()
            .join(' › '),
        },
        ...flat(children),
      ])
    return flat(await categoryTree(ctx)).slice(0, MOST)
  },
  customerGroups: (ctx, language) => named(ctx, language, 'customer_groups'),
  brands: (ctx, language) => named(ctx, language, 'brands'),
  countries: async (ctx, language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
    const rows = await ctx.tx.named<{ country: string }>(
      'decisions.countries',
      `select distinct country from addresses where country ~ '^[A-Z]{2}$' and removed_at is null order by country limit ${MOST}`,
    )
    return rows.map(({ country }) => ({ name: country, label: names.of(country) ?? country }))
  },
}

const named = async (ctx: Ctx, language: Language, table: 'customer_groups' | 'brands'): Promise<Choice[]> => {
  const rows = await ctx.tx.named<{ code: string; name: Record<string, string> }>(
    `decisions.choices_of_${table}`,
    `select code, name from ${table} where archived_at is null order by code limit ${MOST}`,
  )
  return rows.map(({ code, name }) => ({ name: code, label: localised(name, language) || code }))
}
