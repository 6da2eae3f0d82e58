import { type Ctx, common, fail, type House } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { readBytes } from './bytes.ts'
import { type Received, receive } from './receive.ts'

export type StoredFile = {
  id: string
  subject: string | null
  name: string
  type: string
  bytes: number
  hash: string
  isPublic: boolean
  createdBy: string | null
  createdAt: Date
}

/** Serialises with the sweep: bytes that are about to get a row are not swept away. */
export const FILES_LOCK = 726_004

/** Makes received bytes a file of a document; `isPublic` ones are everybody's to see (pictures of the shop). Announces `files.stored`. */
export const recordFile = async (
  ctx: Ctx,
  received: Received,
  { subject, isPublic = false }: { subject?: string; isPublic?: boolean },
): Promise<StoredFile> => {
  await ctx.tx.named('files.share_lock', 'select pg_advisory_xact_lock_shared($1)', [FILES_LOCK])
  const createdBy = ctx.actor.kind === 'staff' || ctx.actor.kind === 'customer' ? ctx.actor.id : null
  const file = { id: newId(), subject: subject ?? null, ...received, isPublic, createdBy, createdAt: ctx.now }
  await ctx.tx.named(
    'files.insert',
    `insert into files (id, subject, name, type, bytes, hash, is_public, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [file.id, file.subject, file.name, file.type, file.bytes, file.hash, isPublic ? 'yes' : 'no', createdBy, ctx.now],
  )
  ctx.emit({ type: 'files.stored', subject: subject ?? `file:${file.id}`, payload: { fileId: file.id } })
  return file
}

/**
 * Keeps a file that the house made or fetched (a PDF, a drawn picture): bytes first, then the row in this transaction. SVG is taken.
 * Fails as `receive` does.
 */
export const storeFile = async (
  ctx: Ctx,
  house: Pick<House, 'filesFolder'>,
  { name, bytes, subject, isPublic }: { name: string; bytes: Uint8Array; subject?: string; isPublic?: boolean },
): Promise<StoredFile> => {
  const received = await receive(house, { name, bytes }, { isOurs: true })
  return recordFile(ctx, received, { subject, isPublic })
}

const COLUMNS = `id, subject, name, type, bytes, hash, is_public = 'yes' as "isPublic", created_by as "createdBy", created_at as "createdAt"`

/** A living file's row, or undefined. */
export const findFile = async (ctx: Pick<Ctx, 'tx'>, id: string): Promise<StoredFile | undefined> => {
  const [file] = await ctx.tx.named<StoredFile>(
    'files.find',
    `select ${COLUMNS} from files where id = $1 and removed_at is null`,
    [id],
  )
  return file
}

/** The living files of a document, oldest first. */
export const filesOf = (ctx: Pick<Ctx, 'tx'>, subject: string): Promise<StoredFile[]> =>
  ctx.tx.named<StoredFile>(
    'files.of',
    `select ${COLUMNS} from files where subject = $1 and removed_at is null order by id`,
    [subject],
  )

/** A file with its bytes, for mails and documents that the house makes. Fails with `common.not_found`. */
export const readFile = async (
  ctx: Pick<Ctx, 'tx'>,
  { filesFolder }: Pick<House, 'filesFolder'>,
  id: string,
): Promise<StoredFile & { content: Buffer }> => {
  const file = (await findFile(ctx, id)) ?? fail(common.notFound)
  return { ...file, content: await readBytes(filesFolder, file.hash) }
}

/** Takes a file away; its bytes go with the sweep when no other file has them. Announces `files.removed`. */
export const removeFile = async (ctx: Ctx, id: string): Promise<void> => {
  const [gone] = await ctx.tx.named<{ subject: string | null }>(
    'files.remove',
    'update files set removed_at = $2 where id = $1 and removed_at is null returning subject',
    [id, ctx.now],
  )
  if (!gone) return fail(common.notFound)
  ctx.emit({ type: 'files.removed', subject: gone.subject ?? `file:${id}`, payload: { fileId: id } })
}
