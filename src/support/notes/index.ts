export { follow, listFollowers, unfollow } from './followers.ts'
export { listNotes, type Note, removeNote, writeNote } from './notes.ts'
export { listNotices, markNoticesRead, type Notice } from './notices.ts'
export { addTask, completeTask, dropTask, listMyTasks, listTasks, type Task } from './tasks.ts'
