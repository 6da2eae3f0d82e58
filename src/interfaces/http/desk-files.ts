import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import serveFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { fail } from '#support/actions/index.ts'
import { ROOT } from '#support/config/root.ts'
import { refused } from './errors.ts'
import { NONCE, STYLE_NONCE } from './page-headers.ts'

/**
 * The desk under `/desk`: built files, which carry their hash in their names and are kept for ever, and for every other address of the
 * desk its one page, which finds the screen itself. `__CSP_NONCE__` in the page becomes the nonce of the answer.
 */
export const deskFiles = async (pages: FastifyInstance, folder = join(ROOT, 'dist', 'desk')): Promise<void> => {
  const isBuilt = existsSync(join(folder, 'assets'))
  if (isBuilt)
    await pages.register(serveFiles, {
      root: join(folder, 'assets'),
      prefix: '/desk/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      decorateReply: false,
    })
  const page = async (_: unknown, reply: FastifyReply) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => fail(refused.noSuchPage))
    const nonce = reply.cspNonce?.script ?? ''
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(html.replaceAll(NONCE, nonce).replaceAll(STYLE_NONCE, reply.cspNonce?.style ?? ''))
  }
  pages.get('/desk', page)
  pages.get('/desk/*', page)
}
