import { z } from 'zod'
import {
  about,
  action,
  type Ctx,
  common,
  contextOn,
  fail,
  type House,
  isAllowed,
  may,
  parse,
  query,
  type Request,
  run,
} from '#support/actions/index.ts'
import { form } from '#support/i18n/index.ts'
import { checkSight, maySee } from '#support/notes/documents.ts'
import { pathOf } from './bytes.ts'
import { readReceipt, receiptOf, receive } from './receive.ts'
import { filesOf, findFile, recordFile, removeFile, type StoredFile } from './store.ts'

const subject = z
  .string()
  .regex(/^[a-z_]+:[0-9A-Za-z-]{1,80}$/, form('form.document'))
  .meta({ description: 'the document, as kind:id', examples: ['order:0197f3c0-0000-7000-8000-000000000001'] })

/** A file as interfaces show it. */
const shown = z.object({
  id: z.uuid(),
  subject: z.string().nullable(),
  name: z.string(),
  type: z.string(),
  bytes: z.number(),
  isPublic: z.boolean(),
  createdAt: z.date(),
})
export type ShownFile = z.infer<typeof shown>

const show = ({ id, subject, name, type, bytes, isPublic, createdAt }: StoredFile): ShownFile => ({
  id,
  subject,
  name,
  type,
  bytes,
  isPublic,
  createdAt,
})

const where = z.object({ subject: subject.optional(), isPublic: z.boolean().default(false) })

// What would be refused afterwards is refused before, so that no bytes lie about that are nobody's.
const checkBefore = async (house: House, { actor }: Request, given: z.input<typeof where>) => {
  const { subject } = parse(where, given)
  if (!isAllowed(uploadFile, actor)) fail(common.notAllowed, { action: uploadFile.name })
  if (subject)
    await house.database.transaction((tx) => checkSight(contextOn(tx, actor).ctx, subject), { readOnly: true })
}

/** Makes bytes that came before, and for which the receipt stands, a file of a document. Interfaces call `upload`. */
export const uploadFile = action({
  name: 'files.upload',
  subject: (_, file: ShownFile) => file.subject ?? `file:${file.id}`,
  input: where.extend({ receipt: z.string().max(2000) }),
  output: shown,
  fn: async (ctx, { receipt, subject, isPublic }) => {
    if (subject) await checkSight(ctx, subject)
    return show(await recordFile(ctx, readReceipt(receipt), { subject, isPublic }))
  },
})

/** Checks the bytes, lays them down and makes them a file: what an interface calls with what somebody sent. */
export const upload = async (
  house: House,
  request: Request,
  { name, bytes, subject, isPublic }: { name: string; bytes: Uint8Array; subject?: string; isPublic?: boolean },
): Promise<ShownFile> => {
  await checkBefore(house, request, { subject, isPublic })
  const receipt = receiptOf(await receive(house, { name, bytes }))
  return run(house.database, uploadFile, request, { receipt, subject, isPublic })
}

/** A file's row for those who may see its document; public ones for everybody. */
export const readFileRow = query({
  name: 'files.read',
  open: ['customer', 'visitor'],
  input: z.object({ id: z.uuid() }),
  output: shown.extend({ hash: z.string() }),
  fn: async (ctx, { id }) => {
    const file = (await findFile(ctx, id)) ?? fail(common.notFound)
    if (!(await isVisible(ctx, file))) fail(common.notFound)
    return { ...show(file), hash: file.hash }
  },
})

const isVisible = async (ctx: Ctx, file: StoredFile) =>
  file.isPublic || (file.subject ? maySee(ctx, file.subject) : isHis(ctx, file))

/** A file of no document belongs to whoever brought it. */
const isHis = ({ actor }: Ctx, { createdBy }: StoredFile) => actor.kind === 'system' || createdBy === actor.id

/**
 * Where the bytes of a file lie and how to serve them, for whoever may see it. Pictures and PDF may open in the browser, the rest is only
 * saved. Fails with `common.not_found`.
 */
export const openFile = async (
  house: House,
  request: Request,
  id: string,
): Promise<ShownFile & { path: string; etag: string; isInline: boolean }> => {
  const file = await run(house.database, readFileRow, request, { id })
  const isInline = /^image\/(png|jpeg|webp|gif|svg\+xml)$|^application\/pdf$/.test(file.type)
  return { ...file, path: pathOf(house.filesFolder, file.hash), etag: `"${file.hash.slice(0, 32)}"`, isInline }
}

/** The files of a document. */
export const listFiles = query({
  name: 'files.list',
  input: z.object({ subject }),
  output: z.object({ files: z.array(shown) }),
  fn: async (ctx, { subject }) => {
    await checkSight(ctx, subject)
    return { files: (await filesOf(ctx, subject)).map(show) }
  },
})

/** Takes a file away from its document. One of no document (a picture of the shop, the logo) only whoever brought it, or an owner. */
export const removeFileOf = action({
  name: 'files.remove',
  subject: about('file'),
  input: z.object({ id: z.uuid() }),
  fn: async (ctx, { id }) => {
    const file = (await findFile(ctx, id)) ?? fail(common.notFound)
    if (file.subject) await checkSight(ctx, file.subject)
    else if (!isHis(ctx, file) && !may(ctx.actor, '*')) fail(file.isPublic ? common.notAllowed : common.notFound)
    await removeFile(ctx, id)
  },
})
