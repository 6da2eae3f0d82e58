import type { Ctx } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'

export type Company = {
  entityId: string
  /** By rank. */
  sites: { id: string; bin: string; bin2: string; packing: string }[]
  supplier: string
  customer: string
  loss: string
}

/** A company with sites of two bins and a packing bench each, written by SQL: the stock book needs no more. */
export const makeCompany = async (
  ctx: Ctx,
  { sites = 2, currency = 'CNY', negative = false } = {},
): Promise<Company> => {
  const { client } = ctx.tx
  const [entityId, calendar] = [newId(), newId()]
  await client.query(
    `insert into legal_entities (id, code, name, country, currency) values ($1, $2, 'Lanting', 'CN', $3)`,
    [entityId, entityId, currency],
  )
  await client.query(
    `insert into calendars (id, code, name, week) values ($1, $2, '{"en":"Week"}', '[[],[],[],[],[],[],[]]')`,
    [calendar, calendar],
  )
  const place = async (siteId: string | null, code: string, kind: string, sequence: number, isStock: boolean) => {
    const id = newId()
    await client.query(
      `insert into locations (id, entity_id, site_id, code, kind, is_stock, allows_negative, sequence) values ($1,$2,$3,$4,$5,$6,$7,$8)`,
      [id, entityId, siteId, code, kind, isStock, isStock && negative, sequence],
    )
    return id
  }
  const made: Company['sites'] = []
  for (let index = 0; index < sites; index++) {
    const id = newId()
    await client.query(
      `insert into sites (id, entity_id, code, kind, name, zone, calendar_id, created_at)
       values ($1, $2, $3, 'warehouse', '{"en":"Warehouse"}', 'Asia/Shanghai', $4, now())`,
      [id, entityId, `W${index}-${id.slice(-6)}`, calendar],
    )
    made.push({
      id,
      bin: await place(id, 'A-1', 'bin', 1, true),
      bin2: await place(id, 'A-2', 'bin', 2, true),
      packing: await place(id, 'PACK', 'packing', 99, true),
    })
  }
  return {
    entityId,
    sites: made,
    supplier: await place(null, 'SUPPLIER', 'supplier', 0, false),
    customer: await place(null, 'CUSTOMER', 'customer', 0, false),
    loss: await place(null, 'LOSS', 'adjustment', 0, false),
  }
}

type ItemFacts = {
  tracking?: 'none' | 'lot' | 'serial'
  valuation?: 'fifo' | 'average' | 'standard'
  standardCost?: string
}

export const makeItem = async (ctx: Ctx, facts: ItemFacts = {}): Promise<string> => {
  const { client } = ctx.tx
  const [id, product, unit] = [newId(), newId(), newId()]
  await client.query(
    `insert into units (id, code, name, kind, digits) values ($1, $2, '{"en":"metre"}', 'length', 3)`,
    [unit, unit],
  )
  await client.query(`insert into products (id, slug, name, created_at) values ($1, $2, '{"en":"Sofa"}', now())`, [
    product,
    product,
  ])
  await client.query(
    `insert into items (id, product_id, code, slug, name, tracking, valuation, standard_cost, unit_id, created_at)
     values ($1, $2, $3, $3, '{"en":"Sofa"}', $4, $5, $6, $7, now())`,
    [id, product, `I-${id}`, facts.tracking ?? 'none', facts.valuation ?? 'average', facts.standardCost ?? null, unit],
  )
  return id
}
