import { createParties } from '#masters/parties/functions.ts'
import { nothing } from './counts.ts'
import { customersByContact, customersByForeignNumber, rememberKeys } from './known.ts'
import type { Forerunner } from './writer.ts'

/** Customers that documents of the past name and that we do not have: known by number or e-mail, else made. */
export const makeCustomers: Forerunner = async (ctx, { source, importId, isTrial }, missing) => {
  const byNumber = await customersByForeignNumber(ctx, { source, codes: missing.map(({ key }) => key) })
  const byEmail = await customersByContact(
    ctx,
    'email',
    missing.flatMap(({ cells }) => cells.customerEmail ?? []),
  )
  const found = missing.map(
    ({ key, cells }) => byNumber.get(key) ?? (cells.customerEmail && byEmail.get(cells.customerEmail)),
  )
  const strange = missing.filter((_, at) => !found[at])
  const named = strange.map(({ key, cells }) => ({
    number: key.slice(0, 40),
    kind: 'person' as const,
    name: (cells.customerName ?? `Customer ${key}`).slice(0, 200),
    contactPoints: cells.customerEmail ? [{ kind: 'email' as const, value: cells.customerEmail, isPrimary: true }] : [],
  }))
  const made = isTrial ? [] : await createParties(ctx, named)
  if (!isTrial)
    await rememberKeys(ctx, { source, target: 'customers', importId }, [
      ...missing.flatMap(({ key }, at) => (found[at] ? [{ key, rowId: found[at], hash: null }] : [])),
      ...strange.map(({ key }, at) => ({ key, rowId: made[at]!.id, hash: null })),
    ])
  const examples = named.slice(0, 3).map(({ number, name }) => ({
    of: 'customers',
    key: number,
    change: 'created' as const,
    fields: [{ name: 'name', after: name }],
  }))
  return {
    counts: { customers: { ...nothing(), created: strange.length, unchanged: missing.length - strange.length } },
    examples,
  }
}
