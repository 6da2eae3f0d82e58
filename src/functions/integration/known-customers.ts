import { signOf, survivorsOf } from '#books/interactions/functions.ts'
import { type KnownOfParty, knownOfParties } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { Circumstances } from './circumstances.ts'
import { customersByContact, customersByForeignNumber } from './known.ts'
import { provenHolders } from './proven.ts'
import type { Group } from './writer.ts'

type Cells = Record<string, string>
/** A customer whom a row is about, as he stands. */
export type Standing = {
  id: string
  name: string
  familyName: string | null
  givenName: string | null
  language: string
  taxNumber: string | null
  customerGroupId: string | null
  isErased: boolean
}
/** All that some rows can be compared with: groups by code, customers by the key of their row, what is known of each, who has proved what. */
export type Known = {
  groupIds: Map<string, string>
  standing: Map<string, Standing>
  reach: Map<string, KnownOfParty>
  proven: Map<string, string>
}
const groupIdsIn = async ({ tx }: Ctx): Promise<Map<string, string>> => {
  const rows = await tx.named<{ code: string; id: string }>(
    'customer_groups.for_import',
    'select code, id from customer_groups',
  )
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** What is known of the customers that these rows name, in a fixed number of statements. */
export const knownCustomers = async (
  ctx: Ctx,
  circumstances: Circumstances,
  groups: readonly Group[],
): Promise<Known> => {
  const proven = await provenHolders(
    ctx,
    groups.flatMap(({ rows }) => signsOf(rows.at(-1)!.cells, circumstances.country)),
  )
  const standing = await standingOf(ctx, circumstances.source, groups, proven)
  const ids = [...new Set([...standing.values()].map(({ id }) => id))]
  return { groupIds: await groupIdsIn(ctx), standing, reach: await knownOfParties(ctx, ids), proven }
}

const signsOf = (cells: Cells, country: string) => {
  const home = /^[A-Z]{2}$/.test(cells.country ?? '') ? cells.country! : country
  return (['email', 'phone'] as const).flatMap((kind) =>
    cells[kind] ? [{ kind, value: signOf(kind, cells[kind], home) }] : [],
  )
}

/** Whose row each is, by key: who was merged into another is that one; whoever proved an e-mail address comes before those who only gave it. */
const standingOf = async (ctx: Ctx, source: string, groups: readonly Group[], proven: Map<string, string>) => {
  const byNumber = await customersByForeignNumber(ctx, { source, codes: groups.map(({ key }) => key) })
  const emails = groups.flatMap(({ rows }) => rows.at(-1)!.cells.email ?? [])
  const byEmail = await customersByContact(ctx, 'email', emails)
  const found = new Map(
    groups.flatMap(({ key, rows }) => {
      const email = rows.at(-1)!.cells.email ?? ''
      const id = byNumber.get(key) ?? proven.get(`email ${email}`) ?? byEmail.get(email)
      return id ? [[key, id] as const] : []
    }),
  )
  const survivors = await survivorsOf(ctx, [...new Set(found.values())])
  const rows = await ctx.tx.named<Standing>(
    'parties.standing',
    `select id, name, family_name as "familyName", given_name as "givenName", language, tax_number as "taxNumber", customer_group_id as "customerGroupId",
       erased_at is not null as "isErased" from parties where id = any($1)`,
    [[...new Set(survivors.values())]],
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    [...found].flatMap(([key, id]) => {
      const row = byId.get(survivors.get(id) ?? id)
      return row ? [[key, row] as const] : []
    }),
  )
}
