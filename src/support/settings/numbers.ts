import type { Ctx } from '#support/actions/index.ts'

/**
 * The next number of a series of an entity in a year, from 1, without gaps: it is given back when the transaction rolls back, so others wait
 * until this one ends. Call it as late as possible.
 */
export const nextNumber = async (
  ctx: Pick<Ctx, 'tx'>,
  { entityId, series, year }: { entityId: string; series: string; year: number },
): Promise<number> => (await nextNumbers(ctx, { entityId, series, year, count: 1 }))[0]!

/** Several numbers at once, in a row. */
export const nextNumbers = async (
  ctx: Pick<Ctx, 'tx'>,
  { entityId, series, year, count }: { entityId: string; series: string; year: number; count: number },
): Promise<number[]> => {
  const [row] = await ctx.tx.named<{ next: number }>(
    'settings.next_numbers',
    `insert into number_series (entity_id, series, year, next) values ($1, $2, $3, 1 + $4::int)
     on conflict (entity_id, series, year) do update set next = number_series.next + $4::int returning next`,
    [entityId, series, year, count],
  )
  return Array.from({ length: count }, (_, at) => row!.next - count + at)
}
