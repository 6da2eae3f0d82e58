type Tone = 'waiting' | 'active' | 'partly' | 'done' | 'closed' | 'bad' | 'off'

const tones: Record<Tone, readonly string[]> = {
  waiting: ['placed', 'pending', 'open', 'waiting', 'draft', 'withheld', 'held', 'no', 'claimed', 'posted'],
  active: ['confirmed', 'started', 'listed', 'authorised', 'capturing', 'packing', 'picking', 'picked', 'running'],
  partly: ['partly_shipped', 'short', 'retrying', 'late'],
  done: ['shipped', 'captured', 'packed', 'delivered', 'sent', 'active', 'yes', 'proven'],
  closed: ['completed', 'settled', 'done', 'kept', 'met', 'merged'],
  bad: ['failed', 'broken', 'parked'],
  off: [
    'cancelled',
    'voided',
    'reversed',
    'dropped',
    'released',
    'closed',
    'expired',
    'archived',
    'inactive',
    'kept_apart',
  ],
}

const shapes: Record<Tone, string> = {
  waiting: 'M6 2.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6Z',
  active: 'M6 2.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6ZM6 3.7v4.6a2.3 2.3 0 0 0 0-4.6Z',
  partly: 'M6 2 10.5 10h-9Z',
  done: 'M6 1.7a4.3 4.3 0 1 0 0 8.6a4.3 4.3 0 1 0 0-8.6Z',
  closed: 'M2 6.2 4.9 9 10 3.3',
  bad: 'M2 2h8v8H2Z',
  off: 'M3 3l6 6M9 3 3 9',
}

const toneOf = (state: string): Tone =>
  (Object.keys(tones) as Tone[]).find((tone) => tones[tone].includes(state)) ?? 'waiting'

/** A state: its word, a shape and a colour, so that none of them carries the meaning alone. */
export const StateTag = ({ state, label, tone = toneOf(state) }: { state: string; label: string; tone?: Tone }) => (
  <span className={`state state-${tone}`}>
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[tone]} />
    </svg>
    {label}
  </span>
)
