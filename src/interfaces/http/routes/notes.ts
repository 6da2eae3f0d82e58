import type { FastifyInstance } from 'fastify'
import type { House } from '#support/actions/index.ts'
import * as notes from '#support/notes/index.ts'
import { made, routesOf } from '../route.ts'

/** What people write beside a document, who follows it, what is to be done about it, and what they should see. */
export const noteRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag: 'Notes' })
  on('GET /api/notes', notes.listNotes, 'Notes of a document')
  on('POST /api/notes', notes.writeNote, 'Write a note; @mentions are told', made)
  on('DELETE /api/notes/:id', notes.removeNote, 'Take a note away')
  on('GET /api/followers', notes.listFollowers, 'Who follows a document')
  on('POST /api/followers', notes.follow, 'Follow a document')
  on('DELETE /api/followers', notes.unfollow, 'Follow it no more')
  on('GET /api/tasks', notes.listTasks, 'Tasks of a document')
  on('POST /api/tasks', notes.addTask, 'The next thing to do about a document', made)
  on('POST /api/tasks/:id/completion', notes.completeTask, 'A task is done')
  on('POST /api/tasks/:id/dropping', notes.dropTask, 'A task is not needed')
  on('GET /api/me/tasks', notes.listMyTasks, 'What I have to do')
  on('GET /api/me/notices', notes.listNotices, 'What I should see: mentions, followed documents, tasks')
  on('POST /api/me/notices/reading', notes.markNoticesRead, 'I have seen these, or all of them')
}
