import { expect, it } from 'vitest'
import { readShifts, writeShifts } from './hours.ts'

it('hours are read as people write them, and written as they are kept', () => {
  const shifts = [
    ['09:00', '12:00'],
    ['13:30', '18:00'],
  ] as [string, string][]
  expect(readShifts('9-12, 13:30 – 18')).toEqual(shifts)
  expect(readShifts('9：00至12：00，13:30～18:00')).toEqual(shifts)
  expect(readShifts(writeShifts(shifts))).toEqual(shifts)
  expect(readShifts(' ')).toEqual([])
})

it('what is no time stays for the house to refuse', () => {
  expect(readShifts('noon-18:00')).toEqual([['noon', '18:00']])
  expect(readShifts('9:00')).toEqual([['09:00', '']])
})
