import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { common, fail, type House } from '#support/actions/index.ts'
import { LARGEST, listFiles, openFile, removeFileOf, upload, uploadFile } from '#support/files/index.ts'
import { checkAllowed } from '../allowed.ts'
import { actorOf } from '../caller.ts'
import { describeRaw } from '../describe-raw.ts'
import { refused } from '../errors.ts'
import { fileForm, oneFile } from '../one-file.ts'
import { checkedKey, routesOf } from '../route.ts'

const MEGABYTES = Math.floor(LARGEST / 2 ** 20)

/** Files of documents. */
export const fileRoutes = (app: FastifyInstance, house: House): void => {
  const tag = 'Files'
  const on = routesOf(app, house, { tag })
  on('GET /api/files', listFiles, 'The files of a document')
  on('DELETE /api/files/:id', removeFileOf, 'Take a file away')
  describeRaw(app, { method: 'GET', url: '/api/files/:id', tag, summary: 'The bytes of a file', isFile: true })
  describeRaw(app, {
    method: 'POST',
    url: '/api/files',
    tag,
    summary: 'Add a file: form fields file, subject, isPublic',
    status: 201,
    sent: { 'multipart/form-data': fileForm({ subject: { type: 'string' }, isPublic: { enum: ['true', 'false'] } }) },
  })
  app.get('/api/files/:id', (request, reply) => send(house, request, reply))
  app.post('/api/files', { bodyLimit: LARGEST + 100_000 }, (request, reply) => take(house, request, reply))
}

const take = async (house: House, request: FastifyRequest, reply: FastifyReply) => {
  const actor = await actorOf(request)
  checkAllowed(actor, uploadFile)
  if (!request.isMultipart()) fail(refused.wrongType, { accepted: 'multipart/form-data' })
  const part = await oneFile(request, { largest: LARGEST, named: `${MEGABYTES} MB` })
  const text = (name: string) => {
    const field = part.fields[name]
    return field && !Array.isArray(field) && field.type === 'field' ? String(field.value) : undefined
  }
  const file = {
    name: part.filename,
    bytes: part.bytes,
    subject: text('subject'),
    isPublic: text('isPublic') === 'true',
  }
  return reply.status(201).send(await upload(house, { actor, key: checkedKey(request) }, file))
}

/** The bytes, so that nothing in them can run here, whatever they are. */
const send = async (house: House, request: FastifyRequest, reply: FastifyReply) => {
  const { id } = request.params as { id: string }
  const file = await openFile(house, { actor: await actorOf(request) }, id)
  const { size } = await stat(file.path).catch(() => fail(common.notFound))
  reply
    .header('etag', file.etag)
    .header('cache-control', file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-cache')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .header('content-disposition', disposition(file))
  if (request.headers['if-none-match'] === file.etag) return reply.status(304).send()
  return reply.type(file.type).header('content-length', size).send(createReadStream(file.path))
}

const disposition = ({ name, isInline }: { name: string; isInline: boolean }) =>
  `${isInline ? 'inline' : 'attachment'}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`
