import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { fail, type House } from '#support/actions/index.ts'
import { layDown } from './bytes.ts'
import { cleanName } from './clean-name.ts'
import { refusals } from './errors.ts'
import { typeOf } from './type-of.ts'

/** Bytes that lie in the folder and what they are; a row makes them a file. */
export type Received = { name: string; type: string; bytes: number; hash: string }

export const LARGEST = 20 * 2 ** 20

/**
 * Checks bytes from outside or from the house itself and lays them down. `limit` is in bytes. Fails with `files.empty`, `too_large` or
 * `wrong_type`: pictures, PDF, CSV, Excel and plain text are taken; SVG only from the house.
 */
export const receive = async (
  { filesFolder }: Pick<House, 'filesFolder'>,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { isOurs = false, limit = LARGEST }: { isOurs?: boolean; limit?: number } = {},
): Promise<Received> => {
  if (!bytes.length) fail(refusals.empty)
  if (bytes.length > limit) fail(refusals.tooLarge, { megabytes: Math.floor(limit / 2 ** 20) })
  const found = typeOf(bytes, name, { isOurs })
  if (!found) return fail(refusals.wrongType, { accepted: 'PNG, JPEG, WebP, GIF, PDF, CSV, XLSX, TXT' })
  const hash = await layDown(filesFolder, bytes)
  return { name: cleanName(name, found.extension), type: found.type, bytes: bytes.length, hash }
}

// Bytes go before the action that makes them a file; the receipt shows that they came through `receive` and are not somebody else's.
const KEY = randomBytes(32)

const sealOf = (body: string) => createHmac('sha256', KEY).update(body).digest()

/** A proof for the action `files.upload`, good in this process. */
export const receiptOf = (received: Received): string => {
  const body = Buffer.from(JSON.stringify(received)).toString('base64url')
  return `${body}.${sealOf(body).toString('base64url')}`
}

/** What a receipt stands for; fails with `files.bad_receipt`. */
export const readReceipt = (receipt: string): Received => {
  const [body = '', seal = ''] = receipt.split('.')
  const given = Buffer.from(seal, 'base64url')
  const wanted = sealOf(body)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return fail(refusals.badReceipt)
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Received
}
