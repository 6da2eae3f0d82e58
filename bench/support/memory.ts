import { globSync, readFileSync } from 'node:fs'

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // it ended meanwhile, or this system has no /proc
  }
}

const pssOf = (pid: number) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0) / 1024

/** The fields of /proc/PID/stat after the program's name: state, parent, ... */
const statOf = (path: string) => (read(path) ?? '').replace(/^.*\) /s, '').split(' ')

const childrenOf = (pid: number): number[] =>
  globSync('/proc/[0-9]*/stat').flatMap((path) => (Number(statOf(path)[1]) === pid ? [Number(path.split('/')[2])] : []))

const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)]

const TICK_MS = 10

/** Milliseconds of processor time that this process and its children have used until now, ended children included. */
export const processorTimeOf = (program: number): number =>
  [program, ...childrenOf(program)].reduce((sum, pid) => {
    const times = statOf(`/proc/${pid}/stat`).slice(11, 15).map(Number)
    return sum + TICK_MS * times.reduce((a, b) => a + (b || 0), 0)
  }, 0)

/** Proportional memory of a process and all that came from it, in MB; NaN where the system does not tell. */
export const memoryOf = (pid: number): number => {
  const all = familyOf(pid).reduce((sum, one) => sum + pssOf(one), 0)
  return all || Number.NaN
}

/** `memory: program 180 MB, PostgreSQL 210 MB (PSS)` */
export const memoryLine = (parts: Record<string, number>): string =>
  `memory: ${Object.entries(parts)
    .map(([name, pid]) => `${name} ${memoryOf(pid).toFixed(0)} MB`)
    .join(', ')} (PSS)`
