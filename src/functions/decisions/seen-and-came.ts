/**
 * The statement's beginning of all comparisons with the hold-out: `seen`, the impressions of rules ($1) in days ($2 to $3, UTC), with the customers as whom
 * they live now (`profiles.merged_into`); `crossed`, who was met in both arms of a rule and leaves its comparison altogether; `came`, what became of each.
 */
export const seenAndCame = `
  seen as (
    select i.id, i.rule_id, i.rule_version as version, (i.shown_at at time zone 'UTC')::date::text as day, i.arm, coalesce(p.merged_into, i.subject_id) as customer
    from impressions i left join profiles p on p.subject_id = i.subject_id
    where i.rule_id = any($1::uuid[]) and i.shown_at >= $2::date::timestamp at time zone 'UTC' and i.shown_at < ($3::date + 1)::timestamp at time zone 'UTC'),
  crossed as (select rule_id, customer from seen group by rule_id, customer having count(distinct arm) > 1),
  came as (
    select o.impression_id as id, count(*) filter (where kind = 'accepted') as accepted, count(*) filter (where kind = 'declined') as declined,
      count(*) filter (where kind = 'bought') as bought, coalesce(sum(amount) filter (where kind = 'bought'), 0) as amount
    from outcomes o join seen s on s.id = o.impression_id where not o.is_undone group by o.impression_id)`
