import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import * as integration from '#functions/integration/index.ts'
import { fail, type House, parse } from '#support/actions/index.ts'
import { checkAllowed } from '../allowed.ts'
import { actorOf } from '../caller.ts'
import { describeRaw } from '../describe-raw.ts'
import { refused } from '../errors.ts'
import { fileForm } from '../one-file.ts'
import { checkedKey, made, routesOf } from '../route.ts'

const tag = 'Bring in data'

/** A company's own history by file: receive, look, map, try, run, mend. */
export const importRoutes = (app: FastifyInstance, house: House): void => {
  const on = routesOf(app, house, { tag })
  on('GET /api/import-targets', integration.listTargets, 'What comes in by file, with its fields')
  on('GET /api/imports', integration.listImports, 'Files that came, the newest first')
  on(
    'GET /api/imports/:id',
    integration.getImport,
    'One import: columns with samples, what they suggest, how far it is',
  )
  on('GET /api/imports/:id/problems', integration.listProblems, 'Lines that were not taken, with column and reason')
  on('POST /api/imports/:id/check', integration.checkImport, 'Try a mapping on the whole file without writing', made)
  on('POST /api/imports/:id/run', integration.startImport, 'Write the file; also: go on after a stop', made)
  on('DELETE /api/imports/:id/run', integration.stopImport, 'Halt after the step that it is in')
  on('DELETE /api/imports/:id', integration.removeImport, 'Forget a file that came; what was written stays')
  on('GET /api/import-mappings', integration.listMappings, 'Saved mappings')
  on('GET /api/import-mappings/:code', integration.getMapping, 'A saved mapping')
  on('PUT /api/import-mappings/:code', integration.saveMapping, 'Save a mapping under a code')
  on('DELETE /api/import-mappings/:code', integration.removeMapping, 'Remove a saved mapping')
  receiveRoute(app, house)
  readingRoute(app, house)
  mendRoute(app, house)
}

/** The file as form field `file`, or as the body itself with `?name=`. It goes to the disk as it comes. */
const receiveRoute = (app: FastifyInstance, house: House) => {
  const url = '/api/imports'
  describeRaw(app, {
    method: 'POST',
    url,
    tag,
    summary: 'Bring a file: form field file, or the bytes with ?name=',
    status: 201,
    query: z.object({ name: z.string().max(200).optional() }),
    sent: { 'multipart/form-data': fileForm(), 'application/octet-stream': {} },
  })
  app.register(async (files) => {
    files.addContentTypeParser('application/octet-stream', (_, body, done) => done(null, body))
    // Before the body is read: nobody fills our disk who may not.
    const preParsing = async (request: FastifyRequest) => checkAllowed(await actorOf(request), integration.receiveFile)
    files.post(url, { bodyLimit: integration.LARGEST_IMPORT, preParsing }, async (request, reply) => {
      const actor = await actorOf(request)
      const file = await fileOf(request)
      return reply.status(201).send(await integration.receiveImport(house, { actor, key: checkedKey(request) }, file))
    })
  })
}

const fileOf = async (request: FastifyRequest): Promise<{ name: string; stream: Readable }> => {
  if (request.isMultipart()) {
    const part = (await request.file({ limits: { fileSize: integration.LARGEST_IMPORT } })) ?? fail(refused.noFile)
    return { name: part.filename || 'file.csv', stream: part.file }
  }
  const { name } = request.query as { name?: string }
  if (!request.body || typeof (request.body as Readable).pipe !== 'function')
    return fail(refused.wrongType, { accepted: 'multipart/form-data, application/octet-stream' })
  return { name: typeof name === 'string' && name ? name.slice(0, 200) : 'file.csv', stream: request.body as Readable }
}

const readingRoute = (app: FastifyInstance, house: House) => {
  const url = '/api/imports/:id/reading'
  describeRaw(app, {
    method: 'PATCH',
    url,
    tag,
    summary: 'Say how the file is read: encoding, delimiter, header line, sheet, dates, decimals',
  })
  app.patch(url, async (request) => {
    const actor = await actorOf(request)
    checkAllowed(actor, integration.receiveFile)
    const { id } = request.params as { id: string }
    return integration.readAgain(
      house,
      { actor, key: checkedKey(request) },
      id,
      parse(integration.readingChoice, request.body),
    )
  })
}

const mendRoute = (app: FastifyInstance, house: House) => {
  const url = '/api/imports/:id/mend.csv'
  describeRaw(app, {
    method: 'GET',
    url,
    tag,
    summary: 'The lines that were not taken, with the reason in a last column',
    isFile: true,
  })
  app.get(url, async (request, reply) => {
    const { id } = request.params as { id: string }
    const { name, stream } = await integration.fileToMend(house, { actor: await actorOf(request) }, id)
    return reply
      .type('text/csv; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      )
      .send(stream)
  })
}
