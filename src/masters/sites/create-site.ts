import { z } from 'zod'
import { about, action, type Ctx, query } from '#support/actions/index.ts'
import {
  actionName,
  archiveOf,
  byName,
  createSchema,
  importOf,
  insertRow,
  type Row,
  rowAnswer,
  touch,
  updateOf,
  updateRow,
} from '#support/entity/index.ts'
import { site } from './entities.ts'
import { addFirstLocations } from './locations.ts'
import { setLogo } from './set-logo.ts'
import { transferDays } from './tables.ts'

type Values = Record<string, unknown>

/** A new site with its first locations: MAIN, RECEIVING and PACKING; the web shop holds no goods and has none. */
export const createSite = async (ctx: Ctx, values: Values): Promise<Row> => {
  const row = await insertRow(ctx, site, values)
  await addFirstLocations(ctx, row as Row & { entityId: string; kind: string })
  return row
}

const create = action({
  name: actionName(site, 'create'),
  subject: about('site'),
  input: createSchema(site),
  output: rowAnswer(site),
  fn: createSite,
})

export const importSites = importOf(site, { create: createSite, update: (ctx, values) => updateRow(ctx, site, values) })

const transferSchema = z.strictObject({
  fromSiteId: z.uuid(),
  toSiteId: z.uuid(),
  days: z.int().min(0).max(365),
})

/** Working days that goods need from one site to another. */
export const setTransferDays = async (ctx: Ctx, way: z.output<typeof transferSchema>) => {
  const { fromSiteId, toSiteId, days } = way
  await ctx.tx
    .insert(transferDays)
    .values(way)
    .onConflictDoUpdate({ target: [transferDays.fromSiteId, transferDays.toSiteId], set: { days } })
  touch(ctx.tx, transferDays)
  ctx.emit({
    type: 'sites.transfer_days_changed',
    subject: `site:${fromSiteId}`,
    payload: { fromSiteId, toSiteId, days },
  })
  return way
}

const setDays = action({
  name: 'sites.set_transfer_days',
  subject: ({ fromSiteId }) => `site:${fromSiteId}`,
  input: transferSchema,
  fn: setTransferDays,
})

const listDays = query({
  name: 'sites.list_transfer_days',
  input: z.strictObject({}),
  fn: async ({ tx }) => ({ rows: await tx.select().from(transferDays) }),
})

export const siteActions = byName(create, updateOf(site), archiveOf(site), setDays, listDays, setLogo)
