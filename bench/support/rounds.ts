import { setTimeout as wait } from 'node:timers/promises'
import { runChild } from './child.ts'
import { complaints, type Figures, figuresOf, type Line, table } from './figures.ts'
import type { Job, Outcome } from './job.ts'
import { processorTimeOf } from './memory.ts'

/** A program under test: its name, what it is asked, and by whom it is asked when it is not by HTTP. */
export type Contender = {
  what: string
  measure(seconds: number): Promise<Outcome>
  comparedWith?: string
  /** The processes whose processor time counts. */
  pids?: readonly number[]
  /** Waits until what follows later (events, letters) is done, so that it burdens no other; its processor time counts. */
  settle?: () => Promise<void>
}

/** Whoever comes after one that works to the last moment finds a machine as rested as one that comes after a pause: processors slow down when they are hot. */
const REST_MS = 5000

/** By HTTP: the load runs in a process of its own. */
export const asked = (job: Omit<Job, 'seconds'>) => (seconds: number) =>
  runChild<Outcome>('support/load.ts', { ...job, seconds })

/**
 * Measures each in turn, and again, so that a slow minute of the machine meets all of them; the first round only warms up. BENCH_SECONDS
 * and BENCH_ROUNDS change how long, BENCH_ONLY (a pattern of names) what.
 */
export const race = async (all: readonly Contender[]): Promise<Line[]> => {
  const only = new RegExp(process.env.BENCH_ONLY ?? '')
  const contenders = all.filter(({ what }) => only.test(what))
  const seconds = Number(process.env.BENCH_SECONDS ?? 6)
  const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
  const outcomes = new Map<string, Outcome[]>(contenders.map(({ what }) => [what, []]))
  for (let round = 0; round <= rounds; round++)
    for (const { what, measure, settle, pids = [] } of contenders) {
      await wait(REST_MS)
      const before = pids.map(processorTimeOf)
      const outcome = await measure(round ? seconds : Math.min(3, seconds))
      await settle?.()
      outcome.processor = pids.map((pid, at) => processorTimeOf(pid) - before[at]!)
      if (round) outcomes.get(what)!.push(outcome)
    }
  const figures = new Map<string, Figures>([...outcomes].map(([what, rounds]) => [what, figuresOf(rounds)]))
  return contenders.map(({ what, comparedWith }) => ({
    what,
    figures: figures.get(what)!,
    comparedWith: comparedWith === undefined ? undefined : figures.get(comparedWith),
  }))
}

/** Prints a race's table and what went wrong in it. */
export const tell = (title: string, lines: readonly Line[]): void => {
  console.log(`\n${title}\n\n${table(lines)}`)
  for (const complaint of complaints(lines)) console.log(`\n! ${complaint}`)
}
