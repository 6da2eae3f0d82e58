import { type CronItem, type ParsedCronItem, parseCronItems, type TaskList } from 'graphile-worker'
import type { House, Job, Module } from '#support/actions/index.ts'
import { outsideOf } from './outside.ts'

/** Every job of every module under its full name, `module.job`. */
export const jobsOf = (modules: readonly Module[]): Map<string, Job> =>
  new Map(
    modules.flatMap(({ name, jobs = {} }) =>
      Object.entries(jobs).map(([job, declared]): [string, Job] => [
        job.includes('.') ? job : `${name}.${job}`,
        declared,
      ]),
    ),
  )

export const taskListOf = (house: House, clock?: () => Date): TaskList =>
  Object.fromEntries(
    [...jobsOf(house.modules)].map(([name, job]) => [
      name,
      async (payload: unknown, { abortSignal }: { abortSignal?: AbortSignal }) =>
        job.run(outsideOf(house, abortSignal, clock), payload, abortSignal),
    ]),
  )

/** Jobs that run by the clock; one that is late does not pile up. */
export const scheduleOf = (modules: readonly Module[]): ParsedCronItem[] => {
  const items: CronItem[] = [...jobsOf(modules)].flatMap(([task, { every }]) =>
    every
      ? [
          {
            task,
            match: every,
            identifier: task,
            options: { backfillPeriod: 0, maxAttempts: 3, jobKey: `every:${task}`, jobKeyMode: 'preserve_run_at' },
          },
        ]
      : [],
  )
  return parseCronItems(items)
}
