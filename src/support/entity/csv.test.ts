import { expect, it } from 'vitest'
import { csvLine, guarded, unguarded } from './csv.ts'

it('a cell is quoted where a reader would stumble, and never runs as a formula', () => {
  expect(csvLine(['a', 'b,c', 'say "x"', ' d'])).toBe('a,"b,c","say ""x"""," d"\r\n')
  expect(['=1+1', '-12.50', '@x', 'plain'].map(guarded)).toEqual(["'=1+1", '-12.50', "'@x", 'plain'])
  expect(["'=1+1", '-12.50'].map(unguarded)).toEqual(['=1+1', '-12.50'])
})
