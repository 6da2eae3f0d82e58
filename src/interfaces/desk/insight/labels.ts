import type { Definition } from './definition.ts'
import type { Header } from './tree.ts'

const labels = new Map<string, string>()
const nameIn = (dimension: string, level: string | undefined, key: string) => `${dimension}@${level ?? ''}=${key}`

/** Answers name their members; filters that are made of them are then read with the same words. */
export const rememberLabels = (
  { rows, columns }: Pick<Definition, 'rows' | 'columns'>,
  { rowHeaders, columnHeaders }: { rowHeaders: Header[]; columnHeaders: Header[] },
) => {
  for (const [axes, headers] of [
    [rows, rowHeaders],
    [columns, columnHeaders],
  ] as const)
    for (const { path } of headers) {
      const axis = axes[path.length - 1]
      const member = path.at(-1)
      if (axis && member?.key) rememberLabel(axis.dimension, axis.level, member.key, member.label)
    }
}

export const rememberLabel = (dimension: string, level: string | undefined, key: string, label: string) =>
  labels.set(nameIn(dimension, level, key), label)

export const knownLabel = (dimension: string, level: string | undefined, key: string) =>
  labels.get(nameIn(dimension, level, key))
