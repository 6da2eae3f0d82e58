export type Shifts = [from: string, to: string][]

/** Shifts as people write them: `09:00-12:00, 13:00-18:00`; nothing for a day off. */
export const writeShifts = (shifts: Shifts): string => shifts.map(([from, to]) => `${from}-${to}`).join(', ')

/** What was meant: hyphens of any length, `9` and `9:30` for short. What is no time stays as it was typed, for the house to refuse. */
export const readShifts = (text: string): Shifts =>
  text
    .split(/[,;，；、]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [from = '', to = ''] = part.split(/\s*[-–—~～至]\s*/)
      return [time(from), time(to)]
    })

const time = (text: string): string => {
  const found = /^(\d{1,2})(?:[:：](\d{2}))?$/.exec(text.trim())
  return found ? `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}` : text.trim()
}
