import { z } from 'zod'
import { type Actor, may, query } from '#support/actions/index.ts'
import { type Language, translator } from '#support/i18n/index.ts'
import { martAge } from './mart/standing.ts'
import { dimensionNames, dimensionOf, subjectsOf } from './model/dimensions.ts'
import { measureNames, measureOf } from './model/measures.ts'
import { modelTexts } from './model/texts.ts'
import { subjects } from './model/types.ts'
import { dimensionName, freshness, measureName, operators, spans } from './schemas.ts'

const shown = z.object({
  measures: z.array(
    z.object({
      name: measureName,
      label: z.string(),
      formula: z.string(),
      source: z.string(),
      additivity: z.enum(['additive', 'semi_additive', 'non_additive']),
      unit: z.enum(['money', 'count', 'quantity', 'percent', 'ratio']),
      subject: z.enum(subjects),
      permission: z.string().optional(),
      dimensions: z.array(dimensionName),
    }),
  ),
  dimensions: z.array(
    z.object({
      name: dimensionName,
      label: z.string(),
      type: z.enum(['text', 'date', 'number', 'boolean']),
      subject: z.array(z.enum(subjects)),
      levels: z.array(z.object({ name: z.string(), label: z.string(), subject: z.array(z.enum(subjects)) })).optional(),
      usualLevel: z.string().optional(),
      isFilterOnly: z.boolean(),
      permission: z.string().optional(),
    }),
  ),
  subjects: z.array(z.object({ name: z.enum(subjects), label: z.string() })),
  operators: z.array(z.enum(operators)),
  spans: z.array(z.enum(spans)),
  freshness,
})

/** What the actor can measure and by what, in his language, and how old the figures are. What he may not see is not in it. */
export const showModel = query({
  name: 'insight.model',
  input: z.strictObject({}),
  output: shown,
  fn: async (ctx) => {
    const t = translator(modelTexts, ctx.actor.language)
    return {
      measures: measuresOf(ctx.actor),
      dimensions: dimensionsOf(ctx.actor),
      subjects: subjects.map((name) => ({ name, label: t(`insight.subject.${name}`) })),
      operators: [...operators],
      spans: [...spans],
      freshness: await martAge(ctx),
    }
  },
})

const measuresOf = (actor: Actor) => {
  const t = words(actor.language)
  return measureNames
    .map((name) => ({ name, ...measureOf(name) }))
    .filter(({ permission }) => !permission || may(actor, permission))
    .map(({ name, additivity, unit, subject, permission, notBy = [] }) => ({
      ...{ name, additivity, unit, subject, permission },
      label: t(`insight.measure.${name}`),
      formula: t(`insight.formula.${name}`),
      source: t(`insight.source.${subject}`),
      dimensions: dimensionNames.filter((one) => subjectsOf(one).includes(subject) && !notBy.includes(one)),
    }))
}

const dimensionsOf = (actor: Actor) => {
  const t = words(actor.language)
  return dimensionNames
    .map((name) => ({ name, ...dimensionOf(name) }))
    .filter(({ permission }) => !permission || may(actor, permission))
    .map(({ name, type, levels, usualLevel, isFilterOnly = false, permission }) => ({
      ...{ name, type, usualLevel, isFilterOnly, permission },
      label: t(`insight.dimension.${name}`),
      subject: subjectsOf(name),
      levels:
        levels &&
        Object.keys(levels).map((level) => ({
          name: level,
          label: t(`insight.level.${level}`),
          subject: subjectsOf(name, level),
        })),
    }))
}

/** Texts by keys that are put together from names of the model. */
export const words = (language: Language) => {
  const t = translator(modelTexts, language)
  return (key: string) => t(key as keyof typeof modelTexts)
}
