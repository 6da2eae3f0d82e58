// A cell that a spreadsheet would run as a formula gets an apostrophe in front; so does one that begins with an apostrophe before
// such a sign, so that reading takes away exactly what writing put there. Numbers are no formulas. The wide signs of Chinese keyboards count too.
const formula = /^'*[=+\-@\t\r＝＋－＠]/
const number = /^-?\d+(\.\d+)?$/

export const guarded = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text)
export const unguarded = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text)

/** One line of a file, RFC 4180: quoted where a reader would stumble. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`
const quoted = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
