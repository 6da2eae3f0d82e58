import type { Ctx } from '#support/actions/index.ts'
import { type Facts, setFact } from './facts.ts'
import type { Question } from './gather-facts.ts'

type Row = {
  kind: string
  at: Date
  about: string | null
  code: string | null
  data: { words?: string; from?: string; campaign?: string; categories?: string[] }
  visits: number
}

const PAUSE_MS = 30 * 60_000
const views = new Set(['page_viewed', 'item_viewed', 'category_viewed', 'searched', 'checkout_started'])

/** What stands in the book of this visit: back to where it started, or to the first pause of half an hour; of the last twelve hours, 300 rows at most. */
export const visitFactsOf = async (
  ctx: Ctx,
  { subjectId, visitorId, context }: Question,
  facts: Facts,
): Promise<void> => {
  const subjects = visitorId && visitorId !== subjectId ? [subjectId, visitorId] : [subjectId]
  const rows = await ctx.tx.named<Row>(
    'decisions.visit',
    `select r.kind, r.occurred_at as at, r.about, i.code, r.data, p.visits from unnest($1::uuid[]) as s (id)
     cross join lateral (select subject_id, id, kind, occurred_at, about, data from interactions
       where subject_id = s.id and id > uuid7_from($2::timestamptz - interval '12 hours') order by id desc limit 300) r
     left join items i on i.id = case when r.kind = 'item_viewed' and r.about ~ '^item:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then substr(r.about, 6)::uuid end
     left join profiles p on p.subject_id = s.id
     order by r.id desc limit 300`,
    [subjects, ctx.now],
  )
  const visit = sinceStart(rows, ctx.now)
  const first = visit.at(-1)
  const start = visit.find(({ kind }) => kind === 'visit_started')
  const items = [...new Set(visit.flatMap(({ code }) => code ?? []))]
  setFact(facts, 'visit.pages', visit.filter(({ kind }) => views.has(kind)).length)
  setFact(
    facts,
    'visit.minutes',
    first ? Math.max(0, Math.floor((ctx.now.getTime() - first.at.getTime()) / 60_000)) : 0,
  )
  setFact(
    facts,
    'visit.isFirst',
    rows.every(({ visits }) => visits <= 1),
  )
  setFact(facts, 'visit.items', items)
  setFact(facts, 'visit.itemCount', items.length)
  setFact(facts, 'visit.categories', [...new Set(visit.flatMap(categoriesOf))])
  setFact(facts, 'visit.searches', visit.filter(({ kind }) => kind === 'searched').length)
  setFact(facts, 'visit.words', context.search || visit.find(({ kind }) => kind === 'searched')?.data.words)
  setFact(facts, 'visit.from', start?.data.from)
  setFact(facts, 'visit.campaign', start?.data.campaign)
}

/** Newest first, as long as it is one visit. */
const sinceStart = (rows: readonly Row[], now: Date): Row[] => {
  const visit: Row[] = []
  let later = now.getTime()
  for (const row of rows) {
    if (later - row.at.getTime() > PAUSE_MS) break
    visit.push(row)
    if (row.kind === 'visit_started') break
    later = row.at.getTime()
  }
  return visit
}

const categoriesOf = ({ kind, about, data }: Row): string[] => {
  if (kind === 'category_viewed' && about?.startsWith('category:')) return [about.slice(9)]
  return kind === 'item_viewed' && Array.isArray(data.categories) ? data.categories : []
}
