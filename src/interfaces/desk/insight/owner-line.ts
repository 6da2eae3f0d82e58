import { pivotPage } from './begin.tsx'
import type { Definition } from './definition.ts'
import { filterOf } from './drill.ts'

type Side = { key: string | null; label: string }
export type OwnerLine = {
  site?: Side
  channel?: Side
  measure: string
  today: string
  usual: string | null
  low: string | null
  high: string | null
  isUnusual: boolean
}

/** Where a figure of today is looked into: by the hour, beside what it can be split by. */
export const pageOfLine = ({ site, channel, measure }: OwnerLine): string => {
  const split = site ? 'channel' : 'site'
  const asked: Definition = {
    measures: [measure],
    rows: site || channel ? [{ dimension: 'date', level: 'hour' }] : [{ dimension: 'site' }],
    columns: site || channel ? [{ dimension: split }] : [{ dimension: 'channel' }],
    filters: [
      ...(site ? filterOf({ dimension: 'site' }, site) : []),
      ...(channel ? filterOf({ dimension: 'channel' }, channel) : []),
    ],
    period: 'today',
  }
  return pivotPage(asked, undefined, 'bar')
}
