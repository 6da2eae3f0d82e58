import { globSync, readFileSync } from 'node:fs'

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // it ended meanwhile, or this system has no /proc
  }
}

const pssOf = (pid: number) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0) / 1024

const childrenOf = (pid: number): number[] =>
  globSync('/proc/[0-9]*/stat').flatMap((path) => {
    const [own, parent] =
      /^(\d+) \(.*\) \S (\d+)/s
        .exec(read(path) ?? '')
        ?.slice(1)
        .map(Number) ?? []
    return own && parent === pid ? [own] : []
  })

/** Proportional memory of a process and its children, in MB; NaN where the system does not tell. */
export const memoryOf = (pid: number): number => {
  const all = [pid, ...childrenOf(pid)].reduce((sum, one) => sum + pssOf(one), 0)
  return all || Number.NaN
}

/** `memory: program 180 MB, PostgreSQL 210 MB (PSS)` */
export const memoryLine = (parts: Record<string, number>): string =>
  `memory: ${Object.entries(parts)
    .map(([name, pid]) => `${name} ${memoryOf(pid).toFixed(0)} MB`)
    .join(', ')} (PSS)`
