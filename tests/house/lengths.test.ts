import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSources, type Source } from './sources.ts'

const FEWEST_FILES = 100
/** Markup stands with one attribute a line, so a component takes more of them for the same thought. */
const MOST_LINES = { file: 300, testOrTables: 500, function: 50, component: 80 }

/** What is longer than it should be: its length when it was let in, and why. Entries may shrink and go, never grow or come. */
const allowed = JSON.parse(readFileSync('tests/house/long.json', 'utf8')) as Record<
  string,
  { lines: number; why: string }
>

const sources = readSources('src', 'tests', 'scripts', 'bench')

const linesOf = (text: string) => text.trimEnd().split('\n').length

const longFiles = () => {
  const limitOf = ({ isTest, path }: Source) =>
    isTest || path.startsWith('tests/') || path.endsWith('/tables.ts') ? MOST_LINES.testOrTables : MOST_LINES.file
  return sources
    .filter((source) => linesOf(source.text) > limitOf(source))
    .map(({ path, text }) => ({ what: path, lines: linesOf(text) }))
}

const nameOf = (node: ts.Node): string => {
  const named = node as { name?: ts.Node }
  if (named.name) return named.name.getText()
  return node.parent && !ts.isSourceFile(node.parent) ? nameOf(node.parent) : 'unnamed'
}

const longFunctionsIn = ({ path, text }: Source) => {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: { what: string; lines: number }[] = []
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = linesOf(node.getText())
      if (lines > (path.endsWith('x') ? MOST_LINES.component : MOST_LINES.function))
        found.push({ what: `${path}#${nameOf(node)}`, lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const long = [...longFiles(), ...sources.filter(({ isTest }) => !isTest).flatMap(longFunctionsIn)]

describe('lengths', () => {
  it('are really looked at', () => expect(sources.length).toBeGreaterThanOrEqual(FEWEST_FILES))

  it(`no file over ${MOST_LINES.file} lines (tests and tables ${MOST_LINES.testOrTables}), no function over ${MOST_LINES.function} (components ${MOST_LINES.component}), but for those with a reason`, () => {
    const tooLong = long.filter(({ what, lines }) => lines > (allowed[what]?.lines ?? 0))
    expect(tooLong.map(({ what, lines }) => `${what}: ${lines} lines`)).toEqual([])
  })

  it('keeps no reason for what has become short or gone', () => {
    const present = new Set(long.map(({ what }) => what))
    expect(Object.keys(allowed).filter((what) => !present.has(what) || !existsSync(what.split('#')[0]!))).toEqual([])
  })
})
