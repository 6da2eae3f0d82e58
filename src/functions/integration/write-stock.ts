import { adjustStock } from '#functions/fulfilment/functions.ts'
import { isRefusal, type NewEvent } from '#support/actions/index.ts'
import { savepoint } from '#support/database/index.ts'
import { itemsByForeignCode } from './known.ts'
import { type Group, refusedBecause, type Writer, type Written } from './writer.ts'

/** What was counted where: one adjustment a site, at the cost that the file says. A count that came before is not counted again. */
export const stockWriter: Writer = {
  atOnce: 200,
  write: async (ctx, { source, mapping, isTrial }, groups) => {
    const items = await itemsByForeignCode(ctx, { source, codes: groups.map(({ rows }) => rows.at(-1)!.cells.item!) })
    const answers: Written[] = []
    for (const group of groups) {
      const cells = group.rows.at(-1)!.cells
      const item = items.get(cells.item!)
      if (!item) {
        answers.push(refusedBecause(group, 'unknown_item', 'item', cells.item))
        continue
      }
      const line = {
        item,
        counted: cells.quantity!,
        ...(cells.location && { location: cells.location }),
        ...(cells.lot && { lot: cells.lot }),
        ...(cells.unitCost && { unitCost: cells.unitCost }),
      }
      const site = cells.site ?? mapping.site
      answers.push(
        await count(
          ctx,
          group,
          { ...(site && { site }), reason: 'count', note: `import ${source}`, lines: [line] },
          isTrial,
        ),
      )
    }
    return answers
  },
}

const taken = new Error('trial')

const count = async (
  ctx: Parameters<Writer['write']>[0],
  group: Group,
  input: { site?: string; reason: string; note: string; lines: { item: string; counted: string }[] },
  isTrial: boolean,
): Promise<Written> => {
  let answer: Written = { change: 'unchanged', rowId: null }
  // What is taken back must not be announced.
  const news: NewEvent[] = []
  try {
    await savepoint(ctx.tx, async () => {
      const { id, lines } = await adjustStock.fn({ ...ctx, emit: (event) => void news.push(event) }, input)
      const { change, onHand } = lines[0]!
      const isSame = Number(change) === 0
      answer = { change: isSame ? 'unchanged' : 'updated', rowId: id, fields: [{ name: 'quantity', after: onHand }] }
      if (isTrial || isSame) throw taken
    })
  } catch (error) {
    if (error === taken) return answer
    if (!isRefusal(error)) throw error
    return refusedBecause(group, error.kind.code, 'quantity', group.rows.at(-1)!.cells.quantity)
  }
  for (const event of news) ctx.emit(event)
  return answer
}
