import { type Check, checkBySql } from '#support/actions/index.ts'
import { conjunctsOf } from './conjuncts.ts'
import type { RuleDefinition } from './rule-definition.ts'

/** Counts by day are what impressions and outcomes say. */
const countsAreImpressions = checkBySql('decisions.counts_are_impressions', {
  count: 'select count(*) from rule_days',
  find: `with came as (
      select impression_id, count(*) filter (where kind = 'accepted') as accepted, count(*) filter (where kind = 'declined') as declined,
        count(*) filter (where kind = 'bought') as bought, coalesce(sum(amount) filter (where kind = 'bought'), 0) as amount
      from outcomes where not is_undone group by impression_id),
    again as (
      select i.rule_id, (i.shown_at at time zone 'UTC')::date as day, i.rule_version, i.arm, count(*) as shown, coalesce(sum(c.accepted), 0) as accepted,
        coalesce(sum(c.declined), 0) as declined, coalesce(sum(c.bought), 0) as bought, coalesce(sum(c.amount), 0) as amount
      from impressions i left join came c on c.impression_id = i.id group by 1, 2, 3, 4)
    select 'rule ' || coalesce(r.code, d.rule_id::text, a.rule_id::text) || ' on ' || coalesce(d.day, a.day) || ' (' || coalesce(d.arm, a.arm) || '): counted '
      || coalesce(d.shown, 0) || ' shown, ' || coalesce(d.accepted, 0) || ' accepted, ' || coalesce(d.declined, 0) || ' declined, ' || coalesce(d.bought, 0) || ' bought; rows say '
      || coalesce(a.shown, 0) || ', ' || coalesce(a.accepted, 0) || ', ' || coalesce(a.declined, 0) || ', ' || coalesce(a.bought, 0) as what
    from rule_days d full join again a using (rule_id, day, rule_version, arm) left join rules r on r.id = coalesce(d.rule_id, a.rule_id)
    where (coalesce(d.shown, 0), coalesce(d.accepted, 0), coalesce(d.declined, 0), coalesce(d.bought, 0), coalesce(d.amount, 0))
      <> (coalesce(a.shown, 0), coalesce(a.accepted, 0), coalesce(a.declined, 0), coalesce(a.bought, 0), coalesce(a.amount, 0))`,
  mend: 'Set this row of rule_days to what its impressions and outcomes say.',
})

/** Of each live rule exactly the newest version acts. */
const newestActs = checkBySql('decisions.newest_version_acts', {
  count: 'select count(*) from rules',
  find: `select 'rule ' || r.code || ' is ' || r.state || ', version ' || coalesce(r.published::text, 'none') || '; acting: ' || coalesce(v.number::text, 'none') as what
    from rules r left join rule_versions v on v.rule_id = r.id and v.ended_at is null
    where (case when r.state = 'live' then r.published end) is distinct from v.number`,
  mend: 'Publish the rule again, or pause it, on its page.',
})

/** What acts still compiles: a program that no longer knows a fact leaves the rule out. */
const publishedCompile: Check = {
  name: 'decisions.published_rules_compile',
  run: async (tx) => {
    const rows = await tx.named<{ definition: RuleDefinition; number: number }>(
      'check.decisions.published_rules_compile',
      'select definition, number from rule_versions where ended_at is null order by id',
    )
    const findings = rows.flatMap(({ definition, number }) => {
      try {
        conjunctsOf(definition.condition, definition.trigger)
        return []
      } catch (error) {
        const what = `rule ${definition.code}, version ${number}: ${error instanceof Error ? error.message : error}`
        return [{ what, mend: 'Open the rule, mend its condition and publish it again; until then it does not act.' }]
      }
    })
    return { count: rows.length, findings }
  },
}

/** What became of an impression belongs to one that was shown. */
const outcomesBelong = checkBySql('decisions.outcomes_belong', {
  count: 'select count(*) from outcomes',
  find: `select 'outcome ' || o.id || ' (' || o.kind || ') of impression ' || o.impression_id || ': ' || coalesce('it was ' || i.arm, 'there is none') as what
    from outcomes o left join impressions i on i.id = o.impression_id and i.rule_id = o.rule_id
    where i.id is null or (o.kind <> 'bought' and i.arm = 'hold_out')`,
  mend: 'Delete the outcome; nobody can have answered what was not shown.',
})

export const checks: Check[] = [countsAreImpressions, newestActs, publishedCompile, outcomesBelong]
