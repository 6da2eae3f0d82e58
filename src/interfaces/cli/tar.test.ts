import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { END, type Entry, packed, unpacked } from './tar.ts'

const archiveOf = (entries: Entry[]) => Buffer.concat([...entries.map(packed), END])

async function* inPieces(archive: Buffer, size: number) {
  for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size)
}

const readAll = async (archive: Buffer, size = 100) => {
  const entries: Entry[] = []
  for await (const entry of unpacked(inPieces(archive, size))) entries.push(entry)
  return entries
}

describe('an archive', () => {
  it('gives back what was put in, however it arrives', async () => {
    const entry = fc.record({
      name: fc.stringMatching(/^[a-z0-9]{1,90}(\/[a-z0-9]{1,90})?$/),
      content: fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), fc.integer({ min: 1, max: 3000 }), async (entries, size) => {
        expect(await readAll(archiveOf(entries), size)).toEqual(entries)
      }),
      { numRuns: 50 },
    )
  })

  it.skipIf(process.platform === 'win32')('is opened by every tar', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onefold-tar-'))
    const deep = `${'a'.repeat(60)}/${'b'.repeat(60)}`
    writeFileSync(
      join(folder, 'x.tar'),
      archiveOf([
        { name: 'tables/orders', content: Buffer.from('沙发') },
        { name: deep, content: Buffer.from('deep') },
      ]),
    )
    execFileSync('tar', ['-xf', 'x.tar'], { cwd: folder })
    expect(readFileSync(join(folder, 'tables/orders'), 'utf8')).toBe('沙发')
    expect(readFileSync(join(folder, deep), 'utf8')).toBe('deep')
  })

  it('is refused when cut off or damaged', async () => {
    const archive = archiveOf([{ name: 'a', content: Buffer.from('content') }])
    await expect(readAll(archive.subarray(0, 520))).rejects.toThrow('cut off')
    archive[3] = 99
    await expect(readAll(archive)).rejects.toThrow('damaged')
  })

  it('refuses a name that it cannot hold', () => {
    expect(() => packed({ name: 'x'.repeat(120), content: Buffer.alloc(0) })).toThrow('too long')
  })
})
