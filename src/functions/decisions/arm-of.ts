import { createHash } from 'node:crypto'
import type { Arm } from './triggers.ts'

/**
 * The arm of a customer in an experiment: hash(experiment, oldest party id) as a number from 0 to 10,000, below the hold-out's share or not. The
 * oldest party is the one that others live in, so that it stays the same however somebody is recognised; who is nobody's yet goes by his device.
 */
export const armOf = (experiment: string, subjectId: string, holdOutPercent: number): Arm => {
  if (holdOutPercent <= 0) return 'treated'
  const number = createHash('sha256').update(`${experiment} ${subjectId}`).digest().readUInt32BE(0) % 10_000
  return number < holdOutPercent * 100 ? 'hold_out' : 'treated'
}
