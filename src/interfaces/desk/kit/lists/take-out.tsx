import { csvLine, guarded } from '#support/entity/csv.ts'
import { get } from '../api.ts'
import { IconButton } from '../buttons.tsx'
import { offerFile } from '../offer-file.ts'
import { useAction } from '../use-action.ts'
import { useKit } from '../words.ts'

/** A column of a file: its heading, and what it says of a row. */
export type Told<R> = [label: string, say: (row: R) => string | null | undefined]

/** All rows of a list that comes page by page, whatever the screen has loaded of them; `of`: what the answer calls them. */
export const everyPage = async <R,>(url: string, query: Record<string, unknown>, of = 'rows'): Promise<R[]> => {
  const rows: R[] = []
  for (let after: unknown = ''; typeof after === 'string'; ) {
    const page: Record<string, unknown> = await get(url, { ...query, limit: 200, after })
    rows.push(...(page[of] as R[]))
    after = page.next
  }
  return rows
}

const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** A moment as sheets understand it, where the user sits: 2026-11-22 10:12. */
export const momentTold = (at: string | null | undefined): string => (at ? clock.format(new Date(at)) : '')

/** A list as a file: headings and rows, safe to open in a spreadsheet. */
export const fileText = <R,>(columns: Told<R>[], rows: readonly R[]): string =>
  `\uFEFF${csvLine(columns.map(([label]) => label))}${rows
    .map((row) => csvLine(columns.map(([, say]) => guarded(say(row) ?? ''))))
    .join('')}`

/** Takes out what a screen shows, for lists that no table describes: reports, stock, open items. */
export const TakeOut = <R,>({
  name,
  columns,
  rows,
}: {
  name: string
  columns: Told<R>[]
  rows: () => R[] | Promise<R[]>
}) => {
  const t = useKit()
  const save = useAction(async () => {
    const file = new Blob([fileText(columns, await rows())], { type: 'text/csv;charset=utf-8' })
    offerFile(file, `${name}.csv`)
  }, {})
  return (
    <IconButton
      icon="download"
      label={t('kit.export')}
      size="middle"
      loading={save.isRunning}
      onClick={() => void save.run(undefined)}
    />
  )
}
