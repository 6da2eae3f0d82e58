import type { Ctx } from '#support/actions/index.ts'

export type Identified = { partyId: string; kind: string; value: string; isProven: boolean; isErased: boolean }

/** Who holds these identifiers now, proven ones first; the parties as they were written, merged ones not followed. One statement. */
export const findPartiesByIdentifier = (
  { tx }: Pick<Ctx, 'tx'>,
  wanted: readonly { kind: string; value: string }[],
): Promise<Identified[]> =>
  tx.named<Identified>(
    'parties.by_identifier',
    `select i.party_id as "partyId", i.kind, i.value, i.is_proven as "isProven", p.erased_at is not null as "isErased"
     from unnest($1::text[], $2::text[]) as w (kind, value)
     join identifiers i on i.kind = w.kind and i.value = w.value and i.retired_at is null join parties p on p.id = i.party_id
     order by i.is_proven desc, p.created_at, i.id`,
    [wanted.map(({ kind }) => kind), wanted.map(({ value }) => value)],
  )
