import type { Ctx } from '#support/actions/index.ts'

/** Whether a party with this id is known as a supplier. */
export const isSupplier = async ({ tx }: Ctx, id: string): Promise<boolean> =>
  (await tx.named('parties.supplier', 'select from parties where id = $1 and is_supplier', [id])).length > 0
