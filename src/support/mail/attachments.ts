import type { Outside } from '#support/actions/index.ts'
import { readFile } from '#support/files/functions.ts'
import type { Language } from '#support/i18n/index.ts'
import type { Attachment } from './queue.ts'

/** Makes the file of a document when a mail with it is sent. `name` of the attachment wins over the one given here. */
export type MakesFile = (
  outside: Outside,
  document: { id: string; language: Language },
) => Promise<{ type: string; bytes: Uint8Array }>

const makers = new Map<string, MakesFile>()

/** Modules say at load how documents of their kind become an attachment: `invoice` → a PDF. */
export const attachesDocuments = (kind: string, make: MakesFile): void => void makers.set(kind, make)

/** The attachments of a mail with their bytes. */
export const attached = (outside: Outside, wanted: readonly Attachment[], language: Language) =>
  Promise.all(
    wanted.map(async ({ name, fileId, document }) => {
      if (fileId) {
        const file = await outside.transaction((ctx) => readFile(ctx, outside.house, fileId))
        return { filename: name, contentType: file.type, content: file.content }
      }
      const [kind = '', id = ''] = (document ?? '').split(':')
      const make = makers.get(kind)
      if (!make) throw new Error(`nobody makes a file of ${document}`)
      const { type, bytes } = await make(outside, { id, language })
      return { filename: name, contentType: type, content: Buffer.from(bytes) }
    }),
  )
