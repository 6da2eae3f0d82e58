export type Member = { key: string | null; label: string }
/** What stands before a row or above a column: from the outermost member to its own. */
export type Header = { path: Member[]; level: number; isTotal: boolean }

/** A member with what lies under it; `at` is its place among the headers, -1 where the engine gave no total of it. */
export type Branch = { at: number; path: Member[]; children: Branch[] }

export const keyOf = (path: readonly Member[]) => JSON.stringify(path.map(({ key }) => key))

/** Headers as a tree, in the engine's order; its root is the grand total. */
export const treeOf = (headers: readonly Header[]): Branch => {
  const root: Branch = { at: -1, path: [], children: [] }
  const known = new Map<string, Branch>([[keyOf([]), root]])
  const branchAt = (path: Member[]): Branch => {
    const key = keyOf(path)
    const found = known.get(key)
    if (found) return found
    const branch: Branch = { at: -1, path, children: [] }
    known.set(key, branch)
    branchAt(path.slice(0, -1)).children.push(branch)
    return branch
  }
  headers.forEach(({ path }, at) => {
    branchAt(path).at = at
  })
  return root
}

/** The lines of a table from top to bottom: each member, then, unless it is folded, what lies under it. */
export const unfolded = (root: Branch, folded: ReadonlySet<string>): Branch[] =>
  root.children.flatMap((branch) => (folded.has(keyOf(branch.path)) ? [branch] : [branch, ...unfolded(branch, folded)]))

export type Column = { branch: Branch; isTotal: boolean }

/** Columns from left to right: the finest first, the total of each group after it, the grand total last. */
export const columnsOf = (root: Branch): Column[] => [
  ...root.children.flatMap((branch) => (branch.children.length ? columnsOf(branch) : [{ branch, isTotal: false }])),
  ...(root.at >= 0 ? [{ branch: root, isTotal: root.children.length > 0 || root.path.length === 0 }] : []),
]

export type Head = {
  key: string
  label: string | undefined
  path: Member[]
  span: number
  depth: number
  isTotal: boolean
}

/** The lines of the table's head above the measures: one a column dimension. A total reaches down to the last line. */
export const headsOf = (columns: readonly Column[], depth: number): Head[][] =>
  Array.from({ length: depth }, (_, line) => {
    const heads: Head[] = []
    for (const { branch, isTotal } of columns) {
      const { path } = branch
      const own = path.length
      if (line > own || (line === own && !isTotal)) continue
      const isEnd = line === own
      const key = isEnd ? `${keyOf(path)} total` : keyOf(path.slice(0, line + 1))
      const last = heads.at(-1)
      if (last?.key === key) last.span += 1
      else
        heads.push({
          key,
          label: isEnd ? undefined : path[line]?.label,
          path: isEnd ? path : path.slice(0, line + 1),
          span: 1,
          depth: isEnd ? depth - line : 1,
          isTotal: isEnd,
        })
    }
    return heads
  })

/** How deep the headers go. */
export const depthOf = (headers: readonly Header[]) => Math.max(0, ...headers.map(({ path }) => path.length))
