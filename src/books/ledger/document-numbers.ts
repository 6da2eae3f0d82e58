import type { Ctx } from '#support/actions/index.ts'
import { namesOfSubjects } from '#support/entity/index.ts'

type Posted = { document: string }

/** The rows with the number by which people know their documents, where they have one; a refund bears that of what was refunded. */
export const withDocumentNumbers = async <Row extends Posted>(
  ctx: Ctx,
  rows: readonly Row[],
): Promise<(Row & { documentNumber: string | null })[]> => {
  const names = await namesOfSubjects(ctx, [...new Set(rows.map(({ document }) => document))])
  const behind = await namesOfSubjects(ctx, [...new Set(names.values())])
  return rows.map((row) => {
    const name = names.get(row.document) ?? null
    return { ...row, documentNumber: (name && behind.get(name)) ?? name }
  })
}
