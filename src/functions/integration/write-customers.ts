import { completeParties, createParties, type KnownOfParty, updateParty } from '#masters/parties/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { Circumstances } from './circumstances.ts'
import { type Known, knownCustomers, type Standing } from './known-customers.ts'
import { consentFields, type Planned as PlannedReach, planReach } from './reach.ts'
import { type Group, refusedBecause, saidOf, type Writer, type Written } from './writer.ts'

type Cells = Record<string, string>
type Planned = { written: Written; changes: Cells; reach?: PlannedReach['add'] }

/** Customers with how they are reached and what they agreed to; known by the other system's number, by ours, else by e-mail. */
export const customersWriter: Writer = {
  atOnce: 500,
  write: async (ctx, circumstances, groups) => {
    const known = await knownCustomers(ctx, circumstances, groups)
    const answers = groups.map((group) => plan(ctx, circumstances, known, group))
    if (!circumstances.isTrial) await writeAll(ctx, groups, answers, known.groupIds)
    return answers.map(({ written }) => written)
  },
}

const nothingKnown: KnownOfParty = { points: [], addresses: [], consents: [] }

const plan = (ctx: Ctx, circumstances: Circumstances, known: Known, group: Group): Planned => {
  const cells = group.rows.at(-1)!.cells
  const now = known.standing.get(group.key)
  const name = nameOf(cells)
  const refused = refusedAtOnce(group, known, now, name)
  if (refused) return { written: refused, changes: {} }
  const { wrong, add, fields } = planReach({
    ...circumstances,
    cells,
    partyId: now?.id,
    name: name ?? now!.name,
    known: (now && known.reach.get(now.id)) ?? nothingKnown,
    now: ctx.now,
    provenBy: (kind, value) => known.proven.get(`${kind} ${value}`),
  })
  if (wrong.length) return { written: told(group, wrong), changes: {} }
  if (!now)
    return {
      written: { change: 'created', rowId: null, fields: shown({ ...cells, name: name! }) },
      changes: {},
      reach: add,
    }
  const { changes, fields: names } = changesOf(cells, name, now, known.groupIds)
  const all = [...names, ...fields]
  return { written: { change: all.length ? 'updated' : 'unchanged', rowId: now.id, fields: all }, changes, reach: add }
}

const refusedAtOnce = (group: Group, { groupIds }: Known, now: Standing | undefined, name: string | undefined) => {
  const { group: wanted } = group.rows.at(-1)!.cells
  if (!name && !now) return refusedBecause(group, 'empty', 'name')
  if (now?.isErased) return refusedBecause(group, 'erased')
  return wanted && !groupIds.has(wanted) ? refusedBecause(group, 'unknown_group', 'group', wanted) : undefined
}

/** All that is wrong with a row. */
const told = ({ rows }: Group, wrong: PlannedReach['wrong']): Written => ({
  problems: rows.flatMap(({ line }) => wrong.map(({ field, ...why }) => ({ line, column: field, ...why }))),
})

const changesOf = (cells: Cells, name: string | undefined, now: Standing, groupIds: Map<string, string>) => {
  const wished: Cells = {
    ...(name && { name }),
    ...pick(cells, ['familyName', 'givenName', 'language', 'taxNumber']),
    ...(cells.group && { customerGroupId: groupIds.get(cells.group)! }),
  }
  const changes = Object.fromEntries(
    Object.entries(wished).filter(([field, value]) => now[field as keyof Standing] !== value),
  )
  const codes = new Map([...groupIds].map(([code, id]) => [id, code]))
  const fields = Object.entries(changes).map(([field, after]) =>
    field === 'customerGroupId'
      ? { name: 'group', before: codes.get(now.customerGroupId ?? '') ?? null, after: cells.group! }
      : { name: field, before: now[field as 'name'], after },
  )
  return { changes, fields }
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
  saidOf('customers', cells)
    .filter(({ name }) => name !== 'number')
    .map(({ name, after }) => ({
      name,
      after: name in consentFields ? (after === 'true' ? 'granted' : 'withdrawn') : after,
    }))

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
    if (written.change === 'updated' && Object.keys(changes).length)
      await updateParty(ctx, { ...changes, id: written.rowId! })
  await completeParties(
    ctx,
    answers.flatMap(({ written, reach }) => (written.change && reach ? [{ ...reach, partyId: written.rowId! }] : [])),
  )
}

const partyOf = (cells: Cells, groupIds: Map<string, string>) => ({
  number: cells.number!.slice(0, 40),
  kind: (cells.kind ?? 'person') as 'person' | 'organisation',
  name: nameOf(cells)!.slice(0, 200),
  ...pick(cells, ['familyName', 'givenName', 'taxNumber']),
  language: (cells.language ?? 'en') as 'en',
  ...(cells.group && { customerGroupId: groupIds.get(cells.group)! }),
})
