import { module, type Reaction } from '#support/actions/index.ts'
import { refusals } from './errors.ts'
import { follow, listFollowers, unfollow } from './followers.ts'
import { listNotes, MODERATE, removeNote, writeNote } from './notes.ts'
import { listNotices, markNoticesRead } from './notices.ts'
import { addTask, completeTask, dropTask, listMyTasks, listTasks } from './tasks.ts'
import { texts } from './texts.ts'

/** What was written about a person goes with him. */
const forgetPerson: Reaction = async ({ tx }, { subject }) =>
  void (await tx.named(
    'notes.forget',
    'with undone as (delete from tasks where subject = $1) delete from notes where subject = $1',
    [subject],
  ))

export const notesModule = module({
  name: 'notes',
  actions: {
    write: writeNote,
    remove: removeNote,
    list: listNotes,
    follow,
    unfollow,
    listFollowers,
    addTask,
    completeTask,
    dropTask,
    listTasks,
    listMyTasks,
    listNotices,
    markNoticesRead,
  },
  reactions: { 'parties.party_erased': forgetPerson },
  permissions: [MODERATE],
  documents: { user: 'notes.list_notices' },
  errors: refusals,
  texts,
  events: {
    'notes.note_written': 'noteId',
    'notes.note_removed': 'noteId',
    'notes.followers_changed': '',
    'notes.task_added': 'taskId',
    'notes.task_done': 'taskId',
    'notes.task_dropped': 'taskId',
    'notes.noticed': 'kind, about',
    'notes.notices_read': '',
  },
})
