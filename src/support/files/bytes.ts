import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { newId } from '#support/database/index.ts'

/** Where the bytes with this hash lie: two levels of folders keep each of them short. */
export const pathOf = (folder: string, hash: string): string => {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a hash')
  return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash)
}

/** Lays bytes down under their hash, safe from a loss of power, before any row names them. The same bytes are kept once. */
export const layDown = async (folder: string, bytes: Uint8Array): Promise<string> => {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = pathOf(folder, hash)
  if ((await isWhole(path, bytes.length)) && (await touch(path))) return hash
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${newId()}.part`
  try {
    const file = await open(part, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return hash
}

/** Whether bytes of this hash and length are there. */
export const isThere = (folder: string, hash: string, length: number): Promise<boolean> =>
  isWhole(pathOf(folder, hash), length)

/** The bytes; fails when they are not those of the hash, as after a damage of the disk. */
export const readBytes = async (folder: string, hash: string): Promise<Buffer> => {
  const bytes = await readFile(pathOf(folder, hash))
  if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new Error(`the file ${hash} is damaged`)
  return bytes
}

/** Tells the sweep that somebody wants these bytes again; false when it was quicker. */
const touch = (path: string) =>
  utimes(path, new Date(), new Date()).then(
    () => true,
    () => false,
  )

const isWhole = (path: string, length: number) =>
  stat(path).then(
    (found) => found.isFile() && found.size === length,
    () => false,
  )

// The rename itself must outlive a loss of power; Windows cannot and need not do this.
const syncFolder = async (path: string) => {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
