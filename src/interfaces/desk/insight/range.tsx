import type { OwnerLine } from './owner-line.ts'

/** Where today stands between what is usual: a band from low to high, a tick at the middle, a dot for today. The words beside it say the same. */
export const Range = ({ line, most }: { line: OwnerLine; most?: number }) => {
  const { today, usual, low, high, isUnusual } = line
  const all = [today, usual, low, high].map((one) => Number(one ?? 0))
  const least = Math.min(0, ...all)
  const span = Math.max(most ?? Math.max(...all), 0) * 1.04 - least || 1
  const at = (value: string | null) => `${(((Number(value ?? 0) - least) / span) * 100).toFixed(2)}%`
  return (
    <svg className={isUnusual ? 'range is-unusual' : 'range'} width="100%" height="14" aria-hidden="true">
      <line x1="0" x2="100%" y1="7" y2="7" className="range-line" />
      {low !== null && high !== null && (
        <rect
          x={at(low)}
          width={`${((Number(high) - Number(low)) / span) * 100}%`}
          y="3"
          height="8"
          rx="2"
          className="range-band"
        />
      )}
      {usual !== null && <line x1={at(usual)} x2={at(usual)} y1="1" y2="13" className="range-usual" />}
      <circle cx={at(today)} cy="7" r="4.5" className="range-today" />
    </svg>
  )
}
