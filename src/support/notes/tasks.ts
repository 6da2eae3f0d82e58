import { z } from 'zod'
import { about, action, type Ctx, common, fail, query } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { namesOfSubjects } from '#support/entity/index.ts'
import { checkSight, maySee } from './documents.ts'
import { refusals } from './errors.ts'
import { notify } from './notices.ts'
import { checkPeople, me } from './people.ts'
import { person, subjectSchema } from './schemas.ts'

const task = z.object({
  id: z.uuid(),
  subject: z.string(),
  title: z.string(),
  owner: person,
  dueOn: z.string().nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  createdAt: z.date(),
  doneAt: z.date().nullable(),
})
export type Task = z.infer<typeof task>

/** Gives somebody (the acting user, unless another is named) the next thing to do about a document; `dueOn` is a business date. */
export const addTask = action({
  name: 'notes.add_task',
  input: z.object({
    subject: subjectSchema,
    title: z.string().trim().min(1).max(300),
    ownerId: z.uuid().optional(),
    dueOn: z.iso.date().optional(),
  }),
  output: z.object({ id: z.uuid() }),
  subject: ({ subject }) => subject,
  fn: async (ctx, { subject, title, ownerId, dueOn }) => {
    await checkSight(ctx, subject)
    const owner = ownerId ?? me(ctx)
    await checkPeople(ctx, [owner])
    const id = newId()
    await ctx.tx.named(
      'tasks.add',
      `insert into tasks (id, subject, title, owner_id, due_on, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, subject, title, owner, dueOn ?? null, me(ctx), ctx.now],
    )
    await notify(ctx, { userIds: [owner], kind: 'task', subject, facts: { taskId: id, dueOn } })
    ctx.emit({ type: 'notes.task_added', subject, payload: { taskId: id } })
    return { id }
  },
})

const close = async (ctx: Ctx, id: string, state: 'done' | 'dropped') => {
  const [found] = await ctx.tx.named<{ subject: string; ownerId: string; createdBy: string; state: string }>(
    'tasks.find',
    'select subject, owner_id as "ownerId", created_by as "createdBy", state from tasks where id = $1 for update',
    [id],
  )
  if (!found) return fail(common.notFound)
  const { subject, ownerId, createdBy } = found
  if (ownerId !== ctx.actor.id) await checkSight(ctx, subject)
  if (found.state !== 'open') fail(refusals.taskClosed)
  await ctx.tx.named('tasks.close', 'update tasks set state = $2, done_at = $3 where id = $1', [id, state, ctx.now])
  await notify(ctx, { userIds: [createdBy], kind: 'task', subject, facts: { taskId: id, state } })
  ctx.emit({ type: `notes.task_${state}`, subject, payload: { taskId: id } })
}

export const completeTask = action({
  name: 'notes.complete_task',
  subject: about('task'),
  input: z.object({ id: z.uuid() }),
  fn: (ctx, { id }) => close(ctx, id, 'done'),
})

export const dropTask = action({
  name: 'notes.drop_task',
  subject: about('task'),
  input: z.object({ id: z.uuid() }),
  fn: (ctx, { id }) => close(ctx, id, 'dropped'),
})

const COLUMNS = `t.id, t.subject, t.title, json_build_object('id', t.owner_id, 'name', coalesce(u.name, '')) as owner,
  t.due_on as "dueOn", t.state, t.created_at as "createdAt", t.done_at as "doneAt"
  from tasks t left join staff_users u on u.id = t.owner_id`

/** The tasks of a document: open ones by their day, then the others. */
export const listTasks = query({
  name: 'notes.list_tasks',
  input: z.object({ subject: subjectSchema }),
  output: z.object({ tasks: z.array(task) }),
  fn: async (ctx, { subject }) => {
    await checkSight(ctx, subject)
    return {
      tasks: await ctx.tx.named<Task>(
        'tasks.of',
        `select ${COLUMNS} where t.subject = $1 order by t.state <> 'open', t.due_on nulls last, t.id limit 200`,
        [subject],
      ),
    }
  },
})

/** What the acting user has to do, most urgent first. Of documents he may no longer see, the title stays away. */
export const listMyTasks = query({
  name: 'notes.list_my_tasks',
  input: z.object({
    dueBy: z.iso.date().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ tasks: z.array(task.extend({ about: z.string().nullable() })), hasMore: z.boolean() }),
  fn: async (ctx, { dueBy, limit }) => {
    const found = await ctx.tx.named<Task>(
      'tasks.mine',
      `select ${COLUMNS} where t.owner_id = $1 and t.state = 'open' and ($2::text is null or t.due_on <= $2)
       order by t.due_on nulls last, t.id limit $3`,
      [me(ctx), dueBy ?? null, limit + 1],
    )
    const tasks: Task[] = []
    const seen = new Set<string>()
    for (const one of found.slice(0, limit))
      if (await maySee(ctx, one.subject)) {
        seen.add(one.subject)
        tasks.push(one)
      } else tasks.push({ ...one, title: '' })
    const names = await namesOfSubjects(ctx, [...seen])
    return {
      tasks: tasks.map((one) => ({ ...one, about: names.get(one.subject) ?? null })),
      hasMore: found.length > limit,
    }
  },
})
