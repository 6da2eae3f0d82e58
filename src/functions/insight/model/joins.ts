import type { Join, Subject } from './types.ts'

/** Those who were merged into another one; few, so that the join costs nothing. */
const MERGED = '(select id, survivor_id from customers where survivor_id <> id)'

/** The same with the numbers by which customers are counted: numbers are found sooner than keys. */
const MERGED_BY_NUMBER = `(select m.survivor_id, own.no, other.no as survivor_no from customers m join customer_numbers own on own.id = m.id
  join customer_numbers other on other.id = m.survivor_id where m.survivor_id <> m.id)`

const ofParty: Partial<Record<Join, string>> = {
  person: `left join ${MERGED} c on c.id = f.customer_id`,
  customer: '',
  survivor: 'left join customers s on s.id = coalesce(c.survivor_id, f.customer_id)',
}

/** A device's rows keep its id for ever; whose it is now stands in aliases. Only who is somebody else by now stands here, so that one join finds him. */
const SOMEBODY_ELSE = `(
  select a.subject_id as id, coalesce(c.survivor_id, a.customer_id) as person_id from aliases a left join ${MERGED} c on c.id = a.customer_id
  union all select id, survivor_id from ${MERGED} m where id not in (select subject_id from aliases))`

const ofThings: Partial<Record<Join, string>> = {
  item: 'left join items i on i.id = f.item_id',
  site: 'left join sites st on st.id = f.site_id',
}

/** How the tables beside the facts are joined, by subject: each finds one row at most, so that no fact is counted twice. */
const joins: Record<Subject, Partial<Record<Join, string>>> = {
  sales: { ...ofParty, ...ofThings, person: `left join ${MERGED_BY_NUMBER} c on c.no = f.customer_no` },
  interactions: {
    ...ofThings,
    person: `left join ${SOMEBODY_ELSE} p on p.id = f.subject_id`,
    customer: 'left join customers s on s.id = coalesce(p.person_id, f.subject_id)',
    survivor: '',
  },
  stock: { ...ofThings },
  ledger: { ...ofParty, ...ofThings, account: 'left join accounts a on a.id = f.account_id' },
}

/** Who is counted: the living person, else the device; buyers by their numbers. */
export const person: Partial<Record<Subject, string>> = {
  sales: 'coalesce(c.survivor_no, f.customer_no) as person_no',
  interactions: 'coalesce(p.person_id, f.subject_id) as person',
}

/** The order in which joins stand, since some build on others. */
const joinOrder: readonly Join[] = ['person', 'customer', 'survivor', 'item', 'site', 'account']

/** The joins that are needed, each once and in their order. */
export const joinsFor = (subject: Subject, needs: Iterable<Join> = []): string => {
  const wanted = new Set(needs)
  return joinOrder.flatMap((join) => (wanted.has(join) ? [joins[subject][join] ?? ''] : [])).join('\n')
}
