import { createParties, updateParty } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { customersByContact, customersByForeignNumber } from './known.ts'
import { type Group, refusedBecause, type Writer, type Written } from './writer.ts'

type Cells = Record<string, string>
type Standing = {
  id: string
  name: string
  familyName: string | null
  givenName: string | null
  language: string
  taxNumber: string | null
  customerGroupId: string | null
}

/** Customers with how they are reached; known by the other system's number, by ours, else by e-mail. */
export const customersWriter: Writer = {
  atOnce: 500,
  write: async (ctx, circumstances, groups) => {
    const groupIds = await groupIdsIn(ctx, groups)
    const standing = await standingOf(ctx, circumstances.source, groups)
    const answers = groups.map((group) => plan(group, standing.get(group.key), groupIds))
    if (!circumstances.isTrial) await writeAll(ctx, groups, answers, groupIds)
    return answers.map(({ written }) => written)
  },
}

type Planned = { written: Written; changes: Cells }

const plan = (group: Group, now: Standing | undefined, groupIds: Map<string, string>): Planned => {
  const cells = group.rows.at(-1)!.cells
  const name = nameOf(cells)
  if (!name && !now) return { written: refusedBecause(group, 'empty', 'name'), changes: {} }
  if (cells.group && !groupIds.has(cells.group))
    return { written: refusedBecause(group, 'unknown_group', 'group', cells.group), changes: {} }
  const wished: Cells = {
    ...(name && { name }),
    ...pick(cells, ['familyName', 'givenName', 'language', 'taxNumber']),
    ...(cells.group && { customerGroupId: groupIds.get(cells.group)! }),
  }
  if (!now)
    return { written: { change: 'created', rowId: null, fields: shown({ ...cells, name: name! }) }, changes: wished }
  const changes = Object.fromEntries(
    Object.entries(wished).filter(([field, value]) => now[field as keyof Standing] !== value),
  )
  const fields = Object.entries(changes).map(([field, after]) => ({
    name: field,
    before: now[field as keyof Standing],
    after,
  }))
  return { written: { change: fields.length ? 'updated' : 'unchanged', rowId: now.id, fields }, changes }
}

const pick = (cells: Cells, names: string[]): Cells =>
  Object.fromEntries(names.flatMap((name) => (cells[name] ? [[name, cells[name]]] : [])))

const nameOf = ({ name, givenName, familyName }: Cells) => {
  if (name) return name
  // Chinese names are written family name first, without a space.
  const isChinese = /\p{Script=Han}/u.test(`${givenName ?? ''}${familyName ?? ''}`)
  return (isChinese ? [familyName, givenName].join('') : [givenName, familyName].filter(Boolean).join(' ')) || undefined
}

const shown = (cells: Cells) =>
  Object.entries(cells)
    .filter(([name]) => name !== 'number')
    .map(([name, after]) => ({ name, after }))

const writeAll = async (
  ctx: Ctx,
  groups: readonly Group[],
  answers: readonly Planned[],
  groupIds: Map<string, string>,
) => {
  const fresh = answers.flatMap(({ written }, at) => (written.change === 'created' ? [at] : []))
  const made = await createParties(
    ctx,
    fresh.map((at) => partyOf(groups[at]!.rows.at(-1)!.cells, groupIds)),
  )
  for (const [nth, at] of fresh.entries()) Object.assign(answers[at]!.written, { rowId: made[nth]!.id })
  for (const { written, changes } of answers)
    if (written.change === 'updated') await updateParty(ctx, { ...changes, id: written.rowId! })
}

const partyOf = (cells: Cells, groupIds: Map<string, string>) => ({
  number: cells.number!.slice(0, 40),
  kind: (cells.kind ?? 'person') as 'person' | 'organisation',
  name: nameOf(cells)!.slice(0, 200),
  ...pick(cells, ['familyName', 'givenName', 'taxNumber']),
  language: (cells.language ?? 'en') as 'en',
  ...(cells.group && { customerGroupId: groupIds.get(cells.group)! }),
  contactPoints: [
    ...(cells.email ? [{ kind: 'email' as const, value: cells.email, isPrimary: true }] : []),
    ...(cells.phone ? [{ kind: 'phone' as const, value: cells.phone.slice(0, 200), isPrimary: true }] : []),
  ],
  addresses: addressOf(cells),
})

const addressOf = (cells: Cells) =>
  cells.line1 && cells.city && /^[A-Z]{2}$/.test(cells.country ?? '')
    ? [
        {
          name: nameOf(cells)!.slice(0, 120),
          line1: cells.line1.slice(0, 200),
          city: cells.city.slice(0, 100),
          country: cells.country!,
          isDefault: true,
          ...pick(cells, ['line2', 'region']),
          ...(cells.postalCode && { postalCode: cells.postalCode.slice(0, 20) }),
        },
      ]
    : []

const groupIdsIn = async ({ tx }: Ctx, groups: readonly Group[]): Promise<Map<string, string>> => {
  const codes = [...new Set(groups.flatMap(({ rows }) => rows.at(-1)!.cells.group ?? []))]
  if (!codes.length) return new Map()
  const rows = await tx.named<{ code: string; id: string }>(
    'customer_groups.by_code',
    'select code, id from customer_groups where code = any($1)',
    [codes],
  )
  return new Map(rows.map(({ code, id }) => [code, id]))
}

const standingOf = async (ctx: Ctx, source: string, groups: readonly Group[]): Promise<Map<string, Standing>> => {
  const byNumber = await customersByForeignNumber(ctx, { source, codes: groups.map(({ key }) => key) })
  const byEmail = await customersByContact(
    ctx,
    'email',
    groups.flatMap(({ rows }) => rows.at(-1)!.cells.email ?? []),
  )
  const idOf = ({ key, rows }: Group) => byNumber.get(key) ?? byEmail.get(rows.at(-1)!.cells.email ?? '')
  const rows = await ctx.tx.named<Standing>(
    'parties.standing',
    `select id, name, family_name as "familyName", given_name as "givenName", language, tax_number as "taxNumber", customer_group_id as "customerGroupId"
     from parties where id = any($1) and erased_at is null`,
    [groups.flatMap((group) => idOf(group) ?? [])],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    groups.flatMap((group) => {
      const found = byId.get(idOf(group) ?? '')
      return found ? [[group.key, found] as const] : []
    }),
  )
}
