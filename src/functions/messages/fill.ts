/** What fills blanks: plain text, already formatted for the reader. */
export type Filling = Readonly<Record<string, string>>

const BLANK = /\{([A-Za-z]\w*)\}/g

/** One line, and no address that a reader could click on: names are typed by strangers. The link is ours. */
const wordOf = (filling: Filling, name: string) => {
  const word = Object.hasOwn(filling, name) ? filling[name]!.replace(/\s+/g, ' ').trim() : ''
  return name === 'link' ? word : word.replaceAll('://', ': //')
}

/** Names of the blanks in a text. */
export const blanksOf = (template: string): string[] => [
  ...new Set([...template.matchAll(BLANK)].map(([, name]) => name!)),
]

/**
 * Fills the blanks of a text in one pass, so that a value is only ever text, never a template. A line that has a blank without a value
 * is left out, and so are empty lines that this leaves one after the other.
 */
export const fill = (template: string, filling: Filling): string =>
  template
    .split(/\r?\n/)
    .filter((line) => blanksOf(line).every((name) => wordOf(filling, name) !== ''))
    .map((line) => line.replace(BLANK, (_, name: string) => wordOf(filling, name)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A subject line: one line whatever the values hold; a blank without a value is simply empty. */
export const fillLine = (template: string, filling: Filling): string =>
  template
    .replace(BLANK, (_, name: string) => wordOf(filling, name))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
