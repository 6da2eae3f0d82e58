import type { Ctx } from '#support/actions/index.ts'
import { archiveOf, importOf, insertRow, updateRow } from '#support/entity/index.ts'
import { searchTextOf } from './create-party.ts'
import { partyEntity } from './entities.ts'

type Values = Record<string, unknown>
const named = (values: Values) => ({
  ...values,
  ...(typeof values.name === 'string' ? { nameSearch: searchTextOf(values.name) } : {}),
})

export const importParties = importOf(partyEntity, {
  create: (ctx: Ctx, values: Values) => insertRow(ctx, partyEntity, named(values)),
  update: (ctx: Ctx, values: Values & { id: string }) =>
    updateRow(ctx, partyEntity, { ...named(values), id: values.id }),
})

export const archive = archiveOf(partyEntity)
