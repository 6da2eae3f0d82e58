import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { get, post } from '../kit/api.ts'
import { useAsked } from '../kit/asked.ts'
import { pageOfDocument } from '../kit/documents/page-of-document.ts'
import { Grid } from '../kit/lists/grid.tsx'
import { ViewTabs } from '../kit/lists/list-views.tsx'
import { LoadMore } from '../kit/lists/load-more.tsx'
import { SearchBox } from '../kit/lists/search-box.tsx'
import { everyPage, momentTold, TakeOut } from '../kit/lists/take-out.tsx'
import { useLive } from '../kit/live.ts'
import { PageHead } from '../kit/page.tsx'
import { usePages } from '../kit/pages.ts'
import { Pane } from '../kit/pane.tsx'
import { StateTag } from '../kit/state-tag.tsx'
import { Empty, Loaded } from '../kit/states.tsx'
import { useAction } from '../kit/use-action.ts'
import { Facts, When } from '../kit/values.tsx'
import { useMay } from '../shell/me.ts'
import { useWords } from '../shell/words.ts'
import { Subject } from './subject.tsx'
import { texts } from './texts.ts'

type MailRow = {
  id: string
  subjectOf: string | null
  recipient: string
  subject: string
  state: 'waiting' | 'sent' | 'failed' | 'withheld'
  problem: string | null
  createdAt: string
  sentAt: string | null
}
type MailWhole = MailRow & { text: string; html: string; attachments: { name: string; fileId?: string }[] }
const states = ['waiting', 'sent', 'failed', 'withheld'] as const

/** Every mail that leaves, as its reader sees it. */
export const Mail = () => {
  const t = useWords(texts)
  const { asked, set, choose } = useAsked()
  const { open, ...query } = asked
  useLive(['mail:*'], [['mails']])
  const mails = usePages<{ mails: MailRow[]; next: string | null }>(['mails'], '/api/mails', query)
  const rows = mails.data?.pages.flatMap((page) => page.mails) ?? []
  return (
    <div className={open ? 'list-page is-split' : 'list-page'}>
      <section className="list-main" aria-label={t('settings.mail')}>
        <PageHead title={t('settings.mail')}>
          <TakeMails query={query} />
        </PageHead>
        <ViewTabs
          plural="mails"
          query={query}
          onChoose={choose}
          views={states.map((state) => ({ name: t(`settings.mail.${state}`), query: { state } }))}
        />
        <div className="list-tools">
          <SearchBox
            value={query.recipient ?? ''}
            onChange={(recipient) => set({ recipient })}
            label={t('settings.mail_find')}
          />
        </div>
        <div className="list-scroll">
          <Loaded of={mails} rows={10}>
            {() =>
              rows.length ? (
                <Grid
                  label={t('settings.mail')}
                  rows={rows}
                  idOf={({ id }) => id}
                  openId={open}
                  onOpen={({ id }) => set({ open: id })}
                  onLeave={() => set({ open: undefined })}
                  columns={[
                    {
                      name: 'subject',
                      label: t('settings.mail_subject'),
                      render: ({ subject }) => <span className="strong">{subject}</span>,
                    },
                    { name: 'to', label: t('settings.mail_to'), render: ({ recipient }) => recipient },
                    {
                      name: 'state',
                      label: t('settings.state'),
                      render: ({ state }) => <StateTag state={state} label={t(`settings.mail.${state}`)} />,
                    },
                    { name: 'when', label: t('settings.when'), render: ({ createdAt }) => <When at={createdAt} /> },
                  ]}
                />
              ) : (
                <Empty icon="mail" title={t('settings.mail_none')} hint={null} />
              )
            }
          </Loaded>
          <LoadMore of={mails} />
        </div>
      </section>
      {open && <MailPane key={open} id={open} onLeave={() => set({ open: undefined })} />}
    </div>
  )
}

const TakeMails = ({ query }: { query: Record<string, string> }) => {
  const t = useWords(texts)
  return (
    <TakeOut<MailRow>
      name="mails"
      rows={() => everyPage('/api/mails', query, 'mails')}
      columns={[
        [t('settings.mail_subject'), ({ subject }) => subject],
        [t('settings.mail_to'), ({ recipient }) => recipient],
        [t('settings.state'), ({ state }) => t(`settings.mail.${state}`)],
        [t('settings.when'), ({ createdAt }) => momentTold(createdAt)],
        [t('settings.job_error'), ({ problem }) => problem],
      ]}
    />
  )
}

const MailPane = ({ id, onLeave }: { id: string; onLeave: () => void }) => {
  const t = useWords(texts)
  const may = useMay()
  const mail = useQuery({ queryKey: ['mail', id], queryFn: () => get<MailWhole>(`/api/mails/${id}`) })
  const again = useAction((_: string, key) => post(`/api/mails/${id}/retry`, {}, key), {
    refresh: [['mails'], ['mail', id]],
  })
  return (
    <Pane title={mail.data?.subject ?? t('settings.mail')} onLeave={onLeave}>
      <Loaded of={mail} rows={8}>
        {({ recipient, state, problem, subjectOf, createdAt, html, attachments }) => (
          <>
            <Facts
              rows={[
                [t('settings.mail_to'), recipient],
                [t('settings.state'), <StateTag key="state" state={state} label={t(`settings.mail.${state}`)} />],
                [t('settings.when'), <When key="when" at={createdAt} time />],
                ...(subjectOf && pageOfDocument(subjectOf)
                  ? ([[t('settings.subject'), <Subject key="of" of={subjectOf} />]] as [string, ReactNode][])
                  : []),
                ...(problem ? ([[t('settings.job_error'), problem]] as [string, ReactNode][]) : []),
                ...(attachments.length
                  ? ([[t('settings.mail_attachments'), attachments.map(({ name }) => name).join(', ')]] as [
                      string,
                      ReactNode,
                    ][])
                  : []),
              ]}
            />
            {may('mail.retry') && (state === 'failed' || state === 'withheld') && (
              <div>
                <Button loading={again.isRunning} onClick={() => void again.run(id)}>
                  {t('settings.mail_again')}
                </Button>
              </div>
            )}
            <iframe className="letter" title={t('settings.mail')} sandbox="" srcDoc={html} />
          </>
        )}
      </Loaded>
    </Pane>
  )
}
