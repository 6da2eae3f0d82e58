import { type Interaction, type Kind, record } from '#books/interactions/functions.ts'
import type { Ctx } from '#support/actions/index.ts'
import type { Circumstances } from './circumstances.ts'
import { customersByContact, customersByForeignNumber, itemsByForeignCode } from './known.ts'
import { type Group, refusedBecause, saidOf, type Writer, type Written } from './writer.ts'

/** What customers did, written down elsewhere: calls, visits, pages looked at. The same twice is once. */
export const interactionsWriter: Writer = {
  atOnce: 2000,
  write: async (ctx, circumstances, groups) => {
    const names = await namesIn(ctx, circumstances, groups)
    const rows: Interaction[] = []
    const answers = groups.map((group): Written => {
      const cells = group.rows.at(-1)!.cells
      const subjectId =
        names.customers.get(cells.customer ?? '') ??
        names.emails.get(cells.email ?? '') ??
        names.phones.get(cells.phone ?? '')
      if (!subjectId)
        return refusedBecause(group, 'unknown_customer', 'customer', cells.customer ?? cells.email ?? cells.phone)
      if (cells.item && !names.items.has(cells.item)) return refusedBecause(group, 'unknown_item', 'item', cells.item)
      if (group.rowId) return { change: 'unchanged', rowId: group.rowId }
      rows.push({
        subjectId,
        id: `import ${circumstances.source} ${group.key}`,
        kind: cells.kind as Kind,
        channel: cells.channel ?? circumstances.mapping.channel ?? 'import',
        at: new Date(cells.at!),
        about: cells.item && `item:${names.items.get(cells.item)}`,
        text: cells.text,
      })
      return {
        change: 'created',
        rowId: subjectId,
        fields: saidOf('interactions', cells),
      }
    })
    if (!circumstances.isTrial) await record(ctx, rows)
    return answers
  },
}

const namesIn = async (ctx: Ctx, { source }: Circumstances, groups: readonly Group[]) => {
  const all = (field: string) => [...new Set(groups.flatMap(({ rows }) => rows.at(-1)!.cells[field] ?? []))]
  return {
    customers: await customersByForeignNumber(ctx, { source, codes: all('customer') }),
    emails: await customersByContact(ctx, 'email', all('email')),
    phones: await customersByContact(ctx, 'phone', all('phone')),
    items: await itemsByForeignCode(ctx, { source, codes: all('item') }),
  }
}
