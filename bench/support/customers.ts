import { newId } from '#support/database/index.ts'
import type { BenchPlace } from './place.ts'

export type SeededCustomer = { id: string; email: string; name: string }

/** So many customers who have proven their e-mail addresses, each with a profile. */
export const seedCustomers = async ({ sql }: BenchPlace, count: number): Promise<SeededCustomer[]> => {
  const all = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    email: `customer-${at}@customers.example`,
    name: `李静 ${at}`,
  }))
  for (let from = 0; from < count; from += 5000)
    await sql(
      `with row as (select * from jsonb_to_recordset($1::jsonb) as r (id uuid, email text, name text)),
         party as (insert into parties (id, number, kind, name, created_at) select id, 'C' || nextval('party_numbers'), 'person', name, now() from row returning 1),
         sign as (insert into identifiers (id, party_id, kind, value, is_proven, source, proven_at, created_at)
           select uuidv7(), id, 'email', email, true, 'seed', now(), now() from row returning 1)
       insert into profiles (subject_id, is_party) select id, true from row`,
      [JSON.stringify(all.slice(from, from + 5000))],
    )
  return all
}
