import { z } from 'zod'
import { dimensionNames } from './model/dimensions.ts'
import { measureNames } from './model/measures.ts'
import { subjects } from './model/types.ts'

const day = z.iso.date()
const key = z.string().max(200).nullable()

export const measureName = z.enum(measureNames)
export const dimensionName = z.enum(dimensionNames)

export const spans = [
  'today',
  'yesterday',
  'this_week',
  'this_month',
  'this_quarter',
  'this_year',
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'last_365_days',
  'last_week',
  'last_month',
  'last_quarter',
  'last_year',
  'all',
] as const

export const operators = [
  'is',
  'is_not',
  'in',
  'not_in',
  'contains',
  'starts_with',
  'gt',
  'gte',
  'lt',
  'lte',
  'between',
  'is_known',
  'is_unknown',
] as const

const scalar = z.union([z.string().max(200), z.number(), z.boolean()])

export const filterSchema = z.strictObject({
  dimension: dimensionName,
  level: z.string().max(20).optional(),
  operator: z.enum(operators),
  value: z.union([scalar, z.array(scalar).max(500)]).optional(),
})

const axis = z.strictObject({
  dimension: dimensionName,
  level: z.string().max(20).optional(),
  /** The largest n within what stands above; the rest of it together, as `~others`, unless that is not wanted. */
  top: z
    .strictObject({
      n: z.number().int().min(1).max(100),
      by: measureName,
      others: z.boolean().default(true),
    })
    .optional(),
  order: z
    .strictObject({ by: z.union([z.literal('label'), measureName]), direction: z.enum(['asc', 'desc']).default('asc') })
    .optional(),
})

export const periodSchema = z.union([z.enum(spans), z.strictObject({ from: day, to: day })])

/** A question to the mart in the words of the semantic model. */
export const pivotSchema = z.strictObject({
  subject: z.enum(subjects).optional(),
  measures: z.array(measureName).min(1).max(12),
  rows: z.array(axis).max(5).default([]),
  columns: z.array(axis).max(3).default([]),
  filters: z.array(filterSchema).max(30).default([]),
  period: periodSchema.optional(),
  compare: z.enum(['previous_period', 'previous_year']).optional(),
})

export type Axis = z.output<typeof axis>
export type Filter = z.output<typeof filterSchema>
export type Period = z.output<typeof periodSchema>
export type Pivot = z.output<typeof pivotSchema>

const header = z.object({
  path: z.array(z.object({ key, label: z.string() })),
  level: z.number(),
  isTotal: z.boolean(),
})
export type Header = z.infer<typeof header>

const cell = z.object({ value: z.string().nullable(), before: z.string().nullable().optional() })
export type Cell = z.infer<typeof cell>

export const shownMeasure = z.object({
  name: measureName,
  label: z.string(),
  unit: z.enum(['money', 'count', 'quantity', 'percent', 'ratio']),
  additivity: z.enum(['additive', 'semi_additive', 'non_additive']),
  /** Of money: the one currency of these figures; null where there are several, whose sums mean nothing. */
  currency: z.string().nullable(),
})

export const pivotAnswer = z.object({
  measures: z.array(shownMeasure),
  rowHeaders: z.array(header),
  columnHeaders: z.array(header),
  cells: z.array(z.array(z.array(cell))),
  period: z.object({ from: day, to: day }).nullable(),
  before: z.object({ from: day, to: day }).nullable(),
  sentence: z.string(),
  asOf: z.date().nullable(),
  truncated: z.boolean(),
})
export type PivotAnswer = z.infer<typeof pivotAnswer>

export const drillSchema = z.strictObject({
  pivot: pivotSchema,
  rowPath: z.array(key).max(5).default([]),
  columnPath: z.array(key).max(3).default([]),
  measure: measureName.optional(),
  limit: z.number().int().min(1).max(500).default(50),
  after: z.string().max(200).optional(),
})
export type Drill = z.output<typeof drillSchema>

export const drillAnswer = z.object({
  columns: z.array(
    z.object({ name: z.string(), label: z.string(), type: z.enum(['text', 'date', 'money', 'quantity', 'count']) }),
  ),
  rows: z.array(
    z.object({
      key: z.string(),
      values: z.record(z.string(), z.string().nullable()),
      /** `order:<id>`: what the row was made of, and its page where it has one. */
      document: z.string().nullable(),
      href: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
})
export type DrillAnswer = z.infer<typeof drillAnswer>

export const freshness = z.object({
  asOf: z.date().nullable(),
  ageSeconds: z.number().nullable(),
  state: z.enum(['live', 'behind', 'down']),
  doing: z.string().nullable(),
})
export type Freshness = z.infer<typeof freshness>

export const tileSchema = z.strictObject({
  pivotId: z.uuid(),
  form: z.enum(['number', 'table', 'bar', 'line', 'pie']),
  width: z.number().int().min(1).max(12).default(6),
})
