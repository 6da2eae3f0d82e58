import { createReadStream } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { itemPicture } from '#functions/orders/index.ts'
import { type House, run, system } from '#support/actions/index.ts'
import { newId } from '#support/database/index.ts'
import { openFile } from '#support/files/index.ts'
import { drawn } from '../sample/pictures/drawn.ts'
import { pictureUrl } from './parts.tsx'

/** Pictures: drawn ones (the sample company has no photographs), uploaded ones, and the one that stands for an item. */
export const pictureFiles = (app: FastifyInstance, house: House) => {
  app.get<{ Params: { '*': string } }>('/shop/pictures/*', async (request, reply) => {
    const path = request.params['*']
    if (path.startsWith('item/')) {
      const source = await run(house.database, itemPicture, { actor: system }, { id: path.slice(5) })
      return reply.header('cache-control', 'public, max-age=3600').redirect(pictureUrl(source.picture), 302)
    }
    if (path.startsWith('file/')) {
      const visitor = { kind: 'visitor', id: newId(), language: request.language } as const
      const { path: at, type } = await openFile(house, { actor: visitor }, path.slice(5))
      return reply.type(type).header('cache-control', 'public, max-age=86400').send(createReadStream(at))
    }
    const svg = drawn(path.replace(/\.svg$/, ''))
    if (!svg) return reply.callNotFound()
    return reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(svg)
  })
}
