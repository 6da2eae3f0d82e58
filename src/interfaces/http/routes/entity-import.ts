import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { fail, type House, type Module, parse } from '#support/actions/index.ts'
import type { Entity, Refused, Report } from '#support/entity/index.ts'
import { checkAllowed } from '../allowed.ts'
import { actorOf } from '../caller.ts'
import { describeRaw } from '../describe-raw.ts'
import { refused } from '../errors.ts'
import { fileForm, oneFile } from '../one-file.ts'
import { reasonSaid } from '../problems.ts'
import { entityUrl } from './entity-url.ts'

type Import = NonNullable<Module['imports']>[number]

const LARGEST = 50 * 2 ** 20

/** What is no clear yes or no must not write. */
const asked = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
})

/** `POST /api/units/import`: rows from a CSV file, as its body or in the form field `file`; `?dryRun=true` only says what would happen. */
export const importRoute = (app: FastifyInstance, house: House, entity: Entity, taken: Import): void => {
  const url = `${entityUrl(entity)}/import`
  describeRaw(app, {
    method: 'POST',
    url,
    tag: entity.module,
    summary: `Rows of ${entity.plural.replaceAll('_', ' ')} from a CSV file; dryRun=true writes nothing`,
    query: asked,
    sent: { 'text/csv': { type: 'string' }, 'multipart/form-data': fileForm() },
    output: report,
  })
  app.register(async (files) => {
    files.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
      done(null, body),
    )
    // Before the body is read: nobody fills our memory who may not.
    const preParsing = async (request: FastifyRequest) => checkAllowed(await actorOf(request), taken)
    files.post(url, { bodyLimit: LARGEST, preParsing }, async (request) => {
      const actor = await actorOf(request)
      const { dryRun } = parse(asked, request.query)
      const report = (await taken.run(house.database, { actor, dryRun }, textOf(await bytesOf(request)))) as Report
      return { ...report, refused: report.refused.map((line) => said(line, request)) }
    })
  })
}

const report = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  refused: z.array(
    z.object({
      line: z.int(),
      column: z.string().optional(),
      reason: z.string(),
      value: z.string().optional(),
      accepted: z.string().optional(),
      message: z.string(),
    }),
  ),
})

/** A refused line with its reason in words. */
const said = (refused: Refused, { server, language }: FastifyRequest) => {
  const { facts: _, ...line } = refused
  return { ...line, message: reasonSaid(refused, server.problemTexts, language) }
}

const bytesOf = async (request: FastifyRequest): Promise<Buffer> => {
  if (Buffer.isBuffer(request.body)) return request.body
  if (!request.isMultipart()) return fail(refused.wrongType, { accepted: 'text/csv, multipart/form-data' })
  return (await oneFile(request, { largest: LARGEST, named: '50 MB' })).bytes
}

/** Spreadsheets in China save GB 18030, the others UTF-8 or, with its mark, UTF-16. */
const textOf = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
