import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { Link } from 'react-router'
import { useMay, useMe } from '../../shell/me.ts'
import { get, post } from '../api.ts'
import { useDraft } from '../forms/draft.ts'
import { DayInput } from '../forms/typed-inputs.tsx'
import { Panel } from '../page.tsx'
import { useAction } from '../use-action.ts'
import { Day } from '../values.tsx'
import { useKit } from '../words.ts'
import { useColleagues } from './colleagues.ts'
import { pageOfDocument } from './page-of-document.ts'

export type Task = {
  id: string
  subject: string
  title: string
  owner: { id: string; name: string }
  dueOn: string | null
  state: 'open' | 'done' | 'dropped'
  /** What people call the document; told where tasks of several stand together. */
  about?: string | null
}

/** The next things to do about a document, each with somebody and a day. */
export const Tasks = ({ subject }: { subject: string }) => {
  const t = useKit()
  const may = useMay()
  const { data } = useQuery({
    queryKey: ['beside', subject, 'tasks'],
    queryFn: () => get<{ tasks: Task[] }>('/api/tasks', { subject }),
  })
  const open = data?.tasks.filter(({ state }) => state === 'open') ?? []
  return (
    <Panel title={t('kit.tasks')}>
      <TaskList tasks={open} />
      {may('notes.add_task') && <NewTask subject={subject} />}
    </Panel>
  )
}

export const TaskList = ({ tasks, isMine = false }: { tasks: Task[]; isMine?: boolean }) => {
  const t = useKit()
  const done = useAction((id: string, key) => post(`/api/tasks/${id}/completion`, {}, key), {
    refresh: [['beside'], ['my-tasks']],
  })
  return (
    <ul className="tasks">
      {tasks.map(({ id, title, owner, dueOn, subject, about }) => (
        <li key={id}>
          <Checkbox
            checked={false}
            disabled={done.isRunning}
            onChange={() => void done.run(id)}
            aria-label={`${t('kit.task_done')}: ${title}`}
          >
            {title}
          </Checkbox>
          <span className="soft">
            {isMine ? <Link to={pageOfDocument(subject) ?? '/'}>{about ?? t('kit.open')}</Link> : owner.name}
            {dueOn && (
              <>
                {' · '}
                <Day on={dueOn} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

const NewTask = ({ subject }: { subject: string }) => {
  const t = useKit()
  const { data: me } = useMe()
  const colleagues = useColleagues()
  const { values, set, reset } = useDraft<{ title: string; dueOn: string; ownerId: string }>(
    { title: '', dueOn: '', ownerId: '' },
    `desk.draft.task.${subject}`,
  )
  const add = useAction((body: object, key) => post('/api/tasks', body, key), {
    refresh: [['beside', subject], ['my-tasks']],
    onDone: reset,
  })
  const { title, dueOn, ownerId } = values
  return (
    <form
      className="task-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim())
          void add.run({ subject, title: title.trim(), ...(dueOn && { dueOn }), ...(ownerId && { ownerId }) })
      }}
    >
      <Input
        aria-label={t('kit.task_what')}
        placeholder={t('kit.task_what')}
        value={title}
        maxLength={300}
        onChange={({ target }) => set({ title: target.value })}
      />
      {title && (
        <>
          <DayInput label={t('kit.task_due')} value={dueOn} onChange={(day) => set({ dueOn: day })} />
          {colleagues.length > 1 && (
            <Select
              aria-label={t('kit.task_owner')}
              value={ownerId || me?.id || null}
              onChange={(chosen) => set({ ownerId: chosen })}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              popupMatchSelectWidth={false}
            />
          )}
          <Button htmlType="submit" loading={add.isRunning}>
            {t('kit.task_add')}
          </Button>
        </>
      )}
    </form>
  )
}
