import { type Check, checkBySql } from '#support/actions/index.ts'

/** Where each party that somebody follows leads: along its merges to the living one, or round in a circle. */
const followed = `with recursive chain as (
    select id as start, id, merged_into from parties where merged_into is not null or id in (select party_id from aliases)
    union all select c.start, p.id, p.merged_into from chain c join parties p on p.id = c.merged_into)
  cycle id set is_circle using way,
  living as (select start, id from chain where merged_into is null and not is_circle)`

const mends = {
  merge:
    'Say what is meant: set parties.merged_into as the living row of party_merges has it, or undo that row; then rebuild both profiles.',
  profile: 'Merge the two again at the desk, or undo the merge: either makes their profiles anew.',
}

/** Who is whom: devices and merged parties lead to one living party, as the merges that were written down say. */
export const identityChecks: Check[] = [
  checkBySql('interactions.aliases_lead_to_the_living', {
    count: 'select count(*) from aliases',
    find: `${followed}
      select 'device ' || a.subject_id || ' leads to party ' || a.party_id || ', which leads to nobody living' as what
      from aliases a left join living l on l.start = a.party_id where l.id is null`,
    mend: 'Delete this row of aliases: the device is known again at its next proof.',
  }),
  checkBySql('interactions.no_merge_circle', {
    count: 'select count(*) from parties where merged_into is not null',
    find: `${followed}
      select distinct 'party ' || p.number || ' is merged round in a circle' as what
      from chain c join parties p on p.id = c.start where c.is_circle`,
    mend: mends.merge,
  }),
  checkBySql('interactions.merges_are_written_down', {
    count: 'select count(*) from party_merges where undone_at is null',
    find: `select 'party ' || p.number || ' lives on in ' || coalesce(p.merged_into::text, 'itself') || ', its merge says in '
        || coalesce(m.survivor_id::text, 'itself') as what
      from parties p left join party_merges m on m.loser_id = p.id and m.undone_at is null
      where p.merged_into is distinct from m.survivor_id`,
    mend: mends.merge,
  }),
  checkBySql('interactions.profiles_live_where_their_subject_does', {
    count: 'select count(*) from profiles where merged_into is not null',
    find: `${followed},
      subjects as (
        select a.subject_id as subject, l.id as lives_in from aliases a join living l on l.start = a.party_id
        union all select l.start, l.id from living l where l.start <> l.id)
      select 'profile ' || x.subject_id || ' lives in ' || coalesce(x.merged_into::text, 'itself') || ', its subject in '
        || coalesce(s.lives_in::text, 'itself') as what
      from profiles x left join subjects s on s.subject = x.subject_id where x.merged_into is distinct from s.lives_in`,
    mend: mends.profile,
  }),
]
