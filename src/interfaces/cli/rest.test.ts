import { expect, it } from 'vitest'
import { hasComeToRest } from './rest.ts'

it('gives memory back once after work, not while it works and not again while it rests', () => {
  const loads = [1, 0.9, 0.02, 0.01, 0.02, 0.5, 0.03]
  expect(loads.map((now, at) => at > 0 && hasComeToRest(loads[at - 1]!, now))).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    true,
  ])
})
