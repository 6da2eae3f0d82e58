import { useAsked } from '../kit/asked.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { everyPage, momentTold, TakeOut } from '../kit/lists/take-out.tsx'
import { PageHead } from '../kit/page.tsx'
import { usePages } from '../kit/pages.ts'
import { Pane } from '../kit/pane.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { Exact, When } from '../kit/values.tsx'
import { useWords } from '../shell/words.ts'
import { AuditTools, useActionName } from './audit-tools.tsx'
import { Subject } from './subject.tsx'
import { texts } from './texts.ts'

type Entry = {
  id: string
  at: string
  actorKind: string
  actorId: string
  actorName: string | null
  action: string
  subject: string | null
  subjectName: string | null
  input: Record<string, unknown>
}

/** Who did what, newest first. */
export const Audit = () => {
  const t = useWords(texts)
  const { asked, set, choose } = useAsked()
  const { open, ...query } = asked
  const audit = usePages<{ entries: Entry[]; next: string | null }>(['audit'], '/api/audit', query)
  const rows = audit.data?.pages.flatMap((page) => page.entries) ?? []
  const chosen = rows.find(({ id }) => id === open)
  const nameOf = useActionName()
  const who = ({ actorName, actorKind }: Entry) =>
    actorName ?? (actorKind === 'key' ? t('settings.audit.key') : t('settings.audit.system'))
  return (
    <div className={chosen ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={t('settings.audit')}>
        <PageHead title={t('settings.audit')}>
          <TakeAudit query={query} who={who} />
        </PageHead>
        <ViewTabs plural="audit" views={[]} query={query} onChoose={choose} />
        <AuditTools query={query} set={set} />
        <div className="list-scroll">
          <Loaded of={audit} rows={12}>
            {() =>
              rows.length === 0 ? (
                <Empty icon="search" title={t('settings.audit_none')} hint={null} />
              ) : (
                <Grid
                  label={t('settings.audit')}
                  rows={rows}
                  idOf={({ id }) => id}
                  openId={open}
                  onOpen={({ id }) => set({ open: id })}
                  onLeave={() => set({ open: undefined })}
                  columns={[
                    { name: 'when', label: t('settings.when'), render: ({ at }) => <When at={at} time /> },
                    { name: 'who', label: t('settings.audit_who'), render: who },
                    {
                      name: 'what',
                      label: t('settings.audit_what'),
                      render: ({ action }) => <span title={action}>{nameOf(action)}</span>,
                    },
                    {
                      name: 'subject',
                      label: t('settings.subject'),
                      render: ({ subject, subjectName }) => subject && <Subject of={subject} name={subjectName} />,
                    },
                  ]}
                />
              )
            }
          </Loaded>
          <LoadMore of={audit} />
        </div>
      </section>
      {chosen && (
        <Pane title={nameOf(chosen.action)} onLeave={() => set({ open: undefined })}>
          <p>
            {who(chosen)} · <Exact at={chosen.at} />
          </p>
          <pre className="mono input-told">{JSON.stringify(chosen.input, null, 2)}</pre>
        </Pane>
      )}
    </div>
  )
}

const TakeAudit = ({ query, who }: { query: Record<string, string>; who: (entry: Entry) => string }) => {
  const t = useWords(texts)
  const nameOf = useActionName()
  return (
    <TakeOut<Entry>
      name="audit"
      rows={() => everyPage('/api/audit', query, 'entries')}
      columns={[
        [t('settings.when'), ({ at }) => momentTold(at)],
        [t('settings.audit_who'), who],
        [t('settings.audit_what'), ({ action }) => nameOf(action)],
        [t('settings.subject'), ({ subject, subjectName }) => subjectName ?? subject],
      ]}
    />
  )
}
