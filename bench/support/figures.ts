import type { Outcome } from './job.ts'

/** One program under one load, over several rounds. */
export type Figures = {
  n: number
  perSecond: number
  median: number
  p95: number
  p99: number
  /** Milliseconds of processor time for one, by program: the web program first, then PostgreSQL. */
  processor: number[]
  statuses: Record<string, number>
  firstBad?: string | undefined
}

export const percentile = (sorted: readonly number[], part: number): number =>
  sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]! : Number.NaN

/** Latencies of all rounds together; throughput is the median of the rounds, since the machine is noisy. */
export const figuresOf = (rounds: readonly Outcome[]): Figures => {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b)
  const speeds = rounds.map(({ n, seconds }) => n / seconds).sort((a, b) => a - b)
  const statuses: Record<string, number> = {}
  for (const round of rounds)
    for (const [status, count] of Object.entries(round.statuses)) statuses[status] = (statuses[status] ?? 0) + count
  const n = rounds.reduce((sum, round) => sum + round.n, 0)
  return {
    n,
    processor: (rounds[0]?.processor ?? []).map(
      (_, at) => rounds.reduce((sum, { processor = [] }) => sum + (processor[at] ?? 0), 0) / n,
    ),
    perSecond: percentile(speeds, 0.5),
    median: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    statuses,
    firstBad: rounds.find(({ firstBad }) => firstBad)?.firstBad,
  }
}

const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0))

export type Line = { what: string; figures: Figures; comparedWith?: Figures | undefined }

/** A table as docs/benchmarks.md takes it. The ratio is throughput against what the line is compared with. */
export const table = (lines: readonly Line[]): string =>
  [
    '| what | n | per second | median ms | p95 ms | p99 ms | CPU ms | ratio |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...lines.map(
      ({ what, figures: f, comparedWith }) =>
        `| ${what} | ${f.n} | ${f.perSecond.toFixed(f.perSecond < 100 ? 1 : 0)} | ${ms(f.median)} | ${ms(f.p95)} | ${ms(f.p99)} | ${f.processor.map((one) => one.toFixed(2)).join(' + ')} | ${comparedWith ? `${((100 * f.perSecond) / comparedWith.perSecond).toFixed(0)} %` : ''} |`,
    ),
  ].join('\n')

/** Whatever was answered otherwise than well, so that no figure hides it. */
export const complaints = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ what, figures: { statuses, firstBad } }) => {
    const bad = Object.entries(statuses).filter(([status]) => Number(status) >= 400)
    return bad.length ? [`${what}: ${bad.map(([status, n]) => `${n} × ${status}`).join(', ')}; ${firstBad}`] : []
  })
