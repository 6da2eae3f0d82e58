/** A mail's words, taken apart: what stands for itself in plain text and becomes a paragraph, a table or a button in HTML. */
export type Block =
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'button'; label: string; url: string }

const BUTTON = /^\[([^\]]{1,200})\]\((https?:\/\/[^\s)]+)\)$/

/**
 * Paragraphs stand apart by empty lines. Lines that begin with `- ` are a list, lines with tabs the rows of a table whose last column is
 * set right, a line `[Label](https://…)` alone is a button.
 */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  for (const part of text.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    for (const line of part.split('\n').filter((one) => one.trim())) add(blocks, line)
    blocks.push({ kind: 'paragraph', lines: [] })
  }
  return blocks.filter((block) => block.kind !== 'paragraph' || block.lines.length)
}

const add = (blocks: Block[], line: string): void => {
  const last = blocks.at(-1)
  const button = BUTTON.exec(line.trim())
  if (button) blocks.push({ kind: 'button', label: button[1]!, url: button[2]! })
  else if (line.startsWith('- ')) {
    if (last?.kind === 'list') last.items.push(line.slice(2).trim())
    else blocks.push({ kind: 'list', items: [line.slice(2).trim()] })
  } else if (line.includes('\t')) {
    const row = line.split('\t').map((cell) => cell.trim())
    if (last?.kind === 'table') last.rows.push(row)
    else blocks.push({ kind: 'table', rows: [row] })
  } else if (last?.kind === 'paragraph') last.lines.push(line.trim())
  else blocks.push({ kind: 'paragraph', lines: [line.trim()] })
}

/** The same words for programs that show no HTML. */
export const plainText = (text: string): string =>
  blocksOf(text)
    .map((block) => {
      if (block.kind === 'button') return `${block.label}:\n${block.url}`
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
      if (block.kind === 'table') return block.rows.map((row) => row.join('   ')).join('\n')
      return block.lines.join('\n')
    })
    .join('\n\n')
