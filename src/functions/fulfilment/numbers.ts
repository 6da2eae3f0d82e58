import type { Ctx } from '#support/actions/index.ts'

const series = { picking: 'P', shipment: 'S', receipt: 'R', adjustment: 'A' } as const

/** The next number of a document, `S100001`; from a sequence, gaps allowed. */
export const nextDocumentNumber = async (ctx: Ctx, kind: keyof typeof series): Promise<string> => {
  const [row] = await ctx.tx.named<{ number: string }>(
    `fulfilment.${kind}_number`,
    `select nextval('${kind}_numbers')::text as number`,
  )
  return series[kind] + row!.number
}
