import { type PastOrder, type PastOrderLine, writePastOrders } from '#functions/orders/functions.ts'
import { listSites, type Site } from '#masters/sites/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import { decimal, isCurrency, plain, round } from '#support/money/index.ts'
import type { Circumstances } from './circumstances.ts'
import { customersByForeignNumber, itemsByForeignCode } from './known.ts'
import { type Group, refusedBecause, type StagedRow, type Writer, type Written } from './writer.ts'

type Names = { items: Map<string, string>; customers: Map<string, string>; sites: Map<string, Site> }

/** Orders and returns of the past: what their lines name is looked up, or was made just before. */
export const pastOrdersWriter: Writer = {
  atOnce: 5000,
  write: async (ctx, circumstances, groups) => {
    const names = await namesIn(ctx, circumstances, groups)
    const read = groups.map((group) => ({ group, ...documentOf(circumstances, names, group) }))
    const good = read.filter((one) => one.order !== undefined)
    const ids = circumstances.isTrial
      ? []
      : await writePastOrders(ctx, {
          entityId: circumstances.site.entityId,
          source: circumstances.source,
          orders: good.map((one) => one.order!),
        })
    const idOf = new Map(good.map(({ group }, at) => [group.key, ids[at] ?? null]))
    return read.map(({ group, order, refused }): Written => {
      if (!order) return refused!
      return {
        change: group.rowId ? 'updated' : 'created',
        rowId: idOf.get(group.key) ?? group.rowId ?? null,
        fields: fieldsOf(order),
      }
    })
  },
}

const namesIn = async (ctx: Ctx, { source }: Circumstances, groups: readonly Group[]): Promise<Names> => {
  const all = (field: string) => [
    ...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[field] ?? []))),
  ]
  return {
    items: await itemsByForeignCode(ctx, { source, codes: all('item') }),
    customers: await customersByForeignNumber(ctx, { source, codes: all('customer') }),
    sites: new Map((await listSites(ctx)).map((site) => [site.code, site])),
  }
}

type Read = { order: PastOrder; refused?: undefined } | { refused: Written; order?: undefined }

const documentOf = (circumstances: Circumstances, names: Names, group: Group): Read => {
  const { mapping, isTrial } = circumstances
  const first = firstOf(group.rows)
  const refuse = (reason: string, column: string, value?: string): Read => ({
    refused: refusedBecause(group, reason, column, value),
  })
  const site = first.site ? names.sites.get(first.site) : circumstances.site
  if (!site) return refuse('unknown_site', 'site', first.site)
  const currency = first.currency ?? circumstances.currency
  if (!isCurrency(currency)) return refuse('unknown_currency', 'currency', currency)
  const strange = group.rows.find(({ cells }) => !names.items.has(cells.item!))
  if (strange && !(isTrial && mapping.createItems)) return refuse('unknown_item', 'item', strange.cells.item)
  const partyId = first.customer ? names.customers.get(first.customer) : null
  if (partyId === undefined && !(isTrial && mapping.createCustomers))
    return refuse('unknown_customer', 'customer', first.customer)
  const lines = group.rows.map(({ cells }) => lineOf(cells, names.items.get(cells.item!) ?? '', currency))
  const order: PastOrder = {
    number: first.number!,
    kind: (first.kind as PastOrder['kind'] | undefined) ?? kindBySign(lines),
    partyId: partyId ?? null,
    country: first.country ?? null,
    placedAt: new Date(first.placedAt!),
    siteId: site.id,
    channel: first.channel ?? mapping.channel ?? (site.kind === 'web' ? 'web' : 'store'),
    currency,
    lines,
  }
  return { order }
}

/** What a document says of itself stands in its first line that says it. */
const firstOf = (rows: readonly StagedRow[]): Record<string, string> =>
  Object.assign({}, ...rows.map(({ cells }) => cells).reverse())

const lineOf = (cells: Record<string, string>, itemId: string, currency: string): PastOrderLine => {
  const exact = decimal(cells.quantity!).times(cells.unitPrice!)
  const net = round(cells.discount ? exact.minus(cells.discount) : exact, currency)
  return {
    itemId,
    text: cells.text ?? '',
    quantity: cells.quantity!,
    unitPrice: cells.unitPrice!,
    net,
    tax: cells.tax ? round(cells.tax, currency) : '0',
  }
}

/** Where nobody says what a document is: goods that come back for money are a return, for nothing a correction. */
const kindBySign = (lines: readonly PastOrderLine[]): PastOrder['kind'] => {
  if (!lines.every(({ quantity }) => quantity.startsWith('-'))) return 'order'
  return lines.every(({ net }) => decimal(net).isZero()) ? 'adjustment' : 'return'
}

const fieldsOf = ({ kind, placedAt, lines, currency }: PastOrder): { name: string; after: string }[] => [
  { name: 'kind', after: kind },
  { name: 'placedAt', after: placedAt.toISOString() },
  { name: 'lines', after: String(lines.length) },
  { name: 'net', after: `${plain(lines.reduce((sum, { net }) => sum.plus(net), decimal(0)))} ${currency}` },
]
