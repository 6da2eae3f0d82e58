import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { about, action, fail, type House, Refusal, type Request, run } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { fold, pinyinOf } from '#support/search/index.ts'
import { integrationErrors } from './errors.ts'
import { changeImport, findImport, holdImport, type Import } from './imports.ts'
import { folderOfImports, pathOfImport } from './path-of-import.ts'
import { proposeMapping, proposeTarget } from './propose.ts'
import { readingSchema } from './reading.ts'
import { type Looked, sniff } from './sniff.ts'
import { targetNamed } from './targets.ts'

/** One gigabyte: some ten million rows. */
export const LARGEST_IMPORT = 2 ** 30
const LARGEST_WORKBOOK = 30 * 2 ** 20

const sampleSchema = z.object({ header: z.string(), values: z.array(z.string()) })

/** Makes a file that lies ready an import; interfaces call `receiveImport`. */
export const receiveFile = action({
  name: 'integration.receive_file',
  input: z.object({
    id: z.uuid(),
    fileName: z.string().min(1).max(200),
    bytes: z.int(),
    looked: z.object({ reading: readingSchema, columns: z.array(sampleSchema), sheets: z.array(z.string()) }),
  }),
  subject: ({ id }) => `import:${id}`,
  fn: async (ctx, { id, fileName, bytes, looked }) => {
    await ctx.tx.named(
      'imports.receive',
      `insert into imports (id, file_name, bytes, columns, sheets, reading, state, actor_id, actor_name, created_at)
       values ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9)`,
      [
        id,
        fileName,
        bytes,
        JSON.stringify(looked.columns),
        JSON.stringify(looked.sheets),
        JSON.stringify(looked.reading),
        ctx.actor.id,
        'name' in ctx.actor ? ctx.actor.name : 'onefold',
        ctx.now,
      ],
    )
    ctx.emit({ type: 'integration.import_moved', subject: `import:${id}`, payload: { id } })
    return { id }
  },
})

/**
 * Lays a file down as it comes, looks at it and makes it an import: columns with samples, how it seems to be read. Nothing of it is written.
 * Fails with integration.too_large, empty_file, unreadable, no_columns.
 */
export const receiveImport = async (
  house: House,
  request: Request,
  { name, stream }: { name: string; stream: Readable },
): Promise<{ id: string }> => {
  const id = newId()
  await mkdir(folderOfImports(house), { recursive: true })
  const path = pathOfImport(house, id)
  try {
    await pipeline(stream, bounded(LARGEST_IMPORT), createWriteStream(`${path}.part`, { mode: 0o640 }))
    await rename(`${path}.part`, path)
    const looked = await sniff(path)
    const { size } = await stat(path)
    if (looked.reading.kind === 'xlsx' && size > LARGEST_WORKBOOK) fail(integrationErrors.tooLarge, { megabytes: 30 })
    return await run(house.database, receiveFile, request, { id, fileName: cleaned(name), bytes: size, looked })
  } catch (error) {
    for (const gone of [path, `${path}.part`]) await rm(gone, { force: true })
    throw error
  }
}

const cleaned = (name: string) =>
  name
    .replace(/[\p{Cc}/\\]+/gu, ' ')
    .trim()
    .slice(-200) || 'file'

const bounded = (most: number) => {
  let bytes = 0
  return new Transform({
    transform: (part: Buffer, _, done) => {
      bytes += part.length
      done(bytes > most ? new Refusal(integrationErrors.tooLarge, { megabytes: most / 2 ** 20 }) : null, part)
    },
  })
}

/** Keeps how a file is read, and its columns as they look then. */
export const chooseReading = action({
  name: 'integration.choose_reading',
  subject: about('import'),
  input: z.object({ id: z.uuid(), looked: receiveFile.input.shape.looked }),
  fn: async (ctx, { id, looked }) => {
    const { state } = await holdImport(ctx, id)
    if (state === 'running' || state === 'stopping') fail(integrationErrors.running)
    if (state === 'done') fail(integrationErrors.alreadyDone)
    await changeImport(ctx, id, { ...looked, stagedFor: null, state: 'received', counts: {}, examples: [] })
    return { id }
  },
})

/** What a user may say about how a file is read. */
export const readingChoice = readingSchema.omit({ kind: true, isPacked: true }).partial()

/** Looks at the file again as somebody says that it is read. */
export const readAgain = async (
  house: House,
  request: Request,
  id: string,
  choice: z.input<typeof readingChoice>,
): Promise<{ id: string }> => {
  const known = z.uuid().safeParse(id).success && (await house.database.reading((tx) => findImport({ tx }, id)))
  if (!known) return fail(integrationErrors.unknownImport)
  if (!existsSync(pathOfImport(house, id))) fail(integrationErrors.fileGone)
  const given = readingChoice.parse(choice)
  const looked: Looked = await sniff(
    pathOfImport(house, id),
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  )
  return run(house.database, chooseReading, request, { id, looked })
}

/** What the columns of an import suggest. */
export const proposalOf = ({ columns, fileName }: Pick<Import, 'columns' | 'fileName'>, wanted?: string) => {
  const target = wanted ? targetNamed(wanted) : proposeTarget(columns)
  if (!target) return null
  const name = fileName.toLowerCase().replace(/\.(csv|txt|tsv|xlsx|gz)/g, '')
  return proposeMapping(target, columns, plain(fold(name)) || plain(pinyinOf(name).full) || 'file')
}

const plain = (text: string) =>
  text
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
