import { useQuery } from '@tanstack/react-query'
import { Button, Mentions } from 'antd'
import { useMay, useMe } from '../../shell/me.ts'
import { call, get, post } from '../api.ts'
import { QuietButton, RemoveButton } from '../buttons.tsx'
import { useDraft } from '../forms/draft.ts'
import { useLive } from '../live.ts'
import { Panel } from '../page.tsx'
import { useAction } from '../use-action.ts'
import { When } from '../values.tsx'
import { useKit } from '../words.ts'
import { useColleagues } from './colleagues.ts'
import { Files } from './files.tsx'
import { Tasks } from './tasks.tsx'

/** What people write and lay beside any document: next tasks, notes with @mentions, files; and who follows it. */
export const Beside = ({ subject }: { subject: string }) => {
  const may = useMay()
  useLive([subject], [['beside', subject]])
  if (!may('notes.list')) return null
  return (
    <div className="beside">
      <Tasks subject={subject} />
      <Notes subject={subject} />
      {may('files.list') && <Files subject={subject} />}
    </div>
  )
}

type Note = {
  id: string
  author: { id: string; name: string }
  body: string
  mentions: { id: string; name: string }[]
  createdAt: string
}

const Notes = ({ subject }: { subject: string }) => {
  const t = useKit()
  const may = useMay()
  const { data: me } = useMe()
  const queryKey = ['beside', subject, 'notes']
  const { data } = useQuery({ queryKey, queryFn: () => get<{ notes: Note[] }>('/api/notes', { subject }) })
  const remove = useAction((id: string, key) => call('DELETE', `/api/notes/${id}`, { key }), { refresh: [queryKey] })
  return (
    <Panel title={t('kit.notes')} actions={<Follow subject={subject} />}>
      {may('notes.write') && <NewNote subject={subject} />}
      <ul className="notes">
        {data?.notes.map(({ id, author, body, createdAt }) => (
          <li key={id}>
            <p className="note-head">
              <strong>{author.name}</strong>{' '}
              <span className="soft">
                <When at={createdAt} />
              </span>
              {(author.id === me?.id || may('notes.moderate')) && (
                <RemoveButton what={author.name} onClick={() => void remove.run(id)} />
              )}
            </p>
            <p className="note-body">{body}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const NewNote = ({ subject }: { subject: string }) => {
  const t = useKit()
  const colleagues = useColleagues()
  const { values, set, reset } = useDraft({ body: '' }, `desk.draft.note.${subject}`)
  const write = useAction(
    (body: string, key) =>
      post(
        '/api/notes',
        { subject, body, mentions: colleagues.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id) },
        key,
      ),
    {
      refresh: [['beside', subject]],
      onDone: reset,
    },
  )
  return (
    <form
      className="note-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (values.body.trim()) void write.run(values.body.trim())
      }}
    >
      <Mentions
        aria-label={t('kit.note_write')}
        placeholder={t('kit.note_write')}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={values.body}
        onChange={(body) => set({ body })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
        }}
        options={colleagues.map(({ id, name }) => ({ key: id, value: name, label: name }))}
      />
      {values.body.trim() && (
        <Button htmlType="submit" size="small" loading={write.isRunning}>
          {t('kit.note_add')}
        </Button>
      )}
    </form>
  )
}

const Follow = ({ subject }: { subject: string }) => {
  const t = useKit()
  const may = useMay()
  const queryKey = ['beside', subject, 'followers']
  const { data } = useQuery({
    queryKey,
    queryFn: () =>
      get<{ followers: { id: string; name: string }[]; isFollowing: boolean }>('/api/followers', { subject }),
  })
  const change = useAction(
    (isOn: boolean, key) =>
      isOn
        ? post('/api/followers', { subject }, key)
        : call('DELETE', `/api/followers?subject=${encodeURIComponent(subject)}`, { key }),
    { refresh: [queryKey] },
  )
  if (!data || !may('notes.follow')) return null
  const names = data.followers.map(({ name }) => name).join(', ')
  return (
    <QuietButton
      icon="follow"
      title={names}
      aria-pressed={data.isFollowing}
      onClick={() => void change.run(!data.isFollowing)}
    >
      {t(data.isFollowing ? 'kit.following' : 'kit.follow')}
      {data.followers.length > 0 && <span className="soft"> {data.followers.length}</span>}
    </QuietButton>
  )
}
