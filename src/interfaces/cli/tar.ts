// The oldest archive format there is: a header of 512 bytes, then the content, padded. Any system can open a backup.
const BLOCK = 512
const NAME = { at: 0, length: 100 }
const SIZE = { at: 124, length: 12 }
const PREFIX = { at: 345, length: 155 }

export type Entry = { name: string; content: Buffer }

/** One entry as it stands in the archive. Names are at most 255 bytes and need a slash near the middle when over 100. */
export const packed = ({ name, content }: Entry): Buffer => {
  const header = Buffer.alloc(BLOCK)
  const [prefix, rest] = split(name)
  header.write(rest, NAME.at)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, SIZE.at)
  header.write('00000000000\0', 136)
  header.write('        0', 148) // the checksum counts as blanks; type 0 is a file
  header.write('ustar\x0000', 257)
  header.write(prefix, PREFIX.at)
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc(padding(content.length))])
}

/** What ends an archive. */
export const END = Buffer.alloc(2 * BLOCK)

/** Reads an archive entry by entry; fails when it is cut off or damaged. */
export async function* unpacked(archive: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const read = reader(archive)
  for (;;) {
    const header = await read(BLOCK)
    if (header.every((byte) => byte === 0)) return
    if (sumOf(header) !== Number.parseInt(textAt(header, { at: 148, length: 8 }), 8))
      throw new Error('the archive is damaged')
    const size = Number.parseInt(textAt(header, SIZE), 8)
    const prefix = textAt(header, PREFIX)
    const name = (prefix ? `${prefix}/` : '') + textAt(header, NAME)
    const content = await read(size)
    await read(padding(size))
    yield { name, content }
  }
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK

const textAt = (header: Buffer, { at, length }: { at: number; length: number }) =>
  header
    .toString('utf8', at, at + length)
    .replace(/\0.*$/s, '')
    .trim()

const sumOf = (header: Buffer) => {
  let sum = 0
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte
  return sum
}

const split = (name: string): [prefix: string, rest: string] => {
  if (Buffer.byteLength(name) <= NAME.length) return ['', name]
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)]
    if (Buffer.byteLength(rest) <= NAME.length && Buffer.byteLength(prefix) <= PREFIX.length) return [prefix, rest]
  }
  throw new Error(`the name is too long for an archive: ${name}`)
}

/** Gives exactly so many bytes of a stream at each call. */
const reader = (stream: AsyncIterable<Buffer>) => {
  const parts = stream[Symbol.asyncIterator]()
  let rest: Buffer[] = []
  let held = 0
  return async (wanted: number): Promise<Buffer> => {
    while (held < wanted) {
      const next = await parts.next()
      if (next.done) throw new Error('the archive is cut off')
      rest.push(next.value)
      held += next.value.length
    }
    const all = rest.length === 1 ? rest[0]! : Buffer.concat(rest)
    rest = [all.subarray(wanted)]
    held -= wanted
    return all.subarray(0, wanted)
  }
}
