import { describe, expect, it } from 'vitest'
import { columnsOf, depthOf, type Header, headsOf, keyOf, treeOf, unfolded } from './tree.ts'

const member = (name: string) => ({ key: name, label: name.toUpperCase() })
const header = (path: string, deepest: number): Header => {
  const names = path ? path.split(' ') : []
  return { path: names.map(member), level: names.length, isTotal: names.length < deepest }
}
/** As an engine may give them: a total before or after what it is of. */
const headers = ['a x', 'a y', 'a', 'b', 'b x', ''].map((path) => header(path, 2))
const names = (path: { label: string }[]) => path.map(({ label }) => label).join(' ')

describe('headers as a tree', () => {
  const root = treeOf(headers)

  it('have each total over what it is of, wherever the engine put it', () => {
    expect(root.at).toBe(5)
    expect(root.children.map(({ path, at, children }) => [names(path), at, children.map((one) => one.at)])).toEqual([
      ['A', 2, [0, 1]],
      ['B', 3, [4]],
    ])
  })

  it('are rows from the outermost in, and fold', () => {
    expect(unfolded(root, new Set()).map(({ path }) => names(path))).toEqual(['A', 'A X', 'A Y', 'B', 'B X'])
    expect(unfolded(root, new Set([keyOf([member('a')])])).map(({ path }) => names(path))).toEqual(['A', 'B', 'B X'])
  })

  it('are columns with each total behind its parts', () => {
    const columns = columnsOf(root)
    expect(columns.map(({ branch, isTotal }) => `${names(branch.path)}${isTotal ? ' =' : ''}`)).toEqual([
      'A X',
      'A Y',
      'A =',
      'B X',
      'B =',
      ' =',
    ])
    expect(
      headsOf(columns, depthOf(headers)).map((line) =>
        line.map(({ label, span, depth }) => [label ?? '=', span, depth]),
      ),
    ).toEqual([
      [
        ['A', 3, 1],
        ['B', 2, 1],
        ['=', 1, 2],
      ],
      [
        ['X', 1, 1],
        ['Y', 1, 1],
        ['=', 1, 1],
        ['X', 1, 1],
        ['=', 1, 1],
      ],
    ])
  })

  it('are one column where nothing stands on the columns', () => {
    const columns = columnsOf(treeOf([header('', 0)]))
    expect(columns.map(({ branch }) => branch.at)).toEqual([0])
    expect(headsOf(columns, 0)).toEqual([])
  })
})
