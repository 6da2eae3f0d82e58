import { z } from 'zod'
import { form, isCountry } from '#support/i18n/index.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

/** A telephone number as people write it, with its extension if it has one: five digits at least. */
export const phoneSchema = words(40)
  .normalize('NFKC')
  .regex(/(?:\d\D*){5}/, form('form.phone'))

/** A value of this kind must be one that reaches somebody; of other kinds anything may. */
const reaches = (kind: string, schema: z.ZodType) => (point: { kind: string; value: string }) =>
  point.kind !== kind || schema.safeParse(point.value).success

export const contactPointSchema = z
  .object({
    kind: z.enum(['email', 'phone', 'wechat', 'whatsapp', 'web']),
    value: words(200).normalize('NFKC'),
    label: words(60).optional(),
    isPrimary: z.boolean().default(false),
  })
  .refine(reaches('email', z.email()), { ...form('form.email'), path: ['value'] })
  .refine(reaches('phone', phoneSchema), { ...form('form.phone'), path: ['value'] })

export const addressSchema = z.object({
  label: words(60).optional(),
  name: words(120),
  line1: words(200),
  line2: words(200).optional(),
  district: words(100).optional(),
  city: words(100),
  region: words(100).optional(),
  postalCode: words(20).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, form('form.country'))
    .refine(isCountry, form('form.country')),
  phone: phoneSchema.optional(),
  isDefault: z.boolean().default(false),
})

export const partySchema = z.object({
  kind: z.enum(['person', 'organisation']),
  name: words(200),
  familyName: words(100).optional(),
  givenName: words(100).optional(),
  language: z.enum(['en', 'zh-CN', 'zh-TW']).default('en'),
  isCustomer: z.boolean().default(true),
  isSupplier: z.boolean().default(false),
  customerGroupId: z.uuid().optional(),
  taxNumber: words(60).optional(),
  birthday: z.iso.date().optional(),
  custom: z.record(z.string(), z.unknown()).optional(),
  paymentTermDays: z.int().min(0).max(365).optional(),
  number: words(40).optional(),
  contactPoints: z.array(contactPointSchema).max(20).default([]),
  addresses: z.array(addressSchema).max(20).default([]),
})
export type NewParty = z.input<typeof partySchema>

export const purposes = [
  'service',
  'analytics',
  'marketing_email',
  'marketing_phone',
  'marketing_messenger',
  'cobrowsing',
  'recording',
] as const
