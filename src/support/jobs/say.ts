import { Logger } from 'graphile-worker'

/** How the jobs report; the library's own chatter about each job stays out. */
export type Say = (level: 'error' | 'warn', message: string, facts: Record<string, unknown>) => void

export const loggerOf = (say: Say): Logger =>
  new Logger((scope) => (level, message, meta) => {
    if (level === 'error' || level === 'warning')
      say(level === 'error' ? 'error' : 'warn', message, {
        task: scope.taskIdentifier,
        job: scope.jobId,
        err: meta && 'error' in meta ? meta.error : undefined,
      })
  })
